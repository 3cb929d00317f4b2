package org.takedownregister.importer.row;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Accessor;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Table;

/** The cells of a record whose components are named as the components of a table's record are. */
public final class RecordCells implements Cells {

    private static final Map<Class<?>, @Nullable Accessor[]> ACCESSORS = new ConcurrentHashMap<>();

    private final Record cells;
    private final @Nullable Accessor[] accessors;

    /**
     * The cells of a row of a table.
     *
     * @throws IllegalArgumentException if a component is no column of the table
     */
    public RecordCells(Table table, Record cells) {
        this(accessorsOf(table, cells.getClass()), cells);
    }

    RecordCells(@Nullable Accessor[] accessors, Record cells) {
        this.cells = cells;
        this.accessors = accessors;
    }

    /** For each column of a table the component of a record that has its name; null where there is none. */
    static @Nullable Accessor[] accessorsOf(Table table, Class<?> cells) {
        @Nullable Accessor[] known = ACCESSORS.get(cells);
        return known != null ? known : ACCESSORS.computeIfAbsent(cells, type -> accessors(table, type));
    }

    private static @Nullable Accessor[] accessors(Table table, Class<?> type) {
        Map<String, Accessor> byName = new HashMap<>();
        for (RecordComponent component : Objects.requireNonNull(type.getRecordComponents())) {
            byName.put(component.getName(), new Accessor(component));
        }
        List<Column> columns = table.columns();
        @Nullable Accessor[] accessors = new @Nullable Accessor[columns.size()];
        for (int i = 0; i < accessors.length; i++) {
            accessors[i] = byName.remove(columns.get(i).component().getName());
        }
        if (!byName.isEmpty()) {
            throw new IllegalArgumentException(table.tableName() + " has no columns " + byName.keySet());
        }
        return accessors;
    }

    @Override
    public Cell cell(int column) {
        Accessor accessor = accessors[column];
        if (accessor == null) {
            return Cell.NONE;
        }
        Cell cell = (Cell) accessor.of(cells);
        return cell == null ? Cell.NONE : cell;
    }
}
