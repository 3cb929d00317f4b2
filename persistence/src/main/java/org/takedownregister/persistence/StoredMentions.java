package org.takedownregister.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The keys of rows that went into a table of the register and were said along with something else. */
final class StoredMentions implements AutoCloseable {

    private final Database database;
    private final Table<Record> mentions;
    private final Table<?> stored;
    private final List<Field<?>> key;
    private final Late add;
    private final Late remove;
    private final Late find;

    StoredMentions(Database database, Layout<?> layout) {
        this.database = database;
        DSLContext sql = database.sql();
        stored = layout.stored();
        mentions = DSL.table(DSL.name("mentioned_" + layout.table().tableName()));
        database.createTemporary(mentions, layout.key(), layout.key());
        key = Sql.at("", layout.key());
        add = new Late(database, () -> sql.insertInto(mentions, key)
                .values(Collections.nCopies(key.size(), DSL.param("key", Object.class)))
                .onConflictDoNothing());
        remove = new Late(database, () -> sql.deleteFrom(mentions).where(isKey(key)));
        find = new Late(database, () -> sql.selectOne().from(mentions).where(isKey(key)));
    }

    private static Condition isKey(List<Field<?>> key) {
        return DSL.and(key.stream()
                .map(field -> Sql.at("", field).eq(DSL.param(field.getName(), Object.class)))
                .collect(Collectors.toList()));
    }

    /** Says of every row that is there that it is a mention. */
    void addAll() {
        List<Field<?>> columns = Sql.at("", key);
        database.sql()
                .insertInto(mentions)
                .columns(columns)
                .select(DSL.select(columns).from(stored))
                .execute();
    }

    /** Says of the row with a key whether it is a mention. */
    void set(@Nullable Object[] key, boolean mention) {
        try {
            PreparedStatement statement = (mention ? add : remove).statement();
            bind(statement, key);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw Failures.of(database.file(), e);
        }
    }

    boolean holds(@Nullable Object[] key) {
        try {
            PreparedStatement statement = find.statement();
            bind(statement, key);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        } catch (SQLException e) {
            throw Failures.of(database.file(), e);
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] key) throws SQLException {
        for (int i = 0; i < key.length; i++) {
            statement.setObject(i + 1, key[i]);
        }
    }

    @Override
    public void close() {
        try {
            add.close();
            remove.close();
            find.close();
        } catch (SQLException e) {
            throw Failures.of(database.file(), e);
        }
    }
}
