package org.takedownregister.importer.statements;

import java.util.List;
import org.takedownregister.domain.problem.Problem;

/**
 * What became of the rows of a block.
 *
 * @param consumed where the first row begins that is not whole; the block's end if all are
 * @param lines how many line breaks there are before that
 * @param counted how many rows were counted
 * @param blank how many rows have nothing but blanks
 * @param rejected the others
 */
record BlockRows(int consumed, int lines, long counted, long blank, List<Rejected> rejected) {
    BlockRows {
        rejected = List.copyOf(rejected);
    }

    /**
     * A row that cannot be counted.
     *
     * @param line the line on which it starts, from 0 at the block's begin
     * @param cells its cells
     * @param day the day that it is of, in days since 1970; -1 if that cannot be told
     * @param problems what is wrong with it; their lines are as its own
     */
    record Rejected(int line, List<String> cells, int day, List<Problem> problems) {
        Rejected {
            cells = List.copyOf(cells);
            problems = List.copyOf(problems);
        }
    }
}
