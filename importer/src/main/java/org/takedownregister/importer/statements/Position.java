package org.takedownregister.importer.statements;

/** Where a statement stands: piece of the input, block and line within the block as one number, in their order. */
final class Position {

    private static final int BLOCK_BITS = 21;
    private static final int LINE_BITS = 22;

    private Position() {}

    /** The position of the line of a number from 0 in a block, both counted from 0. */
    static long of(int piece, int block, int line) {
        return (long) piece << (BLOCK_BITS + LINE_BITS) | (long) block << LINE_BITS | line;
    }

    static int piece(long position) {
        return (int) (position >>> (BLOCK_BITS + LINE_BITS));
    }

    static int block(long position) {
        return (int) (position >>> LINE_BITS) & ((1 << BLOCK_BITS) - 1);
    }

    static int line(long position) {
        return (int) position & ((1 << LINE_BITS) - 1);
    }
}
