package org.takedownregister.spark;

import java.io.Serializable;
import java.util.List;

/**
 * A piece of an import that one task counts.
 *
 * @param number its number, from 0, in the order of the input
 * @param path where the file is that holds it, as Hadoop knows it
 * @param name what messages call it
 * @param member the member of an archive that it is; empty for none
 * @param range the rows of a plain file that it is; of no length for a whole file
 */
record Piece(int number, String path, String name, String member, Range range) implements Serializable {

    /**
     * The rows that begin in a part of a plain file.
     *
     * @param start the first byte
     * @param length how many bytes
     * @param own the column names of the file
     * @param delimiter what stands between its cells
     * @param encoding how it is encoded, in words
     */
    record Range(long start, long length, List<String> own, byte delimiter, String encoding) implements Serializable {

        /** A whole file. */
        static final Range WHOLE = new Range(0, 0, List.of(), (byte) ',', "");

        Range {
            own = List.copyOf(own);
        }

        boolean isFirst() {
            return start == 0;
        }

        long end() {
            return start + length;
        }
    }

    boolean isRange() {
        return range.length() > 0;
    }
}
