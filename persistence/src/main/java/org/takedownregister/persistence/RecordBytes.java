package org.takedownregister.persistence;

import java.util.Arrays;
import org.takedownregister.domain.value.TextBytes;

/**
 * A row as SQLite stores it: the types of its values, then the values. How they lie in bytes is told at
 * https://www.sqlite.org/fileformat2.html, section 2.1. Used again for row after row.
 */
final class RecordBytes implements Part.Taker {

    /** The type of nothing. */
    static final int NULL = 0;

    /** The type of an empty text; that of one with a byte more is greater by 2. */
    static final int FIRST_TEXT = 13;

    /** A header up to this length, without itself, is told by one byte. */
    private static final int SHORT_HEADER = 127;

    private static final byte[] NO_RECORD = new byte[0];

    private byte[] types;
    private byte[] values;
    private byte[] record = NO_RECORD;
    private int typesLength;
    private int valuesLength;

    /** Bytes of no row. */
    RecordBytes() {
        this.types = new byte[256];
        this.values = new byte[4_096];
    }

    private RecordBytes(byte[] types, byte[] values) {
        this.types = types;
        this.values = values;
        this.typesLength = types.length;
        this.valuesLength = values.length;
    }

    /** Begins a row. */
    void begin() {
        typesLength = 0;
        valuesLength = 0;
    }

    /** Adds nothing, as a value. */
    void nothing() {
        addType(NULL);
    }

    @Override
    public void absent(Part.Absent what) {
        if (typesLength == types.length) {
            types = Arrays.copyOf(types, types.length * 2);
        }
        types[typesLength++] = what.type();
    }

    @Override
    public void text(String text) {
        makeRoom(text.length() * TextBytes.MOST_OF_UNIT);
        int end = TextBytes.put(text, values, valuesLength);
        addType(2L * (end - valuesLength) + FIRST_TEXT);
        valuesLength = end;
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

    /** Copies some of its types to a place. */
    void copyTypes(int from, int length, byte[] to, int at) {
        System.arraycopy(types, from, to, at, length);
    }

    /** Copies some of its values to a place. */
    void copyValues(int from, int length, byte[] to, int at) {
        System.arraycopy(values, from, to, at, length);
    }

    /** The same bytes, without room for more. */
    RecordBytes kept() {
        return new RecordBytes(Arrays.copyOf(types, typesLength), Arrays.copyOf(values, valuesLength));
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
