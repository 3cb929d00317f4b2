package org.takedownregister.report.making;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.value.Slug;

/** Reads what a {@link Packer} wrote, in the same order; for one thread. */
public final class Unpacker {

    private static final int SEVEN_BITS = 0x7f;
    private static final int MORE = 0x80;

    private static final Recurring RECURRING = new Recurring();

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
        String text = RECURRING.text(bytes, at, length);
        at += length;
        return text;
    }

    /** The next identifier, written as a text. */
    public @Nullable Slug identifier() {
        int length = (int) number();
        if (length < 0) {
            return null;
        }
        Slug identifier = RECURRING.identifier(bytes, at, length);
        at += length;
        return identifier;
    }

    /** A value that was read, or an equal one that was read before. */
    Object recurring(Object value) {
        return RECURRING.value(value);
    }

    /** All bytes that are left. */
    public byte[] rest() {
        return Arrays.copyOfRange(bytes, at, bytes.length);
    }
}
