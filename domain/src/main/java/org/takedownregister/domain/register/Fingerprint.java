package org.takedownregister.domain.register;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.value.TextBytes;

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
        private byte[] bytes = new byte[4_096];
        private int length;
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
            length = 0;
            makeRoom(BYTES);
            System.arraycopy(digestOfFile, 0, bytes, 0, BYTES);
            length = BYTES;
            addAll(row.cells());
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
            length = 0;
            addNumber(NORMALISATION);
            add(rows.layout());
            add(rows.mapping());
            addAll(rows.header());
            return digest().clone();
        }

        private byte[] digest() {
            sha256.update(bytes, 0, length);
            try {
                sha256.digest(found, 0, BYTES);
            } catch (DigestException e) {
                throw new IllegalStateException("a digest of SHA-256 has 32 bytes", e);
            }
            return found;
        }

        private void addAll(List<String> texts) {
            addNumber(texts.size());
            for (String text : texts) {
                add(text);
            }
        }

        /** Every text with its length before it, so that no two lists of texts give the same bytes. */
        private void add(String text) {
            makeRoom(Integer.BYTES + text.length() * TextBytes.MOST_OF_UNIT);
            int at = length + Integer.BYTES;
            int end = TextBytes.put(text, bytes, at);
            putNumber(end - at);
            length = end;
        }

        private void addNumber(int number) {
            makeRoom(Integer.BYTES);
            putNumber(number);
            length += Integer.BYTES;
        }

        private void putNumber(int number) {
            bytes[length] = (byte) (number >>> 24);
            bytes[length + 1] = (byte) (number >>> 16);
            bytes[length + 2] = (byte) (number >>> 8);
            bytes[length + 3] = (byte) number;
        }

        private void makeRoom(int more) {
            if (length + more > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
            }
        }
    }
}
