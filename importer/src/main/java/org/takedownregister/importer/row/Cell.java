package org.takedownregister.importer.row;

import org.jspecify.annotations.Nullable;

/**
 * The text of a cell and the column that it comes from, so that whatever becomes of it can be told by its place.
 *
 * @param column the header's own name; null for a cell that stands in no column
 * @param text the text as it stood there; empty where there is none
 */
public record Cell(@Nullable String column, String text) {

    /** No cell. */
    public static final Cell NONE = new Cell(null, "");

    /** A text that stands in no column: one that a format adds. */
    public static Cell constant(String text) {
        return new Cell(null, text);
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
        return Blanks.isAll(text);
    }
}
