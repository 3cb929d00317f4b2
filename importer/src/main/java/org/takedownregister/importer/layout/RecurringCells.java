package org.takedownregister.importer.layout;

import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.value.Utf8Texts;
import org.takedownregister.importer.row.Cell;

/**
 * The cells of one column. Texts that recur give the very same cell, which remembers what it was read as. For any number
 * of threads: a cell that one of them does not see is only made again.
 */
final class RecurringCells {

    private static final int PLACES = 1 << 6;
    private static final int LONGEST = 250;

    /** A column whose texts hardly ever recur is no longer looked through: one hit makes up for so many misses. */
    private static final int WORTH_OF_HIT = 4;

    private static final int MOST_WORTH = 500;

    private final @Nullable String column;
    private final @Nullable Known[] known = new @Nullable Known[PLACES];
    private Known latest;
    private int worth = MOST_WORTH;

    RecurringCells(@Nullable String column) {
        this.column = column;
        this.latest = new Known(new byte[0], new Cell(column, ""));
    }

    /** A cell with what its text is as UTF-8. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Known(byte[] utf8, Cell cell) {}

    /** The cell of one of a row's texts. */
    Cell of(Utf8Texts row, int place) {
        if (worth < 0 || row.length(place) > LONGEST) {
            return new Cell(column, row.get(place));
        }
        Known before = latest;
        if (row.is(place, before.utf8())) {
            worth = Math.min(MOST_WORTH, worth + WORTH_OF_HIT);
            return before.cell();
        }
        int at = row.hash(place) & (PLACES - 1);
        Known last = known[at];
        if (last != null && row.is(place, last.utf8())) {
            worth = Math.min(MOST_WORTH, worth + WORTH_OF_HIT);
            latest = last;
            return last.cell();
        }
        worth--;
        Known made = new Known(row.utf8(place), new Cell(column, row.get(place)));
        known[at] = made;
        latest = made;
        return made.cell();
    }
}
