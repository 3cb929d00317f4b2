package org.takedownregister.importer.csv;

import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.problem.ProblemCode;

/**
 * One record of a file as text, before it is cut into cells.
 *
 * @param line the line on which it starts, from 1
 * @param text the record without its final line break; cut where it is over the limit
 * @param spansLines whether it has a line break inside quotes
 * @param padsQuotes whether blanks stand before or after a quoted cell
 * @param fault what is wrong with it as a record; null if nothing is
 */
record RawRecord(
        long line,
        String text,
        boolean spansLines,
        boolean padsQuotes,
        @Nullable ProblemCode fault) {}
