package org.takedownregister.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The rows of one table that a batch offers, in a temporary table with the same key. */
final class Staging implements AutoCloseable {

    private final Database database;
    private final Layout<?> layout;
    private final PreparedStatement insert;
    private final PreparedStatement delete;
    private final PreparedStatement find;
    private final PreparedStatement findSame;
    private final PreparedStatement setMention;

    Staging(Database database, Layout<?> layout) {
        this.database = database;
        this.layout = layout;
        Table<Record> staged = Sql.staged(layout);
        DSLContext sql = database.sql();
        List<Field<?>> columns = new ArrayList<>(layout.fields());
        columns.addAll(List.of(Sql.OFFER, Sql.FILE, Sql.LINE, Sql.MENTION, Sql.STANDING));
        List<Field<?>> bare = Sql.at("", columns);
        database.createTemporary(staged, columns, layout.key());
        List<Param<?>> values = bare.stream().map(Staging::parameter).collect(Collectors.toList());
        insert = database.prepare(sql.insertInto(staged, bare).values(values).onConflictDoNothing());
        Condition isKey = DSL.and(Sql.at("", layout.key()).stream()
                .map(field -> Sql.at("", field).eq(DSL.param(field.getName(), Object.class)))
                .collect(Collectors.toList()));
        Condition isSame = DSL.and(Sql.at("", layout.fields()).stream()
                .map(field -> Sql.at("", field).isNotDistinctFrom(DSL.param(field.getName(), Object.class)))
                .collect(Collectors.toList()));
        delete = database.prepare(sql.deleteFrom(staged).where(isKey));
        find = database.prepare(sql.select(bare).from(staged).where(isKey));
        findSame = database.prepare(sql.selectOne().from(staged).where(isSame));
        setMention = database.prepare(sql.update(staged)
                .set(Sql.MENTION, DSL.param("mention", Integer.class))
                .where(isKey));
    }

    private static Param<?> parameter(Field<?> field) {
        return DSL.param(field.getName(), field.getDataType());
    }

    /**
     * Where a staged row came from.
     *
     * @param offer the number of its offer
     * @param file the number of its file
     * @param line its line
     * @param mention whether it was said along with something else
     */
    record Origin(long offer, int file, long line, boolean mention) {}

    /** A row as it is staged. */
    static final class Row {

        private final @Nullable Object[] cells;
        private final Origin origin;

        Row(@Nullable Object[] cells, Origin origin) {
            this.cells = cells;
            this.origin = origin;
        }

        Origin origin() {
            return origin;
        }
    }

    /** Adds a row; false if there is one with the same key. */
    boolean insert(Row row) {
        try {
            int at = bind(insert, row.cells);
            insert.setLong(at++, row.origin.offer());
            insert.setInt(at++, row.origin.file());
            insert.setLong(at++, row.origin.line());
            insert.setInt(at++, row.origin.mention() ? 1 : 0);
            insert.setInt(at, Sql.NEW);
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw Failures.of(database.file(), e);
        }
    }

    /** Takes away the row with the key of these cells. */
    void delete(@Nullable Object[] cells) {
        onKey(delete, cells);
    }

    private void onKey(PreparedStatement statement, @Nullable Object[] cells) {
        try {
            bind(statement, layout.keyOf(cells));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw Failures.of(database.file(), e);
        }
    }

    /** Says of the row with the key of these cells whether it is a mention. */
    void setMention(@Nullable Object[] cells, boolean mention) {
        @Nullable Object[] key = layout.keyOf(cells);
        @Nullable Object[] values = new Object[key.length + 1];
        values[0] = mention ? 1 : 0;
        System.arraycopy(key, 0, values, 1, key.length);
        try {
            bind(setMention, values);
            setMention.executeUpdate();
        } catch (SQLException e) {
            throw Failures.of(database.file(), e);
        }
    }

    /**
     * The row that has the key of these cells.
     *
     * @throws IllegalStateException if there is none
     */
    Row withKeyOf(@Nullable Object[] cells) {
        try {
            bind(find, layout.keyOf(cells));
            try (ResultSet found = find.executeQuery()) {
                if (!found.next()) {
                    throw new IllegalStateException("nothing is staged with this key");
                }
                @Nullable Object[] staged = new Object[cells.length];
                for (int i = 0; i < cells.length; i++) {
                    staged[i] = found.getObject(i + 1);
                }
                int at = cells.length + 1;
                return new Row(
                        staged,
                        new Origin(
                                found.getLong(at),
                                found.getInt(at + 1),
                                found.getLong(at + 2),
                                found.getInt(at + 3) == 1));
            }
        } catch (SQLException e) {
            throw Failures.of(database.file(), e);
        }
    }

    /** Whether the very same row is there. */
    boolean holds(@Nullable Object[] cells) {
        try {
            bind(findSame, cells);
            try (ResultSet found = findSame.executeQuery()) {
                return found.next();
            }
        } catch (SQLException e) {
            throw Failures.of(database.file(), e);
        }
    }

    private static int bind(PreparedStatement statement, @Nullable Object[] cells) throws SQLException {
        for (int i = 0; i < cells.length; i++) {
            statement.setObject(i + 1, cells[i]);
        }
        return cells.length + 1;
    }

    @Override
    public void close() {
        try {
            for (PreparedStatement statement : List.of(insert, delete, find, findSame, setMention)) {
                statement.close();
            }
        } catch (SQLException e) {
            throw Failures.of(database.file(), e);
        }
    }
}
