package org.takedownregister.persistence;

import java.util.Arrays;

/** The rows of one offer after another, completed by the numbers of the identifiers that they refer to. */
final class OfferRecords {

    /** How many columns the key of each table has, by the table's place; 0 for one that no rows are laid of. */
    private final int[] keyLengths;

    private byte[] bytes = new byte[8_192];
    private int length;

    // By the place of a row in the order of tables and keys: its table, where it begins, how long it is.
    private int[] tables = new int[32];
    private int[] starts = new int[32];
    private int[] lengths = new int[32];
    private int count;

    /** @param keyLengths how many columns the key of each table has, by the table's place */
    OfferRecords(int[] keyLengths) {
        this.keyLengths = keyLengths.clone();
    }

    /**
     * Completes the rows of an offer.
     *
     * @param numbers the number of each of its references
     * @return whether no two of them have the same key
     */
    boolean complete(LaidOffer offer, int[] numbers) {
        length = 0;
        count = 0;
        LaidRows.Walk walk = offer.rows().walk();
        while (walk.next()) {
            complete(walk, numbers);
            if (!sortLast()) {
                return false;
            }
        }
        return true;
    }

    private void complete(LaidRows.Walk row, int[] numbers) {
        int whole = row.headerLength() + row.valuesLength(numbers);
        makeRoom(whole);
        row.put(numbers, bytes, length);
        tables[count] = row.table();
        starts[count] = length;
        lengths[count] = whole;
        count++;
        length += whole;
    }

    /** Brings the last row to its place among the others; false if one of them has its key. */
    private boolean sortLast() {
        int last = count - 1;
        int table = tables[last];
        int start = starts[last];
        int to = last;
        while (to > 0) {
            int compared = Integer.compare(tables[to - 1], table);
            if (compared == 0) {
                compared = RecordOrder.compare(bytes, starts[to - 1], start, keyLengths[table]);
            }
            if (compared == 0) {
                return false;
            }
            if (compared < 0) {
                break;
            }
            to--;
        }
        moveLast(to);
        return true;
    }

    private void moveLast(int to) {
        int last = count - 1;
        if (to == last) {
            return;
        }
        for (int[] each : new int[][] {tables, starts, lengths}) {
            int moved = each[last];
            System.arraycopy(each, to, each, to + 1, last - to);
            each[to] = moved;
        }
    }

    private void makeRoom(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
        if (count == tables.length) {
            tables = Arrays.copyOf(tables, count * 2);
            starts = Arrays.copyOf(starts, count * 2);
            lengths = Arrays.copyOf(lengths, count * 2);
        }
    }

    /** Adds the rows to the trees of their tables, in the order of their keys. */
    void addTo(GrowingTree[] trees) {
        for (int i = 0; i < count; i++) {
            trees[tables[i]].add(bytes, starts[i], lengths[i]);
        }
    }
}
