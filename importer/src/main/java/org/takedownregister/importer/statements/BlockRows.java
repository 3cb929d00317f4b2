package org.takedownregister.importer.statements;

import java.util.List;

/**
 * What became of the rows of a block.
 *
 * @param consumed where the first row begins that is not whole; the block's end if all are
 * @param lines how many line breaks there are before that
 * @param counted how many rows were counted
 * @param blank how many rows have nothing but blanks
 * @param rejected the others
 */
record BlockRows(int consumed, int lines, long counted, long blank, List<RejectedRow> rejected) {
    BlockRows {
        rejected = List.copyOf(rejected);
    }
}
