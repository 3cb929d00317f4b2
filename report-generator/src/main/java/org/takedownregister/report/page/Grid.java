package org.takedownregister.report.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table. On a narrow screen each row becomes a block and each cell carries its column's name.
 *
 * @param caption what it shows
 * @param columns its columns; the first holds the row's own name
 * @param rows its rows
 */
public record Grid(String caption, List<Column> columns, List<Row> rows) {

    /** Keeps lists of its own. */
    public Grid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Whether it is too small to fill the width of a page. */
    public boolean isSmall() {
        return columns.size() < 4 && columns.stream().anyMatch(Column::numeric);
    }

    /**
     * A column.
     *
     * @param name its heading
     * @param numeric whether it holds numbers
     */
    public record Column(String name, boolean numeric) {

        /** A column of words. */
        public static Column text(String name) {
            return new Column(name, false);
        }

        /** A column of numbers. */
        public static Column number(String name) {
            return new Column(name, true);
        }
    }

    /**
     * A row.
     *
     * @param anchor its anchor; null for none
     * @param cells one for each column
     */
    public record Row(@Nullable String anchor, List<Phrase> cells) {

        /** Keeps a list of its own. */
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
