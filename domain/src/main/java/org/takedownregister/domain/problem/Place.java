package org.takedownregister.domain.problem;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Where a problem was found. What is unknown stays unknown: it is never guessed as line 1.
 *
 * @param file the input's name as the user gave it, with {@code !} before a name inside an archive;
 *     null where no file is concerned
 * @param line the line on which the record starts, counted from 1; 0 where no line is concerned
 * @param column the header's own name for the column; null where no column is concerned
 */
public record Place(
        @Nullable String file, long line, @Nullable String column) implements Serializable {

    /** No place: the problem is about the whole command. */
    public static final Place NOWHERE = new Place(null, 0, null);

    public Place {
        if (line < 0) {
            throw new IllegalArgumentException("line " + line);
        }
    }

    /** A whole file. */
    public static Place file(String file) {
        return new Place(file, 0, null);
    }

    /** A column of this place's row. */
    public Place column(String name) {
        return new Place(file, line, name);
    }

    /** {@code figures.csv, line 12, column value}; empty where nothing is known. */
    public String text() {
        StringBuilder text = new StringBuilder();
        if (file != null) {
            text.append(file);
        }
        if (line > 0) {
            text.append(text.isEmpty() ? "line " : ", line ").append(line);
        }
        if (column != null) {
            text.append(text.isEmpty() ? "column " : ", column ").append(column);
        }
        return text.toString();
    }
}
