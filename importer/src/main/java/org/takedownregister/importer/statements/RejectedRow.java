package org.takedownregister.importer.statements;

import java.io.Serializable;
import java.util.List;
import org.takedownregister.domain.problem.Problem;

/**
 * A row that cannot be counted.
 *
 * @param line the line on which it starts, from 0 at the begin of its block or part
 * @param cells its cells
 * @param day the day that it is of, in days since 1970; -1 if that cannot be told
 * @param problems what is wrong with it; their lines are as its own
 */
record RejectedRow(int line, List<String> cells, int day, List<Problem> problems) implements Serializable {
    RejectedRow {
        cells = List.copyOf(cells);
        problems = List.copyOf(problems);
    }

    /** The same row some lines further on. */
    RejectedRow after(int lines) {
        return new RejectedRow(line + lines, cells, day, problems);
    }
}
