package org.takedownregister.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Entry;

/** What the stored rows of a table are made of, in their order: first the key. For one thread. */
final class RowForm {

    private static final int OPENED_BATCH = -1;
    private static final int CLOSED_BATCH = -2;
    private static final int OPENED_FILE = -3;
    private static final int OPENED_LINE = -4;

    private final Layout<?> layout;
    private final int keyLength;
    private final Part[] parts;

    /** For each stored column which part it is of, or which of the columns it is that say where a row came from. */
    private final int[] places;

    /** For each stored column which of its part's it is. */
    private final int[] fields;

    /** The values of the row that is written. */
    private final @Nullable Object[] values;

    RowForm(Layout<?> layout) {
        this.layout = layout;
        this.parts = layout.parts().toArray(Part[]::new);
        this.values = new @Nullable Object[parts.length];
        List<Field<?>> stored = new ArrayList<>(
                Objects.requireNonNull(layout.stored().getPrimaryKey()).getFields());
        this.keyLength = stored.size();
        for (Field<?> field : layout.stored().fields()) {
            if (!stored.contains(field)) {
                stored.add(field);
            }
        }
        this.places = stored.stream().mapToInt(this::place).toArray();
        this.fields = new int[places.length];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = places[i] < 0 ? 0 : parts[places[i]].fields().indexOf(stored.get(i));
        }
    }

    private int place(Field<?> field) {
        return switch (field.getName()) {
            case "opened_batch" -> OPENED_BATCH;
            case "closed_batch" -> CLOSED_BATCH;
            case "opened_file" -> OPENED_FILE;
            case "opened_line" -> OPENED_LINE;
            default -> placeOfPart(field);
        };
    }

    private int placeOfPart(Field<?> field) {
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].fields().contains(field)) {
                return i;
            }
        }
        throw new IllegalStateException("of no part: " + field);
    }

    Layout<?> layout() {
        return layout;
    }

    /** How many columns the key has. */
    int keyLength() {
        return keyLength;
    }

    /** Writes a row as the first batch opens it. */
    void write(Entry row, Part.References references, int file, long line, Part.Taker to) {
        layout.table().read(row, values);
        for (int i = 0; i < places.length; i++) {
            int place = places[i];
            switch (place) {
                case OPENED_BATCH -> to.number(Goal.FIRST_BATCH);
                case CLOSED_BATCH -> to.number(Layout.OPEN);
                case OPENED_FILE -> to.number(file);
                case OPENED_LINE -> to.number(line);
                default -> parts[place].write(values[place], fields[i], references, to);
            }
        }
    }
}
