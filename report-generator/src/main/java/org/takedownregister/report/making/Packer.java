package org.takedownregister.report.making;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Bytes that grow, to be read again by an {@link Unpacker}; for one thread. Numbers near zero take little room. */
public final class Packer {

    private static final int SEVEN_BITS = 0x7f;
    private static final int MORE = 0x80;

    private byte[] bytes = new byte[1024];
    private int size;

    /** Begins anew. */
    public Packer clear() {
        size = 0;
        return this;
    }

    private void makeRoom(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }

    /** Adds a number. */
    public Packer number(long number) {
        makeRoom(10);
        long left = (number << 1) ^ (number >> 63);
        while ((left & ~SEVEN_BITS) != 0) {
            bytes[size++] = (byte) ((left & SEVEN_BITS) | MORE);
            left >>>= 7;
        }
        bytes[size++] = (byte) left;
        return this;
    }

    /** Adds a text. */
    public Packer text(@Nullable String text) {
        if (text == null) {
            return number(-1);
        }
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        return number(encoded.length).rest(encoded);
    }

    /** Adds bytes as they are, which whoever reads must know the end of. */
    public Packer rest(byte[] more) {
        makeRoom(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
        return this;
    }

    /** All that was added. */
    public byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }
}
