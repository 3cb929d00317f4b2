package org.takedownregister.persistence;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Whole numbers in the rows of a SQLite file, each in as few bytes as there are for it: 0, 1, 2, 3, 4, 6 or 8. How they
 * lie in bytes is told at https://www.sqlite.org/fileformat2.html, section 2.1.
 */
final class NumberBytes {

    private static final VarHandle HIGHEST_FIRST =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private static final int ZERO = 8;
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

    /** Writes a number of a type, and gives the place after it. Whatever its length, there must be room for eight bytes. */
    static int put(byte[] to, int at, int type, long value) {
        int length = LENGTHS[type];
        if (length > 0) {
            HIGHEST_FIRST.set(to, at, value << (Long.SIZE - Byte.SIZE * length));
        }
        return at + length;
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
