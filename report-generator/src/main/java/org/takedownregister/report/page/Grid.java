package org.takedownregister.report.page;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A table. On a narrow screen each row becomes a block and each cell carries its column's name.
 *
 * @param caption what it shows
 * @param columns its columns; the first holds the row's own name
 * @param rows its rows
 * @param sortable whether readers may bring its rows into another order
 */
public record Grid(String caption, List<Column> columns, List<Row> rows, boolean sortable) {

    /** A shorter table is seen at a glance. */
    private static final int LONG = 6;

    /** Keeps lists of its own. */
    public Grid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** A whole table, which can be sorted if it is long. */
    public Grid(String caption, List<Column> columns, List<Row> rows) {
        this(caption, columns, rows, rows.size() >= LONG);
    }

    /** The same as the first rows of a longer table: in another order they would tell nothing. */
    public Grid excerpt() {
        return new Grid(caption, columns, rows, false);
    }

    /** The classes of the element. */
    public @Nullable String classes() {
        boolean small = columns.size() < 4 && columns.stream().anyMatch(Column::numeric);
        return small ? sortable ? "small sortable" : "small" : sortable ? "sortable" : null;
    }

    /** For each column whether it sorts by exact values and not by what readers see. */
    public List<Boolean> exactColumns() {
        return IntStream.range(0, columns.size())
                .mapToObj(column -> sortable
                        && (columns.get(column).numeric()
                                || rows.stream()
                                        .anyMatch(row -> row.cells().get(column).isDate())))
                .toList();
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
