package org.takedownregister.persistence;

/** Numbers as they lie in a SQLite file: the highest byte first. */
final class Bytes {

    /** The most bytes that a number of varying length can take. */
    static final int MOST_VARYING = 9;

    private static final int BITS = 7;
    private static final int MORE = 0x80;

    private Bytes() {}

    static void putShort(byte[] to, int at, int value) {
        to[at] = (byte) (value >>> 8);
        to[at + 1] = (byte) value;
    }

    static void putInt(byte[] to, int at, int value) {
        putShort(to, at, value >>> 16);
        putShort(to, at + 2, value);
    }

    static int getInt(byte[] from, int at) {
        return (from[at] & 0xff) << 24
                | (from[at + 1] & 0xff) << 16
                | (from[at + 2] & 0xff) << 8
                | (from[at + 3] & 0xff);
    }

    /** Writes a number of 0 to 2^56 - 1 in as few bytes as it takes, seven bits in each; gives the place after it. */
    static int putVarying(byte[] to, int at, long value) {
        if (value < MORE) {
            to[at] = (byte) value;
            return at + 1;
        }
        if (value < (MORE << BITS)) {
            to[at] = (byte) ((value >>> BITS) | MORE);
            to[at + 1] = (byte) (value & (MORE - 1));
            return at + 2;
        }
        int length = 1;
        for (long rest = value >>> BITS; rest != 0; rest >>>= BITS) {
            length++;
        }
        long rest = value;
        for (int i = length - 1; i >= 0; i--) {
            to[at + i] = (byte) ((rest & (MORE - 1)) | (i == length - 1 ? 0 : MORE));
            rest >>>= BITS;
        }
        return at + length;
    }

    /** The number of varying length at a place. */
    static int getVarying(byte[] from, int at) {
        int value = 0;
        int place = at;
        while (from[place] < 0) {
            value = (value << BITS) | (from[place++] & (MORE - 1));
        }
        return (value << BITS) | from[place];
    }

    /** The place after a number of varying length. */
    static int afterVarying(byte[] from, int at) {
        int place = at;
        while (from[place] < 0) {
            place++;
        }
        return place + 1;
    }
}
