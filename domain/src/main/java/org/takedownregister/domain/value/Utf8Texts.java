package org.takedownregister.domain.value;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * Texts that are kept as UTF-8; each is made a string of when it is asked for, and so perhaps never: of a file that comes
 * again nobody asks for what most of its rows say. Immutable.
 */
public final class Utf8Texts extends AbstractList<String> implements RandomAccess {

    /** An odd number whose bits look random, as SplitMix64 uses it. */
    private static final long FACTOR = 0x9e3779b97f4a7c15L;

    /** The number of texts, then each with the number of its bytes before it. */
    private final byte[] bytes;

    /** The place after the last byte of each. */
    private final int[] ends;

    private final boolean areAscii;

    private Utf8Texts(byte[] bytes, int[] ends, boolean areAscii) {
        this.bytes = bytes;
        this.ends = ends;
        this.areAscii = areAscii;
    }

    /** Texts as UTF-8, a half of a surrogate pair without the other as a question mark. */
    public static Utf8Texts of(List<String> texts) {
        if (texts instanceof Utf8Texts same) {
            return same;
        }
        Builder builder = new Builder();
        boolean areAscii = true;
        for (String text : texts) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            areAscii &= utf8.length == text.length();
            builder.add(utf8, 0, utf8.length);
        }
        return builder.build(areAscii);
    }

    @Override
    public String get(int place) {
        int from = begin(place);
        int length = ends[place] - from;
        if (length == 0) {
            return "";
        }
        return new String(bytes, from, length, areAscii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    @Override
    public int size() {
        return ends.length;
    }

    private int begin(int place) {
        return (place == 0 ? Integer.BYTES : ends[place - 1]) + Integer.BYTES;
    }

    /** How many UTF-16 units a text has. */
    public int units(int place) {
        int from = begin(place);
        return areAscii ? ends[place] - from : units(bytes, from, ends[place]);
    }

    /**
     * How many UTF-16 units well-formed UTF-8 is.
     *
     * @param from the place of its first byte
     * @param to the place after its last
     */
    public static int units(byte[] utf8, int from, int to) {
        int units = 0;
        for (int i = from; i < to; i++) {
            units += units(utf8[i]);
        }
        return units;
    }

    /** How many UTF-16 units a byte of UTF-8 adds: two if it is the first of four, none if it goes on, or else one. */
    public static int units(byte utf8) {
        if ((utf8 & 0xc0) == 0x80) {
            return 0;
        }
        return (utf8 & 0xf8) == 0xf0 ? 2 : 1;
    }

    /** How many bytes a text has. */
    public int length(int place) {
        return ends[place] - begin(place);
    }

    /** A text. */
    public byte[] utf8(int place) {
        return Arrays.copyOfRange(bytes, begin(place), ends[place]);
    }

    /** Whether a text is this one. */
    public boolean is(int place, byte[] utf8) {
        return Arrays.equals(bytes, begin(place), ends[place], utf8, 0, utf8.length);
    }

    /** A number that equal texts have in common, and different ones hardly ever. */
    public int hash(int place) {
        int at = begin(place);
        int to = ends[place];
        long mixed = (long) to - at;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            mixed = (mixed ^ BytesAsNumbers.eight(bytes, at)) * FACTOR;
            mixed ^= mixed >>> 32;
        }
        for (; at < to; at++) {
            mixed = (mixed ^ bytes[at]) * FACTOR;
        }
        // Multiplying brings differences upwards.
        mixed = (mixed ^ (mixed >>> 32)) * FACTOR;
        return (int) (((mixed ^ (mixed >>> 32)) * FACTOR) >>> 32);
    }

    /** Digests all of them with their lengths, so that no two lists of texts give the same bytes. */
    public void addTo(MessageDigest digest) {
        digest.update(bytes);
    }

    /** Puts texts together, one after another, for one list after another. For one thread. */
    public static final class Builder {

        private byte[] bytes = new byte[2_048];
        private int[] ends = new int[64];
        private int length = Integer.BYTES;
        private int count;

        /** Adds a text of well-formed UTF-8. */
        public void add(byte[] from, int at, int textLength) {
            int begin = begin(textLength);
            System.arraycopy(from, at, bytes, begin, textLength);
            end(begin, begin + textLength);
        }

        /** Adds a text of well-formed UTF-8; where two signs of a kind stand side by side, it has one. */
        public void addWithoutSecond(byte sign, byte[] from, int at, int textLength) {
            int begin = begin(textLength);
            int put = begin;
            for (int i = at; i < at + textLength; i++) {
                bytes[put++] = from[i];
                if (from[i] == sign) {
                    i++;
                }
            }
            end(begin, put);
        }

        private int begin(int textLength) {
            int begin = length + Integer.BYTES;
            if (begin + textLength > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, begin + textLength));
            }
            if (count == ends.length) {
                ends = Arrays.copyOf(ends, count * 2);
            }
            return begin;
        }

        private void end(int begin, int end) {
            BytesAsNumbers.put(bytes, length, end - begin);
            ends[count++] = end;
            length = end;
        }

        /**
         * All that were added since the last.
         *
         * @param areAscii whether no byte of them is negative
         */
        public Utf8Texts build(boolean areAscii) {
            BytesAsNumbers.put(bytes, 0, count);
            Utf8Texts texts = new Utf8Texts(Arrays.copyOf(bytes, length), Arrays.copyOf(ends, count), areAscii);
            length = Integer.BYTES;
            count = 0;
            return texts;
        }
    }
}
