package org.takedownregister.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/**
 * A column whose numbers stand for rows of another table.
 *
 * @param table the column's table
 * @param column the column
 * @param target the other table
 * @param key its key
 */
record Reference(String table, String column, String target, String key) {

    /** Every reference of a register, as SQLite tells it of a new one: the same migrations make them everywhere. */
    static List<Reference> all() {
        try {
            Path folder = Files.createTempDirectory("takedowns-");
            Path file = folder.resolve("register.db");
            try {
                Schema.create(file, Registers.PATIENCE);
                try (Database fresh = Database.open(file, Registers.PATIENCE, Database.Access.WRITE)) {
                    return of(fresh);
                }
            } finally {
                Files.deleteIfExists(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no place for a temporary register", e);
        }
    }

    private static List<Reference> of(Database sqlite) {
        List<Reference> all = new ArrayList<>();
        for (Record row : sqlite.rows("SELECT m.name AS child, k.\"from\" AS number, k.\"table\" AS target,"
                + " k.\"to\" AS key FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) k WHERE m.type = 'table'"
                + " ORDER BY 1, 2")) {
            all.add(new Reference(
                    row.get("child", String.class),
                    row.get("number", String.class),
                    row.get("target", String.class),
                    row.get("key", String.class)));
        }
        return all;
    }

    /** How many rows refer to nothing. */
    int broken(Database database) {
        Field<Object> number = DSL.field(DSL.name(table, column));
        Condition isThere = DSL.exists(DSL.selectOne()
                .from(DSL.table(DSL.name(target)))
                .where(DSL.field(DSL.name(target, key)).eq(number)));
        return database.sql()
                .fetchCount(DSL.table(DSL.name(table)), number.isNotNull().andNot(isThere));
    }
}
