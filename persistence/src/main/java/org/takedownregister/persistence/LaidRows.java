package org.takedownregister.persistence;

import java.util.Arrays;

/**
 * Rows of an offer as bytes, but for the numbers of the identifiers that they refer to. Used again for offer after offer.
 *
 * <p>The types of all rows, without those of references, are one behind the other, and so are their values. Beside the
 * bytes are the marks of each row: its table, how many references it has, the lengths of its types and of its values, and
 * for each reference its place among the types of the row, among its values, and among the references of the offer.
 */
final class LaidRows implements Part.Taker {

    private static final int OF_ROW = 4;
    private static final int OF_REFERENCE = 3;

    private final RecordBytes bytes;
    private int[] marks;
    private int marksLength;

    // Of the row that is added:
    private int mark;
    private int typesBefore;
    private int valuesBefore;

    /** No rows. */
    LaidRows() {
        this(new RecordBytes(), new int[256], 0);
    }

    private LaidRows(RecordBytes bytes, int[] marks, int marksLength) {
        this.bytes = bytes;
        this.marks = marks;
        this.marksLength = marksLength;
    }

    /** Begins anew, with no rows. */
    void clear() {
        bytes.begin();
        marksLength = 0;
    }

    /** The same rows, without room for more. */
    LaidRows kept() {
        return new LaidRows(bytes.kept(), Arrays.copyOf(marks, marksLength), marksLength);
    }

    /** Begins a row, whose values are taken next. */
    void beginRow(int table) {
        makeRoom(OF_ROW);
        mark = marksLength;
        marksLength += OF_ROW;
        marks[mark] = table;
        typesBefore = bytes.typesLength();
        valuesBefore = bytes.valuesLength();
    }

    /** Ends the row that was begun. */
    void endRow() {
        marks[mark + 1] = (marksLength - mark - OF_ROW) / OF_REFERENCE;
        marks[mark + 2] = bytes.typesLength() - typesBefore;
        marks[mark + 3] = bytes.valuesLength() - valuesBefore;
    }

    @Override
    public void absent(Part.Absent what) {
        bytes.absent(what);
    }

    @Override
    public void number(int number) {
        bytes.number(number);
    }

    @Override
    public void number(long number) {
        bytes.number(number);
    }

    @Override
    public void text(String text) {
        bytes.text(text);
    }

    @Override
    public void reference(int number) {
        makeRoom(OF_REFERENCE);
        marks[marksLength++] = bytes.typesLength() - typesBefore;
        marks[marksLength++] = bytes.valuesLength() - valuesBefore;
        marks[marksLength++] = number;
    }

    private void makeRoom(int more) {
        if (marksLength + more > marks.length) {
            marks = Arrays.copyOf(marks, marks.length * 2);
        }
    }

    /** Goes through the rows, in the order in which they were added. */
    Walk walk() {
        return new Walk();
    }

    /** Goes from row to row. */
    final class Walk {

        private int next;
        private int row;
        private int afterMarks;
        private int types;
        private int values;

        /** Goes to the next row; false if there is none. */
        boolean next() {
            if (next == marksLength) {
                return false;
            }
            if (next > 0) {
                types += marks[row + 2];
                values += marks[row + 3];
            }
            row = next;
            afterMarks = row + OF_ROW + marks[row + 1] * OF_REFERENCE;
            next = afterMarks;
            return true;
        }

        /** The table of the row. */
        int table() {
            return marks[row];
        }

        /**
         * How many bytes the header of the row takes, once its references are there: the types of all values, with
         * their length before them.
         */
        int headerLength() {
            return RecordBytes.headerLength(marks[row + 2] + marks[row + 1]);
        }

        /**
         * How many bytes its values take, once its references are there.
         *
         * @param numbers the number of each reference of the offer
         */
        int valuesLength(int[] numbers) {
            int length = marks[row + 3];
            for (int at = row + OF_ROW; at < afterMarks; at += OF_REFERENCE) {
                length += NumberBytes.length(NumberBytes.type(numbers[marks[at + 2]]));
            }
            return length;
        }

        /**
         * Puts the row with its references to a place.
         *
         * @param numbers the number of each reference of the offer
         */
        void put(int[] numbers, byte[] to, int start) {
            int header = headerLength();
            int toTypes = Bytes.putVarying(to, start, header);
            int toValues = start + header;
            int typesDone = 0;
            int valuesDone = 0;
            for (int at = row + OF_ROW; at < afterMarks; at += OF_REFERENCE) {
                int moreTypes = marks[at] - typesDone;
                bytes.copyTypes(types + typesDone, moreTypes, to, toTypes);
                toTypes += moreTypes;
                typesDone += moreTypes;
                int moreValues = marks[at + 1] - valuesDone;
                bytes.copyValues(values + valuesDone, moreValues, to, toValues);
                toValues += moreValues;
                valuesDone += moreValues;
                int number = numbers[marks[at + 2]];
                int type = NumberBytes.type(number);
                to[toTypes++] = (byte) type;
                toValues = NumberBytes.put(to, toValues, type, number);
            }
            bytes.copyTypes(types + typesDone, marks[row + 2] - typesDone, to, toTypes);
            bytes.copyValues(values + valuesDone, marks[row + 3] - valuesDone, to, toValues);
        }
    }
}
