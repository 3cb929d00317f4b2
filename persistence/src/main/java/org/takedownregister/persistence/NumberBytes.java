package org.takedownregister.persistence;

/**
 * Whole numbers in the rows of a SQLite file, each in as few bytes as there are for it: 0, 1, 2, 3, 4, 6 or 8. How they
 * lie in bytes is told at https://www.sqlite.org/fileformat2.html, section 2.1.
 */
final class NumberBytes {

    /** The type of 0, which takes no bytes. */
    static final int ZERO = 8;

    private static final int ONE = 9;
    private static final int[] LENGTHS = {0, 1, 2, 3, 4, 6, 8, 0, 0, 0};

    private NumberBytes() {}

    /** The type of a number. */
    static int type(long value) {
        if (value == 0 || value == 1) {
            return value == 0 ? ZERO : ONE;
        }
        int bits = Long.SIZE + 1 - Long.numberOfLeadingZeros(value < 0 ? ~value : value);
        if (bits <= 32) {
            return (bits + 7) / 8;
        }
        return bits <= 48 ? 5 : 6;
    }

    /** How many bytes a number of a type takes. */
    static int length(int type) {
        return LENGTHS[type];
    }

    /** Writes a number of a type, and gives the place after it. */
    static int put(byte[] to, int at, int type, long value) {
        int end = at + LENGTHS[type];
        long left = value;
        for (int i = end - 1; i >= at; i--) {
            to[i] = (byte) left;
            left >>= Byte.SIZE;
        }
        return end;
    }

    /** The number of a type at a place. */
    static long get(byte[] from, int at, int type) {
        if (type == ZERO || type == ONE) {
            return (long) type - ZERO;
        }
        long value = from[at];
        for (int i = 1; i < LENGTHS[type]; i++) {
            value = (value << 8) | (from[at + i] & 0xff);
        }
        return value;
    }
}
