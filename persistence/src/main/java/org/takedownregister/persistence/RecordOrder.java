package org.takedownregister.persistence;

import java.util.Arrays;

/** Compares rows as SQLite stores them: numbers by size, texts by their bytes. */
final class RecordOrder {

    private RecordOrder() {}

    /** Compares the first columns of two rows of one table, none of which is empty. */
    static int compare(byte[] bytes, int one, int other, int columns) {
        int ofOne = one + Bytes.getVarying(bytes, one);
        int ofOther = other + Bytes.getVarying(bytes, other);
        int typeAt = Bytes.afterVarying(bytes, one);
        int otherTypeAt = Bytes.afterVarying(bytes, other);
        for (int column = 0; column < columns; column++) {
            int type = Bytes.getVarying(bytes, typeAt);
            int otherType = Bytes.getVarying(bytes, otherTypeAt);
            int afterOne = ofOne + length(type);
            int afterOther = ofOther + length(otherType);
            int compared = type >= RecordBytes.FIRST_TEXT
                    ? Arrays.compareUnsigned(bytes, ofOne, afterOne, bytes, ofOther, afterOther)
                    : Long.compare(NumberBytes.get(bytes, ofOne, type), NumberBytes.get(bytes, ofOther, otherType));
            if (compared != 0) {
                return compared;
            }
            ofOne = afterOne;
            ofOther = afterOther;
            typeAt = Bytes.afterVarying(bytes, typeAt);
            otherTypeAt = Bytes.afterVarying(bytes, otherTypeAt);
        }
        return 0;
    }

    private static int length(int type) {
        return type < RecordBytes.FIRST_TEXT ? NumberBytes.length(type) : (type - RecordBytes.FIRST_TEXT) / 2;
    }
}
