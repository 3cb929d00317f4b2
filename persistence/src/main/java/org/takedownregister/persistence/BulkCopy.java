package org.takedownregister.persistence;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Puts rows into one table by COPY, many at a time. As COPY stops at a row whose key is there already, rows that
 * hold one are put one by one. Within a transaction.
 */
final class BulkCopy implements Bulk {

    private static final int MOST_ROWS = 4_096;

    /** So few are put one by one, which costs less than beginning a COPY. */
    private static final int FEW = 3;

    private final Database database;
    private final Table<?> table;
    private final List<Field<?>> columns;
    private final List<@Nullable Object[]> rows = new ArrayList<>();
    private @Nullable PreparedStatement single;
    private long put;

    BulkCopy(Database database, Table<?> table, List<Field<?>> columns) {
        this.database = database;
        this.table = table;
        this.columns = columns;
    }

    @Override
    public void add(@Nullable Object[] row) {
        rows.add(row);
        if (rows.size() == MOST_ROWS) {
            put();
        }
    }

    @Override
    public long flush() {
        put();
        long all = put;
        forget();
        return all;
    }

    @Override
    public void forget() {
        rows.clear();
        put = 0;
    }

    private void put() {
        try {
            if (rows.size() <= FEW) {
                putOneByOne();
                return;
            }
            database.run("SAVEPOINT bulk");
            try {
                put += putTogether();
            } catch (SQLException e) {
                if (!PostgresFailures.isDuplicate(e)) {
                    throw e;
                }
                database.run("ROLLBACK TO SAVEPOINT bulk");
                putOneByOne();
            }
            database.run("RELEASE SAVEPOINT bulk");
            rows.clear();
        } catch (SQLException e) {
            throw Failures.of(database.file(), e);
        }
    }

    private long putTogether() throws SQLException {
        StringBuilder text = new StringBuilder();
        for (@Nullable Object[] row : rows) {
            for (int column = 0; column < row.length; column++) {
                append(text, row[column]);
                text.append(column == row.length - 1 ? '\n' : '\t');
            }
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        return database.copy(table, columns, bytes);
    }

    private static void append(StringBuilder text, @Nullable Object value) {
        if (value == null) {
            text.append("\\N");
            return;
        }
        if (!(value instanceof String cell)) {
            text.append(value);
            return;
        }
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }

    private void putOneByOne() throws SQLException {
        PreparedStatement statement = single();
        for (@Nullable Object[] row : rows) {
            for (int column = 0; column < row.length; column++) {
                statement.setObject(column + 1, row[column]);
            }
            put += statement.executeUpdate();
        }
        rows.clear();
    }

    private PreparedStatement single() {
        PreparedStatement known = single;
        if (known == null) {
            List<Param<?>> values = columns.stream()
                    .map(column -> DSL.param(column.getName(), column.getDataType()))
                    .collect(Collectors.toList());
            known = database.prepare(database.sql()
                    .insertInto(asRecords(table), columns)
                    .values(values)
                    .onConflictDoNothing());
            single = known;
        }
        return known;
    }

    @SuppressWarnings("unchecked") // Nothing is read from it.
    private static Table<Record> asRecords(Table<?> table) {
        return (Table<Record>) table;
    }

    @Override
    public void close() {
        try {
            if (single != null) {
                single.close();
            }
        } catch (SQLException e) {
            throw Failures.of(database.file(), e);
        }
    }
}
