package org.takedownregister.importer.layout;

import org.jspecify.annotations.Nullable;
import org.takedownregister.importer.row.Cell;

/**
 * The cells of one column. Texts that recur give the very same cell, which remembers what it was read as. For any number
 * of threads: a cell that one of them does not see is only made again.
 */
final class RecurringCells {

    private static final int PLACES = 1 << 6;
    private static final int LONGEST = 60;

    /** A column whose texts hardly ever recur is no longer looked through: one hit makes up for so many misses. */
    private static final int WORTH_OF_HIT = 4;

    private static final int MOST_WORTH = 500;

    private final @Nullable String column;
    private final @Nullable Cell[] known = new @Nullable Cell[PLACES];
    private Cell latest;
    private int worth = MOST_WORTH;

    RecurringCells(@Nullable String column) {
        this.column = column;
        this.latest = new Cell(column, "");
    }

    /** The cell of a text. */
    Cell of(String text) {
        if (worth < 0 || text.length() > LONGEST) {
            return new Cell(column, text);
        }
        Cell before = latest;
        if (before.text().equals(text)) {
            worth = Math.min(MOST_WORTH, worth + WORTH_OF_HIT);
            return before;
        }
        int hash = text.hashCode();
        int place = (hash ^ (hash >>> 15)) & (PLACES - 1);
        Cell last = known[place];
        if (last != null && last.text().equals(text)) {
            worth = Math.min(MOST_WORTH, worth + WORTH_OF_HIT);
            latest = last;
            return last;
        }
        worth--;
        Cell made = new Cell(column, text);
        known[place] = made;
        latest = made;
        return made;
    }
}
