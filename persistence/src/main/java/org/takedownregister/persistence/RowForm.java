package org.takedownregister.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Which cells the stored rows of a table are made of, in their order: first those of the key. */
final class RowForm {

    private static final int OPENED_BATCH = -1;
    private static final int CLOSED_BATCH = -2;
    private static final int OPENED_FILE = -3;
    private static final int OPENED_LINE = -4;

    private final Layout<?> layout;
    private final int keyLength;
    private final int cells;

    /** For each stored column the place of its cell, or which of the columns it is that say where a row came from. */
    private final int[] places;

    /** Whether the cells hold the numbers of identifiers. */
    private final boolean[] areNumbers;

    RowForm(Layout<?> layout) {
        this.layout = layout;
        List<Field<?>> stored = new ArrayList<>(
                Objects.requireNonNull(layout.stored().getPrimaryKey()).getFields());
        this.keyLength = stored.size();
        this.cells = layout.fields().size();
        for (Field<?> field : layout.stored().fields()) {
            if (!stored.contains(field)) {
                stored.add(field);
            }
        }
        this.places = stored.stream().mapToInt(field -> place(layout, field)).toArray();
        this.areNumbers = new boolean[cells];
        for (Part part : layout.parts()) {
            if (part.identity().isPresent()) {
                areNumbers[layout.fields().indexOf(part.fields().get(0))] = true;
            }
        }
    }

    private static int place(Layout<?> layout, Field<?> field) {
        return switch (field.getName()) {
            case "opened_batch" -> OPENED_BATCH;
            case "closed_batch" -> CLOSED_BATCH;
            case "opened_file" -> OPENED_FILE;
            case "opened_line" -> OPENED_LINE;
            default -> layout.fields().indexOf(field);
        };
    }

    Layout<?> layout() {
        return layout;
    }

    /** How many columns the key has. */
    int keyLength() {
        return keyLength;
    }

    /** How many cells a row has. */
    int cells() {
        return cells;
    }

    /**
     * Writes a row as the first batch opens it.
     *
     * @param later takes the cells that hold the number of an identifier, if there is one
     */
    void write(@Nullable Object[] row, int file, long line, RecordBytes record, Later later) {
        record.begin();
        for (int place : places) {
            switch (place) {
                case OPENED_BATCH -> record.add(Goal.FIRST_BATCH);
                case CLOSED_BATCH -> record.add(Layout.OPEN);
                case OPENED_FILE -> record.add(file);
                case OPENED_LINE -> record.add(line);
                default -> {
                    if (areNumbers[place] && (Integer) row[place] != Identifiers.UNKNOWN) {
                        later.add((Integer) row[place]);
                    } else {
                        record.add(row[place]);
                    }
                }
            }
        }
    }

    /** Takes cells that hold the number of an identifier. */
    interface Later {
        /** Takes the cell that comes next. */
        void add(int number);
    }
}
