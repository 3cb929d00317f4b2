package org.takedownregister.importer.row;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.value.Parsed;

/**
 * The text of a cell and the column that it comes from, so that whatever becomes of it can be told by its place. For any
 * number of threads.
 */
public final class Cell {

    /** No cell. */
    public static final Cell NONE = new Cell(null, "");

    private final @Nullable String column;
    private final String text;
    private final boolean isBlank;

    /** What it was read as last where that recurs, as one immutable object: the identifier of a case stands in every claim of a row. */
    private @Nullable Known known;

    private record Known(CellParser parser, Parsed<?> value) {}

    /**
     * A cell.
     *
     * @param column the header's own name; null for a cell that stands in no column
     * @param text the text as it stood there; empty where there is none
     */
    public Cell(@Nullable String column, String text) {
        this.column = column;
        this.text = text;
        this.isBlank = Blanks.isAll(text);
    }

    /** A text that stands in no column: one that a format adds. */
    public static Cell constant(String text) {
        return new Cell(null, text);
    }

    /** The header's own name; null for a cell that stands in no column. */
    public @Nullable String column() {
        return column;
    }

    /** The text as it stood there; empty where there is none. */
    public String text() {
        return text;
    }

    /** The same place with another text. */
    public Cell with(String other) {
        return new Cell(column, other);
    }

    /** The text without blanks around it. */
    public String trimmed() {
        return Blanks.trim(text);
    }

    /** Whether there is nothing but blanks in it. */
    public boolean isBlank() {
        return isBlank;
    }

    /** What a parser reads in it, which must be more than blanks. */
    Parsed<?> read(CellParser parser) {
        if (!(parser instanceof Remembered)) {
            return parser.parse(trimmed());
        }
        Known last = known;
        if (last != null && last.parser == parser) {
            return last.value;
        }
        Parsed<?> value = parser.parse(trimmed());
        known = new Known(parser, value);
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cell cell && text.equals(cell.text) && Objects.equals(column, cell.column);
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + Objects.hashCode(column);
    }

    @Override
    public String toString() {
        return column + ": " + text;
    }
}
