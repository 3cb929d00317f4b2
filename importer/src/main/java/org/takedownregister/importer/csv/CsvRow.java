package org.takedownregister.importer.csv;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.problem.ProblemCode;

/**
 * One record of a file.
 *
 * @param line the line on which it starts, from 1
 * @param cells its cells, as far as they can be told apart
 * @param fault what is wrong with it as a record; null if nothing is
 * @param cellFaults what is wrong with single cells, by their places from 0
 */
public record CsvRow(
        long line, List<String> cells, @Nullable ProblemCode fault, Map<Integer, ProblemCode> cellFaults) {

    /** A record whose cells are what they are. */
    public CsvRow(long line, List<String> cells, @Nullable ProblemCode fault) {
        this(line, cells, fault, Map.of());
    }
}
