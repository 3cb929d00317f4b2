package org.takedownregister.persistence;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Field;
import org.jooq.InsertValuesStepN;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Puts rows into one table, many to a statement. A value that all rows of a statement share stands in its
 * text, since binding it again and again costs more than storing it. A row whose key is there already is
 * left out and not counted.
 */
final class BulkInsert implements Bulk {

    private static final int ROWS = 32;
    private static final int MOST_STATEMENTS = 40;

    /** So many rows go in one by one at first: to render a statement of many costs more than to run it so often. */
    private static final int ALONE = 200;

    private static final int LONGEST_SHARED_TEXT = 20;

    private final Database database;
    private final Table<?> table;
    private final List<Field<?>> columns;
    private final boolean[] canBeShared;
    private final @Nullable Object[][] rows = new @Nullable Object[ROWS][];
    private final Map<List<Object>, PreparedStatement> statements = new HashMap<>();
    private @Nullable PreparedStatement single;
    private @Nullable PreparedStatement plain;
    private int pending;
    private int alone;
    private long put;

    /** @param differing the columns that hardly ever hold the same value in many rows */
    BulkInsert(Database database, Table<?> table, List<Field<?>> columns, List<String> differing) {
        this.database = database;
        this.table = table;
        this.columns = columns;
        this.canBeShared = new boolean[columns.size()];
        for (int i = 0; i < canBeShared.length; i++) {
            canBeShared[i] = !differing.contains(columns.get(i).getName());
        }
    }

    @Override
    public void add(@Nullable Object[] row) {
        rows[pending++] = row;
        if (pending == ROWS) {
            if (alone < ALONE) {
                alone += pending;
                putAlone();
            } else {
                putMany();
            }
        }
    }

    @Override
    public long flush() {
        putAlone();
        long all = put;
        forget();
        return all;
    }

    @Override
    public void forget() {
        pending = 0;
        put = 0;
    }

    private void putAlone() {
        try {
            for (int i = 0; i < pending; i++) {
                PreparedStatement one = single();
                bind(one, rows[i], 1);
                put += one.executeUpdate();
            }
        } catch (SQLException e) {
            throw Failures.of(database.file(), e);
        }
        pending = 0;
    }

    private void putMany() {
        boolean[] isShared = new boolean[columns.size()];
        for (int column = 0; column < isShared.length; column++) {
            isShared[column] = canBeShared[column] && isShared(column);
        }
        try {
            PreparedStatement statement = statement(isShared);
            boolean isPlain = statement == plain;
            int at = 1;
            for (@Nullable Object[] row : rows) {
                for (int column = 0; column < isShared.length; column++) {
                    if (isPlain || !isShared[column]) {
                        statement.setObject(at++, row[column]);
                    }
                }
            }
            put += statement.executeUpdate();
        } catch (SQLException e) {
            throw Failures.of(database.file(), e);
        }
        pending = 0;
    }

    private boolean isShared(int column) {
        Object first = rows[0][column];
        if (first instanceof String text && text.length() > LONGEST_SHARED_TEXT) {
            return false;
        }
        for (@Nullable Object[] row : rows) {
            if (!Objects.equals(first, row[column])) {
                return false;
            }
        }
        return true;
    }

    private PreparedStatement statement(boolean[] isShared) {
        List<Object> shape = new ArrayList<>(isShared.length);
        for (int column = 0; column < isShared.length; column++) {
            shape.add(isShared[column] ? Arrays.asList(rows[0][column]) : "");
        }
        PreparedStatement known = statements.get(shape);
        if (known != null) {
            return known;
        }
        if (statements.size() == MOST_STATEMENTS) {
            if (plain == null) {
                plain = prepare(ROWS, new boolean[columns.size()]);
            }
            return plain;
        }
        PreparedStatement made = prepare(ROWS, isShared);
        statements.put(shape, made);
        return made;
    }

    private PreparedStatement single() {
        if (single == null) {
            single = prepare(1, new boolean[columns.size()]);
        }
        return single;
    }

    private PreparedStatement prepare(int count, boolean[] isShared) {
        InsertValuesStepN<Record> insert = database.sql().insertInto(asRecords(table), columns);
        for (int i = 0; i < count; i++) {
            Object[] values = new Object[isShared.length];
            for (int column = 0; column < values.length; column++) {
                values[column] = isShared[column]
                        ? DSL.inline(rows[0][column])
                        : DSL.param("p" + i + "_" + column, columns.get(column).getDataType());
            }
            insert = insert.values(values);
        }
        return database.prepareMany(insert.onConflictDoNothing());
    }

    @SuppressWarnings("unchecked") // Nothing is read from it.
    private static Table<Record> asRecords(Table<?> table) {
        return (Table<Record>) table;
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] row, int from) throws SQLException {
        int at = from;
        for (Object value : row) {
            statement.setObject(at++, value);
        }
    }

    @Override
    public void close() {
        try {
            for (PreparedStatement statement : statements.values()) {
                statement.close();
            }
            if (single != null) {
                single.close();
            }
            if (plain != null) {
                plain.close();
            }
        } catch (SQLException e) {
            throw Failures.of(database.file(), e);
        }
    }
}
