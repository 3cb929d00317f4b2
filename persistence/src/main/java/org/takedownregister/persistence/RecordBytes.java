package org.takedownregister.persistence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A row as SQLite stores it: the types of its values, then the values. How they lie in bytes is told at
 * https://www.sqlite.org/fileformat2.html, section 2.1. Used again for row after row.
 */
final class RecordBytes implements Part.Taker {

    private static final int NULL = 0;
    private static final int FIRST_TEXT = 13;

    /** A header up to this length, without itself, is told by one byte. */
    private static final int SHORT_HEADER = 127;

    private byte[] types = new byte[256];
    private byte[] values = new byte[4_096];
    private byte[] record = new byte[4_352];
    private int typesLength;
    private int valuesLength;

    /** Begins a row. */
    void begin() {
        typesLength = 0;
        valuesLength = 0;
    }

    @Override
    public void nothing() {
        addType(NULL);
    }

    @Override
    public void text(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        addType(2L * encoded.length + FIRST_TEXT);
        makeRoom(encoded.length);
        System.arraycopy(encoded, 0, values, valuesLength, encoded.length);
        valuesLength += encoded.length;
    }

    @Override
    public void number(int number) {
        number((long) number);
    }

    /** Adds a whole number in as few bytes as SQLite has for it: 0, 1, 2, 3, 4, 6 or 8. */
    @Override
    public void number(long number) {
        int type = NumberBytes.type(number);
        addType(type);
        makeRoom(Long.BYTES);
        valuesLength = NumberBytes.put(values, valuesLength, type, number);
    }

    private void addType(long type) {
        if (typesLength + Bytes.MOST_VARYING > types.length) {
            types = Arrays.copyOf(types, types.length * 2);
        }
        typesLength = Bytes.putVarying(types, typesLength, type);
    }

    private void makeRoom(int more) {
        if (valuesLength + more > values.length) {
            values = Arrays.copyOf(values, Math.max(values.length * 2, valuesLength + more));
        }
    }

    /** The length of the types of a row together with the number before them that tells it. */
    static int headerLength(int types) {
        return types + (types < SHORT_HEADER ? 1 : 2);
    }

    /** How many bytes the types of the row that was begun take so far. */
    int typesLength() {
        return typesLength;
    }

    /** How many bytes its values take so far. */
    int valuesLength() {
        return valuesLength;
    }

    /** Copies its types to a place, and gives the place after them. */
    int copyTypes(byte[] to, int at) {
        System.arraycopy(types, 0, to, at, typesLength);
        return at + typesLength;
    }

    /** Copies its values to a place, and gives the place after them. */
    int copyValues(byte[] to, int at) {
        System.arraycopy(values, 0, to, at, valuesLength);
        return at + valuesLength;
    }

    /** Ends the row; gives its length in bytes. */
    int end() {
        int header = headerLength(typesLength);
        int length = header + valuesLength;
        if (record.length < length) {
            record = new byte[Math.max(record.length * 2, length)];
        }
        int at = Bytes.putVarying(record, 0, header);
        System.arraycopy(types, 0, record, at, typesLength);
        System.arraycopy(values, 0, record, header, valuesLength);
        return length;
    }

    /** The bytes of the row that was ended last, from the first on. */
    byte[] bytes() {
        return record;
    }
}
