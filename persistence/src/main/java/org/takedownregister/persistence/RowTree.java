package org.takedownregister.persistence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** The rows of one table of a register being built, in the order of their keys. */
final class RowTree {

    /** Orders the cells of rows as the table does: numbers by size, texts by their characters' code points. */
    private final Comparator<@Nullable Object[]> order;

    private final GrowingTree tree;
    private final RecordBytes record;

    /** For each stored column the place of its cell, or which of the columns it is that say where a row came from. */
    private final int[] places;

    private final int source;

    private static final int OPENED_BATCH = -1;
    private static final int CLOSED_BATCH = -2;
    private static final int OPENED_FILE = -3;
    private static final int OPENED_LINE = -4;

    RowTree(Layout<?> layout, GrowingTree tree, RecordBytes record) {
        this.tree = tree;
        this.record = record;
        List<Field<?>> stored = new ArrayList<>(
                Objects.requireNonNull(layout.stored().getPrimaryKey()).getFields());
        for (Field<?> field : layout.stored().fields()) {
            if (!stored.contains(field)) {
                stored.add(field);
            }
        }
        this.places = stored.stream().mapToInt(field -> place(layout, field)).toArray();
        int[] key = layout.key().stream().mapToInt(layout.fields()::indexOf).toArray();
        // The second of the columns that make a group of claims.
        this.source = layout.table().holdsClaims() ? layout.fields().indexOf(layout.group().get(1)) : -1;
        this.order = (one, other) -> compare(one, other, key);
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

    private static int compare(@Nullable Object[] one, @Nullable Object[] other, int[] key) {
        for (int place : key) {
            int compared = compare(Objects.requireNonNull(one[place]), Objects.requireNonNull(other[place]));
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }

    private static int compare(Object one, Object other) {
        if (one instanceof String text) {
            return CodePoints.compare(text, (String) other);
        }
        return Long.compare(((Number) one).longValue(), ((Number) other).longValue());
    }

    /**
     * Brings the rows of one case into their order.
     *
     * @return whether no two of them have the same key
     */
    boolean order(List<@Nullable Object[]> rows) {
        rows.sort(order);
        for (int i = 1; i < rows.size(); i++) {
            if (order.compare(rows.get(i - 1), rows.get(i)) == 0) {
                return false;
            }
        }
        return true;
    }

    /** The number of the source of a claim. */
    int sourceOf(@Nullable Object[] cells) {
        return (Integer) Objects.requireNonNull(cells[source]);
    }

    /** Adds a row whose key is greater than all before, as the first batch opens it. */
    void add(@Nullable Object[] cells, int file, long line) {
        record.begin();
        for (int place : places) {
            switch (place) {
                case OPENED_BATCH -> record.add(Goal.FIRST_BATCH);
                case CLOSED_BATCH -> record.add(Layout.OPEN);
                case OPENED_FILE -> record.add(file);
                case OPENED_LINE -> record.add(line);
                default -> record.add(cells[place]);
            }
        }
        int length = record.end();
        tree.add(record.bytes(), length);
    }
}
