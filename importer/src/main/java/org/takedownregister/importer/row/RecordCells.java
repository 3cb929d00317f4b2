package org.takedownregister.importer.row;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Deconstructor;
import org.takedownregister.domain.entry.Table;

/**
 * The cells of a record whose components are named as the components of a table's record are; of one record after
 * another. For one thread.
 */
public final class RecordCells implements Cells {

    private static final int NOWHERE = -1;

    private int[] places = new int[0];
    private @Nullable Object[] cells = new @Nullable Object[16];

    /** Those of a record, from now on. */
    void hold(Form form, Record record) {
        int length = form.deconstructor.length();
        if (length > cells.length) {
            cells = new @Nullable Object[length];
        }
        form.deconstructor.read(record, cells);
        places = form.places;
    }

    @Override
    public Cell cell(int column) {
        int place = places[column];
        if (place == NOWHERE) {
            return Cell.NONE;
        }
        Cell cell = (Cell) cells[place];
        return cell == null ? Cell.NONE : cell;
    }

    /** How records of one class hold the cells of a table. */
    static final class Form {

        private static final Map<Class<?>, Form> KNOWN = new ConcurrentHashMap<>();

        private final Class<? extends Record> type;
        private final Deconstructor deconstructor;

        /** For each column of the table the place of the component that has its name. */
        private final int[] places;

        private Form(Table table, Class<? extends Record> type) {
            this.type = type;
            this.deconstructor = Deconstructor.of(type);
            RecordComponent[] components = Objects.requireNonNull(type.getRecordComponents());
            Map<String, Integer> byName = new HashMap<>();
            for (int i = 0; i < components.length; i++) {
                byName.put(components[i].getName(), i);
            }
            List<Column> columns = table.columns();
            this.places = new int[columns.size()];
            Arrays.setAll(
                    places,
                    i -> Objects.requireNonNullElse(
                            byName.remove(columns.get(i).component().getName()), NOWHERE));
            if (!byName.isEmpty()) {
                throw new IllegalArgumentException(table.tableName() + " has no columns " + byName.keySet());
            }
        }

        /**
         * How records of a class hold the cells of a table.
         *
         * @throws IllegalArgumentException if a component is no column of the table
         */
        static Form of(Table table, Class<? extends Record> type) {
            Form known = KNOWN.get(type);
            return known != null ? known : KNOWN.computeIfAbsent(type, unknown -> new Form(table, type));
        }

        /** Whether a record is of the class. */
        boolean fits(Record cells) {
            return cells.getClass() == type;
        }
    }
}
