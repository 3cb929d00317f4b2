package org.takedownregister.importer.statements;

/** Where a statement stands: file, block and line within the block as one number, in the order of the files. */
final class Position {

    private static final int BLOCK_BITS = 24;
    private static final int LINE_BITS = 24;

    private Position() {}

    /** The position of the line of a number from 0 in a block, both counted from 0. */
    static long of(int file, int block, int line) {
        return (long) file << (BLOCK_BITS + LINE_BITS) | (long) block << LINE_BITS | line;
    }

    static int file(long position) {
        return (int) (position >>> (BLOCK_BITS + LINE_BITS));
    }

    static int block(long position) {
        return (int) (position >>> LINE_BITS) & ((1 << BLOCK_BITS) - 1);
    }

    static int line(long position) {
        return (int) position & ((1 << LINE_BITS) - 1);
    }
}
