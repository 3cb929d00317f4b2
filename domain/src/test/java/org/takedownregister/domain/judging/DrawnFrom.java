package org.takedownregister.domain.judging;

import java.io.Serial;
import java.util.Random;

/** Draws what some bytes say, and zeroes behind their end, so that a fuzzer can steer what is drawn. */
final class DrawnFrom extends Random {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient byte[] bytes;
    private int at;

    DrawnFrom(byte[] bytes) {
        super(0);
        this.bytes = bytes.clone();
    }

    @Override
    protected int next(int bits) {
        int drawn = at < bytes.length ? bytes[at++] & 0xFF : 0;
        return bits <= 8 ? drawn >>> (8 - bits) : drawn << (bits - 8);
    }

    /** By remainder: the bits of a byte are too few for the usual way. */
    @Override
    public int nextInt(int bound) {
        return (next(8) & 0xFF) % bound;
    }
}
