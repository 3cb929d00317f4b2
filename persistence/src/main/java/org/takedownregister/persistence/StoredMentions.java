package org.takedownregister.persistence;

import java.util.List;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The keys of rows that went into a table of the register and were said along with something else. */
final class StoredMentions {

    private final Database database;
    private final List<Field<?>> key;
    private final Table<Record> mentions;

    StoredMentions(Database database, Layout<?> layout) {
        this.database = database;
        this.key = Sql.at("", layout.key());
        this.mentions = DSL.table(DSL.name("mentioned_" + layout.table().tableName()));
        database.createTemporary(mentions, layout.key(), layout.key());
    }

    void add(@Nullable Object[] values) {
        database.sql()
                .insertInto(mentions, key)
                .values(values)
                .onConflictDoNothing()
                .execute();
    }

    void remove(@Nullable Object[] values) {
        database.sql().deleteFrom(mentions).where(isKey(values)).execute();
    }

    void set(@Nullable Object[] values, boolean mention) {
        if (mention) {
            add(values);
        } else {
            remove(values);
        }
    }

    boolean holds(@Nullable Object[] values) {
        return database.sql().fetchExists(mentions, isKey(values));
    }

    private Condition isKey(@Nullable Object[] values) {
        return DSL.and(java.util.stream.IntStream.range(0, values.length)
                .mapToObj(i -> Sql.at("", key.get(i)).eq(values[i]))
                .collect(Collectors.toList()));
    }
}
