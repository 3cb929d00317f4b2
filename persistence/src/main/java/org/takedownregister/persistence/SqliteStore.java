package org.takedownregister.persistence;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.sqlite.SQLiteConnection;

/**
 * A SQLite file.
 *
 * @param file where it is
 */
record SqliteStore(Path file) implements Store {

    @Override
    public DSLContext sql(Connection connection) {
        return DSL.using(connection, SQLDialect.SQLITE);
    }

    @Override
    public void beginReading(Database database) {
        database.run("BEGIN");
    }

    @Override
    public void beginWriting(Database database) {
        database.run("BEGIN IMMEDIATE");
    }

    @Override
    public String typeOf(Field<?> column) {
        return column.getType() == String.class ? "TEXT" : "INTEGER";
    }

    @Override
    public String withoutRowid() {
        return "WITHOUT ROWID";
    }

    @Override
    public String ofMany(String change) {
        return change.replaceFirst("^(insert|update) ", "$1 or fail ");
    }

    @Override
    public Bulk bulk(Database database, Table<?> table, List<Field<?>> columns, List<String> differing) {
        return new BulkInsert(database, table, columns, differing);
    }

    @Override
    public void interrupt(Connection connection) throws SQLException {
        connection.unwrap(SQLiteConnection.class).getDatabase().interrupt();
    }

    @Override
    public RuntimeException failure(Exception thrown) {
        return Failures.of(file, thrown);
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
