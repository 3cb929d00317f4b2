package org.takedownregister.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A schema of a PostgreSQL database: the first of the connection's search path.
 *
 * @param address where it is
 * @param patience how long to wait for another process to end its writing
 */
record PostgresStore(RegisterAddress address, Duration patience) implements Store {

    /** How many rows of a query come at a time; the driver does so within the transactions that it began itself. */
    private static final int FETCHED_AT_ONCE = 2_000;

    /** Begins the numbers of the locks that writers take; the schema's own number follows. */
    private static final int LOCK = Schema.APPLICATION_ID;

    /** What a batch or an examination compares is best held in memory as a whole. */
    private static final String SETTINGS = "SELECT set_config('work_mem', '256MB', false),"
            + " set_config('client_min_messages', 'warning', false), set_config('lock_timeout', ?, false)";

    /** Connects to the database. */
    Database open() {
        try {
            Database database = new Database(this, source().getConnection());
            try {
                database.rows(SETTINGS, String.valueOf(Math.max(1, patience.toMillis())));
                return database;
            } catch (RuntimeException e) {
                database.close();
                throw e;
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** Where connections come from. User and password are the driver's to find, or stand in the environment. */
    PGSimpleDataSource source() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            source.setURL(address.toString());
        } catch (IllegalArgumentException e) {
            throw PostgresFailures.unreadableAddress(e);
        }
        Map<String, String> environment = System.getenv();
        String user = environment.getOrDefault("PGUSER", "");
        if (source.getUser() == null && !user.isEmpty()) {
            source.setUser(user);
        }
        String password = environment.getOrDefault("PGPASSWORD", "");
        if (!password.isEmpty()) {
            source.setPassword(password);
        }
        source.setApplicationName("takedowns");
        source.setTcpKeepAlive(true);
        return source;
    }

    @Override
    public DSLContext sql(Connection connection) {
        return DSL.using(new DefaultConfiguration()
                .set(connection)
                .set(SQLDialect.POSTGRES)
                .set(new Settings().withFetchSize(FETCHED_AT_ONCE))
                .set(ExecuteListener.onException(this::tell)));
    }

    /** A server can go away in any statement, also while rows are read: nobody but this need know. */
    private void tell(ExecuteContext context) {
        RuntimeException thrown = context.exception();
        if (thrown != null) {
            context.exception(failure(thrown));
        }
    }

    @Override
    public void beginReading(Database database) {
        database.beginByDriver();
        database.run("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
    }

    @Override
    public void beginWriting(Database database) {
        database.beginByDriver();
        database.rows("SELECT pg_catalog.pg_advisory_xact_lock(" + LOCK + ", oid::int)"
                + " FROM pg_catalog.pg_namespace WHERE nspname = current_schema()");
    }

    @Override
    public String typeOf(Field<?> column) {
        if (column.getType() == String.class) {
            return "TEXT COLLATE \"C\"";
        }
        return column.getType() == Long.class ? "BIGINT" : "INTEGER";
    }

    @Override
    public String withoutRowid() {
        return "";
    }

    @Override
    public String ofMany(String change) {
        return change;
    }

    @Override
    public Bulk bulk(Database database, Table<?> table, List<Field<?>> columns, List<String> differing) {
        return new BulkCopy(database, table, columns);
    }

    @Override
    public void interrupt(Connection connection) throws SQLException {
        connection.unwrap(PGConnection.class).cancelQuery();
    }

    @Override
    public RuntimeException failure(Exception thrown) {
        return PostgresFailures.of(this, thrown);
    }

    @Override
    public String toString() {
        return address.toString();
    }
}
