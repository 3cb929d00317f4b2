package org.takedownregister.importer.row;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Table;

/** The cells of a record whose components are named as the components of a table's record are. */
public final class RecordCells implements Cells {

    private static final Map<Class<?>, @Nullable Method[]> ACCESSORS = new ConcurrentHashMap<>();

    private final Record cells;
    private final @Nullable Method[] accessors;

    /**
     * The cells of a row of a table.
     *
     * @throws IllegalArgumentException if a component is no column of the table
     */
    public RecordCells(Table table, Record cells) {
        this.cells = cells;
        this.accessors = ACCESSORS.computeIfAbsent(cells.getClass(), type -> accessors(table, type));
    }

    private static @Nullable Method[] accessors(Table table, Class<?> type) {
        Map<String, Method> byName = new HashMap<>();
        for (RecordComponent component : Objects.requireNonNull(type.getRecordComponents())) {
            Method accessor = component.getAccessor();
            // Spares a check of access at every call.
            accessor.setAccessible(true);
            byName.put(component.getName(), accessor);
        }
        List<Column> columns = table.columns();
        @Nullable Method[] accessors = new @Nullable Method[columns.size()];
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
        Method accessor = accessors[column];
        if (accessor == null) {
            return Cell.NONE;
        }
        try {
            Cell cell = (Cell) accessor.invoke(cells);
            return cell == null ? Cell.NONE : cell;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(accessor.getName(), e);
        }
    }
}
