package org.takedownregister.persistence;

/**
 * A page of a SQLite file that is filled from its first cell to its last. How pages lie in bytes is told at
 * https://www.sqlite.org/fileformat2.html, section 1.6.
 */
final class GrowingPage {

    /** The size of every page, in bytes. */
    static final int SIZE = 4_096;

    private static final int LEAF_HEADER = 8;
    private static final int INTERIOR_HEADER = 12;
    private static final int POINTER = 2;

    private final byte[] bytes = new byte[SIZE];
    private final int type;
    private final int header;
    private int cells;
    private int start = SIZE;
    private int startBefore = SIZE;

    /**
     * A page without cells.
     *
     * @param type the byte that tells what kind of page it is
     * @param isLeaf whether it has no pages below it
     */
    GrowingPage(int type, boolean isLeaf) {
        this.type = type;
        this.header = isLeaf ? LEAF_HEADER : INTERIOR_HEADER;
    }

    /** Whether a cell of so many bytes has room. */
    boolean fits(int length) {
        return start - length >= header + POINTER * (cells + 1);
    }

    /** Adds a cell, which has room. */
    void add(byte[] cell, int length) {
        startBefore = start;
        start -= length;
        System.arraycopy(cell, 0, bytes, start, length);
        Bytes.putShort(bytes, header + POINTER * cells, start);
        cells++;
    }

    /** Takes the last cell away again, once, and gives it. */
    byte[] takeLast() {
        byte[] last = java.util.Arrays.copyOfRange(bytes, start, startBefore);
        cells--;
        start = startBefore;
        return last;
    }

    /**
     * The bytes of the page with its header.
     *
     * @param rightChild the number of the page after the last cell; of no matter in a leaf
     */
    byte[] bytes(int rightChild) {
        bytes[0] = (byte) type;
        Bytes.putShort(bytes, 1, 0);
        Bytes.putShort(bytes, 3, cells);
        Bytes.putShort(bytes, 5, start);
        bytes[7] = 0;
        if (header == INTERIOR_HEADER) {
            Bytes.putInt(bytes, LEAF_HEADER, rightChild);
        }
        return bytes;
    }

    /** Makes it a page without cells. */
    void clear() {
        cells = 0;
        start = SIZE;
        startBefore = SIZE;
    }
}
