package org.takedownregister.importer.statements;

/** A piece of a file. */
final class Block {

    private final int number;
    private final byte[] bytes;
    private final int to;
    private final boolean isWhole;

    /**
     * A piece.
     *
     * @param number its number in the file, from 0
     * @param bytes its bytes, from the first on
     * @param to where they end
     * @param isWhole whether it ends where a row ends
     */
    Block(int number, byte[] bytes, int to, boolean isWhole) {
        this.number = number;
        this.bytes = bytes;
        this.to = to;
        this.isWhole = isWhole;
    }

    int number() {
        return number;
    }

    byte[] bytes() {
        return bytes;
    }

    int to() {
        return to;
    }

    boolean isWhole() {
        return isWhole;
    }
}
