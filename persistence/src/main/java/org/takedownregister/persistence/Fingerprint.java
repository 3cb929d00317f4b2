package org.takedownregister.persistence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.takedownregister.domain.register.InputRow;

/**
 * The first 128 bits of a digest over a row as it stood in its file: its cells, what they stand under, what it was
 * read as. Equal rows have equal fingerprints, and different rows in practice never have.
 *
 * @param high the first half
 * @param low the second half
 */
record Fingerprint(long high, long low) {

    /** To be raised whenever the same cells are read as something else, so that every row is read anew. */
    static final int NORMALISATION = 1;

    /** Digests the rows of one file after another. For one thread. */
    static final class Digest {

        private final MessageDigest digest;
        private byte[] bytes = new byte[4_096];
        private int length;

        /** A digest that has seen nothing. */
        Digest() {
            try {
                digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }

        /** The fingerprint of a row. */
        Fingerprint of(InputRow row) {
            length = 0;
            addNumber(NORMALISATION);
            add(row.file().layout());
            add(row.file().mapping());
            addAll(row.file().header());
            addAll(row.cells());
            digest.update(bytes, 0, length);
            ByteBuffer found = ByteBuffer.wrap(digest.digest());
            return new Fingerprint(found.getLong(), found.getLong());
        }

        private void addAll(List<String> texts) {
            addNumber(texts.size());
            texts.forEach(this::add);
        }

        /** Every text with its length before it, so that no two lists of texts give the same bytes. */
        private void add(String text) {
            byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
            addNumber(encoded.length);
            makeRoom(encoded.length);
            System.arraycopy(encoded, 0, bytes, length, encoded.length);
            length += encoded.length;
        }

        private void addNumber(int number) {
            makeRoom(Integer.BYTES);
            bytes[length++] = (byte) (number >>> 24);
            bytes[length++] = (byte) (number >>> 16);
            bytes[length++] = (byte) (number >>> 8);
            bytes[length++] = (byte) number;
        }

        private void makeRoom(int more) {
            if (length + more > bytes.length) {
                bytes = java.util.Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
            }
        }
    }
}
