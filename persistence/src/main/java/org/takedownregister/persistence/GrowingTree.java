package org.takedownregister.persistence;

import java.util.ArrayList;
import java.util.List;

/**
 * A table or an index of a SQLite file that is built from its first row to its last: rows come in the order
 * of their keys, and every page is written once, full. How the pages hang together is told at
 * https://www.sqlite.org/fileformat2.html, sections 1.6 and 1.7.
 */
final class GrowingTree {

    private static final int LEAF = 0x0a;
    private static final int INTERIOR = 0x02;
    private static final int LEAF_BY_NUMBER = 0x0d;
    private static final int INTERIOR_BY_NUMBER = 0x05;

    private static final int CHILD = 4;
    private static final int OVERFLOW = 4;

    private static final int MOST_LOCAL = (GrowingPage.SIZE - 12) * 64 / 255 - 23;
    private static final int MOST_LOCAL_BY_NUMBER = GrowingPage.SIZE - 35;
    private static final int LEAST_LOCAL = (GrowingPage.SIZE - 12) * 32 / 255 - 23;
    private static final int IN_OVERFLOW = GrowingPage.SIZE - OVERFLOW;

    private final PageFile pages;
    private final int root;
    private final boolean byNumber;
    private final GrowingPage leaf;
    private final List<GrowingPage> levels = new ArrayList<>();
    private final byte[] cell = new byte[GrowingPage.SIZE];
    private long lastNumber;

    private GrowingTree(PageFile pages, int root, boolean byNumber) {
        this.pages = pages;
        this.root = root;
        this.byNumber = byNumber;
        this.leaf = new GrowingPage(byNumber ? LEAF_BY_NUMBER : LEAF, true);
    }

    /** A table whose rows have numbers, empty so far. */
    static GrowingTree byNumber(PageFile pages, int root) {
        return new GrowingTree(pages, root, true);
    }

    /** An index, or a table without numbers of rows, whose records begin with its key; empty so far. */
    static GrowingTree byKey(PageFile pages, int root) {
        return new GrowingTree(pages, root, false);
    }

    /** Adds a record whose key is greater than all before. */
    void add(byte[] record, int length) {
        add(record, 0, length);
    }

    /** Adds a record that lies at a place of some bytes, and whose key is greater than all before. */
    void add(byte[] records, int from, int length) {
        put(records, from, length, Bytes.putVarying(cell, 0, length), MOST_LOCAL);
    }

    /** Adds a row whose number is greater than all before. */
    void add(long number, byte[] record, int length) {
        int at = Bytes.putVarying(cell, 0, length);
        int after = Bytes.putVarying(cell, at, number);
        put(record, 0, length, after, MOST_LOCAL_BY_NUMBER);
        lastNumber = number;
    }

    private void put(byte[] records, int from, int length, int at, int mostLocal) {
        int local = length;
        if (length > mostLocal) {
            int fitting = LEAST_LOCAL + (length - LEAST_LOCAL) % IN_OVERFLOW;
            local = fitting <= mostLocal ? fitting : LEAST_LOCAL;
        }
        System.arraycopy(records, from, cell, at, local);
        int cellLength = at + local;
        if (local < length) {
            Bytes.putInt(cell, cellLength, overflow(records, from + local, from + length));
            cellLength += OVERFLOW;
        }
        if (!leaf.fits(cellLength)) {
            closeLeaf();
        }
        leaf.add(cell, cellLength);
    }

    /** Writes what does not fit into the cell, and gives the number of the first page of it. */
    private int overflow(byte[] record, int from, int to) {
        int first = pages.next();
        for (int at = from; at < to; at += IN_OVERFLOW) {
            byte[] page = new byte[GrowingPage.SIZE];
            int length = Math.min(IN_OVERFLOW, to - at);
            System.arraycopy(record, at, page, OVERFLOW, length);
            int number = pages.next();
            Bytes.putInt(page, 0, at + length < to ? pages.after(number) : 0);
            pages.add(page);
        }
        return first;
    }

    private void closeLeaf() {
        byte[] divider;
        if (byNumber) {
            byte[] number = new byte[Bytes.MOST_VARYING];
            divider = java.util.Arrays.copyOf(number, Bytes.putVarying(number, 0, lastNumber));
        } else {
            divider = leaf.takeLast();
        }
        int page = pages.add(leaf.bytes(0));
        leaf.clear();
        addAbove(0, page, divider);
    }

    /** Puts a page that is full below the level above it, before a key. */
    private void addAbove(int level, int child, byte[] key) {
        if (level == levels.size()) {
            levels.add(new GrowingPage(byNumber ? INTERIOR_BY_NUMBER : INTERIOR, false));
        }
        GrowingPage above = levels.get(level);
        if (!above.fits(CHILD + key.length)) {
            byte[] last = above.takeLast();
            int page = pages.add(above.bytes(Bytes.getInt(last, 0)));
            above.clear();
            addAbove(level + 1, page, java.util.Arrays.copyOfRange(last, CHILD, last.length));
        }
        byte[] entry = new byte[CHILD + key.length];
        Bytes.putInt(entry, 0, child);
        System.arraycopy(key, 0, entry, CHILD, key.length);
        above.add(entry, entry.length);
    }

    /** Writes the pages that are not full; nothing can be added any more. */
    void finish() {
        GrowingPage top = leaf;
        int child = 0;
        for (GrowingPage level : levels) {
            child = pages.add(top.bytes(child));
            top = level;
        }
        pages.replace(root, top.bytes(child));
    }
}
