package org.takedownregister.domain.register;

import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.value.Utf8Texts;

/**
 * The first 128 bits of a digest over a row as it stood in its file: its cells, what they stand under, what it was
 * read as. Equal rows have equal fingerprints, and different rows in practice never have.
 *
 * @param high the first half
 * @param low the second half
 */
public record Fingerprint(long high, long low) {

    /** To be raised whenever the same cells are read as something else, so that every row is read anew. */
    static final int NORMALISATION = 2;

    // Odd numbers whose bits look random, as SplitMix64 and MurmurHash3 use them.
    private static final long FIRST_FACTOR = 0x9e3779b97f4a7c15L;
    private static final long SECOND_FACTOR = 0xff51afd7ed558ccdL;
    private static final int SHIFT = 32;

    /**
     * The same together with what a register keeps beside it, so that a number of these that changed on the disk
     * makes it another.
     *
     * @param caseId the number of the row's case
     * @param sourceId the number of its source
     * @param tables the tables that it speaks in
     */
    public Fingerprint with(int caseId, int sourceId, int tables) {
        long both = (((long) caseId << SHIFT) | sourceId) * FIRST_FACTOR;
        long spoken = (tables + FIRST_FACTOR) * SECOND_FACTOR;
        return new Fingerprint(high ^ both ^ (both >>> SHIFT), low ^ spoken ^ (spoken >>> SHIFT));
    }

    /** Digests the rows of one file after another. For one thread. */
    public static final class Digest {

        private static final int BYTES = 32;

        private final MessageDigest sha256;
        private final byte[] found = new byte[BYTES];
        private @Nullable InputFile file;
        private byte[] digestOfFile = new byte[0];

        /** A digest that has seen nothing. */
        public Digest() {
            try {
                sha256 = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }

        /** The fingerprint of a row. */
        @SuppressWarnings("ReferenceEquality") // An equal file gives the same, only later.
        public Fingerprint of(InputRow row) {
            if (row.file() != file) {
                file = row.file();
                digestOfFile = digestOf(row.file());
            }
            sha256.update(digestOfFile);
            Utf8Texts.of(row.cells()).addTo(sha256);
            byte[] digest = digest();
            return new Fingerprint(number(digest, 0), number(digest, Long.BYTES));
        }

        private static long number(byte[] from, int at) {
            long number = 0;
            for (int i = at; i < at + Long.BYTES; i++) {
                number = (number << Byte.SIZE) | (from[i] & 0xff);
            }
            return number;
        }

        /** What all rows of a file have in common. */
        private byte[] digestOf(InputFile rows) {
            addNumber(NORMALISATION);
            add(rows.layout());
            add(rows.mapping());
            Utf8Texts.of(rows.header()).addTo(sha256);
            return digest().clone();
        }

        /** With its length before it, so that no two texts one after the other give the same bytes as others. */
        private void add(String text) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            addNumber(utf8.length);
            sha256.update(utf8);
        }

        private void addNumber(int number) {
            for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
                sha256.update((byte) (number >>> shift));
            }
        }

        private byte[] digest() {
            try {
                sha256.digest(found, 0, BYTES);
            } catch (DigestException e) {
                throw new IllegalStateException("a digest of SHA-256 has 32 bytes", e);
            }
            return found;
        }
    }
}
