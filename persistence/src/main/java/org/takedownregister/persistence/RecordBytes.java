package org.takedownregister.persistence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A row as SQLite stores it: the types of its values, then the values. How they lie in bytes is told at
 * https://www.sqlite.org/fileformat2.html, section 2.1. Used again for row after row.
 */
final class RecordBytes {

    private static final int NULL = 0;
    private static final int ZERO = 8;
    private static final int ONE = 9;
    private static final int FIRST_TEXT = 13;

    /** A size of the header up to this one takes one byte itself. */
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

    /** Adds a value: a text, a whole number, or nothing. */
    void add(@Nullable Object value) {
        if (value == null) {
            addType(NULL);
        } else if (value instanceof String text) {
            add(text);
        } else {
            add(((Number) value).longValue());
        }
    }

    private void add(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        addType(2L * encoded.length + FIRST_TEXT);
        makeRoom(encoded.length);
        System.arraycopy(encoded, 0, values, valuesLength, encoded.length);
        valuesLength += encoded.length;
    }

    /** Adds a whole number in as few bytes as SQLite has for it: 0, 1, 2, 3, 4, 6 or 8. */
    void add(long value) {
        if (value == 0 || value == 1) {
            addType(value == 0 ? ZERO : ONE);
            return;
        }
        int bits = Long.SIZE + 1 - Long.numberOfLeadingZeros(value < 0 ? ~value : value);
        if (bits <= 8) {
            addNumber(1, 1, value);
        } else if (bits <= 16) {
            addNumber(2, 2, value);
        } else if (bits <= 24) {
            addNumber(3, 3, value);
        } else if (bits <= 32) {
            addNumber(4, 4, value);
        } else if (bits <= 48) {
            addNumber(5, 6, value);
        } else {
            addNumber(6, 8, value);
        }
    }

    private void addNumber(int type, int length, long value) {
        addType(type);
        makeRoom(length);
        for (int i = length - 1; i >= 0; i--) {
            values[valuesLength++] = (byte) (value >>> (8 * i));
        }
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

    /** Ends the row; gives its length in bytes. */
    int end() {
        int header = typesLength + (typesLength < SHORT_HEADER ? 1 : 2);
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
