package org.takedownregister.importer.csv;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.problem.ProblemCode;

/**
 * One record of a file: cut into cells, or as text where cutting it takes more than its delimiters and quotes.
 *
 * @param line the line on which it starts, from 1
 * @param text the record without its final line break, cut where it is over the limit; empty if there are cells
 * @param cells its cells; null if it is text
 * @param spansLines whether it has a line break inside quotes
 * @param padsQuotes whether blanks stand before or after a quoted cell
 * @param fault what is wrong with it as a record; null if nothing is
 */
record RawRecord(
        long line,
        String text,
        @Nullable List<String> cells,
        boolean spansLines,
        boolean padsQuotes,
        @Nullable ProblemCode fault) {}
