package org.takedownregister.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The rows of one table that a batch offers, in a table with the same key. */
final class Staging implements AutoCloseable {

    private final Database database;
    private final Layout<?> layout;
    private final Goal goal;
    private final Bulk bulk;
    private final Late insert;
    private final Late delete;
    private final Late find;
    private final Late findSame;
    private final @Nullable StoredMentions mentions;
    private final Late setMention;
    private long buffered;

    Staging(Database database, Layout<?> layout, Goal goal) {
        this.database = database;
        this.layout = layout;
        this.goal = goal;
        Table<Record> rows = goal.table(layout);
        DSLContext sql = database.sql();
        List<Field<?>> columns = goal.columns(layout);
        if (goal == Goal.STAGED) {
            List<Field<?>> typed = new ArrayList<>(layout.fields());
            typed.addAll(List.of(Sql.OFFER, Sql.FILE, Sql.LINE, Sql.MENTION, Sql.STANDING));
            database.createTemporary(rows, typed, layout.key());
            mentions = null;
        } else {
            mentions = new StoredMentions(database, layout);
        }
        bulk = database.bulk(rows, columns, differing(layout));
        insert = new Late(database, () -> sql.insertInto(rows, columns)
                .values(columns.stream().map(Staging::parameter).collect(Collectors.toList()))
                .onConflictDoNothing());
        delete = new Late(database, () -> sql.deleteFrom(rows).where(isKey(layout)));
        find = new Late(database, () -> sql.select(columns).from(rows).where(isKey(layout)));
        findSame = new Late(database, () -> sql.selectOne().from(rows).where(isSame(layout)));
        setMention = new Late(database, () -> sql.update(rows)
                .set(Sql.MENTION, DSL.param("mention", Integer.class))
                .where(isKey(layout)));
    }

    private static Condition isKey(Layout<?> layout) {
        return DSL.and(Sql.at("", layout.key()).stream()
                .map(field -> Sql.at("", field).eq(DSL.param(field.getName(), Object.class)))
                .collect(Collectors.toList()));
    }

    /** Whether a row is the one whose cells are bound, in the order of the layout's columns. */
    static Condition isSame(Layout<?> layout) {
        return DSL.and(Sql.at("", layout.fields()).stream()
                .map(field -> Sql.at("", field).isNotDistinctFrom(DSL.param(field.getName(), Object.class)))
                .collect(Collectors.toList()));
    }

    /** What hardly ever is the same in many rows: identifiers, and where a row came from. */
    private static List<String> differing(Layout<?> layout) {
        List<String> names =
                new ArrayList<>(List.of(Sql.OFFER.getName(), Sql.LINE.getName(), Sql.OPENED_LINE.getName()));
        for (Part part : layout.parts()) {
            if (part.identity().isPresent()) {
                names.add(part.fields().get(0).getName());
            }
        }
        return names;
    }

    private static Param<?> parameter(Field<?> field) {
        return DSL.param(field.getName(), field.getDataType());
    }

    /** Takes a row that hardly can have the key of another; whether it did is told by {@link #flush}. */
    void buffer(@Nullable Object[] cells, Origin origin) {
        bulk.add(goal.row(cells, origin));
        buffered++;
    }

    /** Puts what was buffered; false if a row had the key of another. */
    boolean flush() {
        long expected = buffered;
        buffered = 0;
        return bulk.flush() == expected;
    }

    /** Forgets what was buffered. */
    void forget() {
        buffered = 0;
        bulk.forget();
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
            PreparedStatement statement = insert.statement();
            bind(statement, goal.row(row.cells, row.origin));
            boolean isNew = statement.executeUpdate() == 1;
            if (isNew && mentions != null && row.origin.mention()) {
                mentions.set(layout.keyOf(row.cells), true);
            }
            return isNew;
        } catch (SQLException e) {
            throw Failures.of(database.file(), e);
        }
    }

    /** Takes away the row with the key of these cells. */
    void delete(@Nullable Object[] cells) {
        onKey(delete.statement(), cells);
        if (mentions != null) {
            mentions.set(layout.keyOf(cells), false);
        }
    }

    private void onKey(PreparedStatement statement, @Nullable Object[] cells) {
        try {
            bind(statement, layout.keyOf(cells));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw Failures.of(database.file(), e);
        }
    }

    /** Says of all rows that are in the table of the register that they are mentions. */
    void allAreMentions() {
        Objects.requireNonNull(mentions).addAll();
    }

    /** Says of the row with the key of these cells whether it is a mention. */
    void setMention(@Nullable Object[] cells, boolean mention) {
        @Nullable Object[] key = layout.keyOf(cells);
        if (mentions != null) {
            mentions.set(key, mention);
            return;
        }
        PreparedStatement update = setMention.statement();
        @Nullable Object[] values = new Object[key.length + 1];
        values[0] = mention ? 1 : 0;
        System.arraycopy(key, 0, values, 1, key.length);
        try {
            bind(update, values);
            update.executeUpdate();
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
            PreparedStatement statement = find.statement();
            bind(statement, layout.keyOf(cells));
            try (ResultSet found = statement.executeQuery()) {
                if (!found.next()) {
                    throw new IllegalStateException("nothing is staged with this key");
                }
                @Nullable Object[] staged = new Object[cells.length];
                for (int i = 0; i < cells.length; i++) {
                    staged[i] = found.getObject(i + 1);
                }
                return new Row(staged, origin(found, layout.keyOf(cells)));
            }
        } catch (SQLException e) {
            throw Failures.of(database.file(), e);
        }
    }

    private Origin origin(ResultSet found, @Nullable Object[] key) throws SQLException {
        if (mentions != null) {
            return new Origin(
                    0,
                    found.getInt(Sql.OPENED_FILE.getName()),
                    found.getLong(Sql.OPENED_LINE.getName()),
                    mentions.holds(key));
        }
        return new Origin(
                found.getLong(Sql.OFFER.getName()),
                found.getInt(Sql.FILE.getName()),
                found.getLong(Sql.LINE.getName()),
                found.getInt(Sql.MENTION.getName()) == 1);
    }

    /** Whether the very same row is there. */
    boolean holds(@Nullable Object[] cells) {
        try {
            PreparedStatement statement = findSame.statement();
            bind(statement, cells);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        } catch (SQLException e) {
            throw Failures.of(database.file(), e);
        }
    }

    static void bind(PreparedStatement statement, @Nullable Object[] cells) throws SQLException {
        for (int i = 0; i < cells.length; i++) {
            statement.setObject(i + 1, cells[i]);
        }
    }

    @Override
    public void close() {
        try {
            for (Late statement : List.of(insert, delete, find, findSame, setMention)) {
                statement.close();
            }
            if (mentions != null) {
                mentions.close();
            }
            bulk.close();
        } catch (SQLException e) {
            throw Failures.of(database.file(), e);
        }
    }
}
