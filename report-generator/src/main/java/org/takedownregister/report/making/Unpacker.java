package org.takedownregister.report.making;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link Packer} wrote, in the same order; for one thread. */
public final class Unpacker {

    private static final int SEVEN_BITS = 0x7f;
    private static final int MORE = 0x80;

    private final byte[] bytes;
    private int at;

    /** Reads bytes, which are not to be changed meanwhile. */
    public Unpacker(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The next number. */
    public long number() {
        long number = 0;
        int shift = 0;
        byte next = bytes[at++];
        while ((next & MORE) != 0) {
            number |= (long) (next & SEVEN_BITS) << shift;
            shift += 7;
            next = bytes[at++];
        }
        number |= (long) next << shift;
        return (number >>> 1) ^ -(number & 1);
    }

    /** The next text. */
    public @Nullable String text() {
        int length = (int) number();
        if (length < 0) {
            return null;
        }
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }
}
