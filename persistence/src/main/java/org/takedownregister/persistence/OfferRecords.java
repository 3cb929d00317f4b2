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
    boolean complete(byte[] rows, int[] numbers) {
        length = 0;
        count = 0;
        int at = 0;
        while (at < rows.length) {
            at = complete(rows, at, numbers);
            if (!sortLast()) {
                return false;
            }
        }
        return true;
    }

    private int complete(byte[] rows, int from, int[] numbers) {
        int table = Bytes.getVarying(rows, from);
        int at = Bytes.afterVarying(rows, from);
        int references = Bytes.getVarying(rows, at);
        int firstReference = Bytes.afterVarying(rows, at);
        at = firstReference;
        int valuesOfNumbers = 0;
        for (int i = 0; i < references; i++) {
            at = Bytes.afterVarying(rows, Bytes.afterVarying(rows, at));
            valuesOfNumbers += NumberBytes.length(NumberBytes.type(numbers[Bytes.getVarying(rows, at)]));
            at = Bytes.afterVarying(rows, at);
        }
        int typesLength = Bytes.getVarying(rows, at);
        int types = Bytes.afterVarying(rows, at);
        int valuesLength = Bytes.getVarying(rows, types + typesLength);
        int values = Bytes.afterVarying(rows, types + typesLength);

        int header = RecordBytes.headerLength(typesLength + references);
        int whole = header + valuesLength + valuesOfNumbers;
        makeRoom(whole);
        int start = length;
        int toTypes = Bytes.putVarying(bytes, start, header);
        int toValues = start + header;
        int typesDone = 0;
        int valuesDone = 0;
        at = firstReference;
        for (int i = 0; i < references; i++) {
            int typesBefore = Bytes.getVarying(rows, at);
            at = Bytes.afterVarying(rows, at);
            int valuesBefore = Bytes.getVarying(rows, at);
            at = Bytes.afterVarying(rows, at);
            int number = numbers[Bytes.getVarying(rows, at)];
            at = Bytes.afterVarying(rows, at);
            System.arraycopy(rows, types + typesDone, bytes, toTypes, typesBefore - typesDone);
            toTypes += typesBefore - typesDone;
            typesDone = typesBefore;
            System.arraycopy(rows, values + valuesDone, bytes, toValues, valuesBefore - valuesDone);
            toValues += valuesBefore - valuesDone;
            valuesDone = valuesBefore;
            int type = NumberBytes.type(number);
            bytes[toTypes++] = (byte) type;
            toValues = NumberBytes.put(bytes, toValues, type, number);
        }
        System.arraycopy(rows, types + typesDone, bytes, toTypes, typesLength - typesDone);
        System.arraycopy(rows, values + valuesDone, bytes, toValues, valuesLength - valuesDone);
        tables[count] = table;
        starts[count] = start;
        lengths[count] = whole;
        count++;
        length += whole;
        return values + valuesLength;
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
