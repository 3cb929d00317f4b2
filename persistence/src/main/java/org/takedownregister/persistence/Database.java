package org.takedownregister.persistence;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Named;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.postgresql.util.PSQLWarning;
import org.postgresql.util.ServerErrorMessage;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** One connection to the store of a register. For one thread, but for {@link #interrupt}; to be closed. */
final class Database implements AutoCloseable {

    private static final int CACHE_KIBIBYTES = 64 * 1024;
    private static final int SMALL_CACHE_KIBIBYTES = 2 * 1024;
    private static final Field<String> SLUG = DSL.field(DSL.name("slug"), SQLDataType.VARCHAR);

    static {
        // jOOQ greets on its logger unless told not to.
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        NativeLibrary.keep();
    }

    private final Store store;
    private final Connection connection;
    private final DSLContext sql;

    Database(Store store, Connection connection) {
        this.store = store;
        this.connection = connection;
        this.sql = store.sql(connection);
    }

    /** How much of a file and its folder may be written. */
    enum Access {
        /** File and folder: also readers use it, so that the last one to leave clears the write-ahead log away. */
        WRITE,
        /** Not the file. */
        READ,
        /** Neither the file nor the folder, and neither a write-ahead log nor a journal lies there: nobody can be writing. */
        FROZEN;

        static Access to(Path file) {
            Path folder = file.toAbsolutePath().getParent();
            boolean canWriteBeside = folder != null && Files.isWritable(folder);
            if (canWriteBeside && Files.isWritable(file)) {
                return WRITE;
            }
            boolean isBeingWritten = Files.exists(Path.of(file + "-wal")) || Files.exists(Path.of(file + "-journal"));
            return canWriteBeside || isBeingWritten ? READ : FROZEN;
        }
    }

    /** Connects to a file that is a register, or is about to become one. */
    static Database open(Path file, Duration patience, Access access) {
        try {
            return new Database(
                    new SqliteStore(file), source(file, patience, access).getConnection());
        } catch (SQLException e) {
            throw Failures.of(file, e);
        }
    }

    /** Where connections to a file come from. */
    static SQLiteDataSource source(Path file, Duration patience, Access access) {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
        config.setCacheSize(-CACHE_KIBIBYTES);
        // Asked for after every insert otherwise, and never needed.
        config.setGetGeneratedKeys(false);
        config.setReadOnly(access != Access.WRITE);
        SQLiteDataSource source = new SQLiteDataSource(config);
        // As an address, because a path may hold a question mark.
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath().toUri() + (access == Access.FROZEN ? "?immutable=1" : ""));
        return source;
    }

    /** The store, and so what a user calls its place. */
    Store file() {
        return store;
    }

    /** Leaves it to the driver to begin a transaction with the next statement. */
    void beginByDriver() {
        try {
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            throw store.failure(e);
        }
    }

    /** Statements by jOOQ. */
    DSLContext sql() {
        return sql;
    }

    /** Runs a statement that jOOQ has no words for; never one that is put together while the program runs. */
    void run(@CompileTimeConstant String statement, Object... values) {
        sql.execute(statement, values);
    }

    /** The rows of a query that jOOQ has no words for; never of one that is put together while the program runs. */
    Result<Record> rows(@CompileTimeConstant String query, Object... values) {
        return sql.fetch(query, values);
    }

    /** Puts rows into a table of PostgreSQL, as COPY reads them; gives how many. */
    long copy(Table<?> table, List<Field<?>> columns, byte[] rows) throws SQLException {
        String names = columns.stream().map(this::quoted).collect(Collectors.joining(", "));
        CopyManager copying = connection.unwrap(PGConnection.class).getCopyAPI();
        try {
            return copying.copyIn(
                    "COPY " + quoted(table) + " (" + names + ") FROM STDIN",
                    new ByteArrayInputStream(rows),
                    rows.length);
        } catch (IOException e) {
            throw new SQLException("bytes in memory can be read", e);
        }
    }

    /** Writes a table of PostgreSQL anew without what was deleted; gives the details that the server tells of it. */
    List<String> writeAnew(Table<?> table) throws SQLException {
        List<String> details = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            statement.execute("VACUUM (FULL, VERBOSE) " + quoted(table));
            for (SQLWarning told = statement.getWarnings(); told != null; told = told.getNextWarning()) {
                ServerErrorMessage report =
                        told instanceof PSQLWarning warning ? warning.getServerErrorMessage() : null;
                if (report != null && report.getDetail() != null) {
                    details.add(report.getDetail());
                }
            }
        }
        return details;
    }

    /** Begins a transaction that sees the register as it is at its first query, until it ends. */
    void beginReading() {
        store.beginReading(this);
    }

    /** Begins a transaction that holds the register against other writers; readers go on reading. */
    void beginWriting() {
        store.beginWriting(this);
    }

    /**
     * Puts many rows into one table.
     *
     * @param differing the columns that hardly ever hold the same value in many rows
     */
    Bulk bulk(Table<?> table, List<Field<?>> columns, List<String> differing) {
        return store.bulk(this, table, columns, differing);
    }

    /**
     * Says whether rows to come are known to keep the rules and to refer to rows that are there, so that the
     * database need not check it again. To be said outside a transaction.
     */
    void trustRows(boolean trusted) {
        sql.execute("PRAGMA foreign_keys = " + (trusted ? "OFF" : "ON"));
        sql.execute("PRAGMA ignore_check_constraints = " + (trusted ? "ON" : "OFF"));
    }

    /**
     * Says whether changes go into a write-ahead log, beside which others can read. Into a file with nothing in
     * it they go at once, which spares writing everything twice. Has no effect while others look at the file: it
     * is as good as before, and can be said again.
     */
    void writeAhead(boolean ahead) {
        int patience = pragma("busy_timeout");
        run("PRAGMA busy_timeout = 0");
        try {
            sql.execute("PRAGMA journal_mode = " + (ahead ? "WAL" : "DELETE"));
        } catch (DataAccessException e) {
            if (!Failures.isBusy(e)) {
                throw e;
            }
        } finally {
            sql.execute("PRAGMA busy_timeout = " + patience);
        }
    }

    /** Prepares a statement that jOOQ rendered, to be run often. */
    PreparedStatement prepare(org.jooq.Query query) {
        try {
            return connection.prepareStatement(sql.render(query));
        } catch (SQLException e) {
            throw store.failure(e);
        }
    }

    /** Runs a change of many rows, of which a part may be left if it fails, as {@link Store#ofMany} has it; gives how many. */
    int runMany(org.jooq.Query change) {
        return sql.execute(
                store.ofMany(sql.render(change)), change.getBindValues().toArray());
    }

    /** Prepares an insert of many rows, of which a part may be left if it fails, as {@link Store#ofMany} has it. */
    PreparedStatement prepareMany(org.jooq.Insert<?> insert) {
        try {
            return connection.prepareStatement(store.ofMany(sql.render(insert)));
        } catch (SQLException e) {
            throw store.failure(e);
        }
    }

    /** Makes a temporary table; by hand, as jOOQ knows no table without row ids. */
    void createTemporary(Table<Record> table, List<? extends Field<?>> columns, List<? extends Field<?>> key) {
        String definitions = columns.stream().map(this::definition).collect(Collectors.joining(", "));
        String names = key.stream().map(this::quoted).collect(Collectors.joining(", "));
        sql.execute("CREATE TEMPORARY TABLE " + quoted(table) + " (" + definitions + ", PRIMARY KEY (" + names + ")) "
                + store.withoutRowid());
    }

    /** Makes a temporary table of numbers and the identifiers that they stand for. */
    void createTemporaryIdentifiers(Table<Record> table) {
        sql.execute("CREATE TEMPORARY TABLE " + quoted(table) + " (id INTEGER NOT NULL PRIMARY KEY, slug "
                + store.typeOf(SLUG) + " NOT NULL UNIQUE)");
    }

    private String definition(Field<?> column) {
        return quoted(column) + " "
                + store.typeOf(column)
                + (column.getDataType().nullable() ? "" : " NOT NULL");
    }

    private String quoted(Named named) {
        return sql.render(DSL.name(named.getName()));
    }

    /** The number of the first page of every table and index, by its name. */
    Map<String, Integer> roots() {
        return sql.fetch("SELECT name, rootpage FROM sqlite_schema WHERE rootpage > 0").stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> row.get(0, String.class), row -> row.get(1, Integer.class)));
    }

    /** Builds the indexes of a table anew from its rows. */
    void reindex(Named table) {
        // Each page is needed once, and to ask for memory for it takes longer than to read it again.
        sql.execute("PRAGMA cache_size = -" + SMALL_CACHE_KIBIBYTES);
        sql.execute("REINDEX " + quoted(table));
        sql.execute("PRAGMA cache_size = -" + CACHE_KIBIBYTES);
    }

    /** Whether changes go into a write-ahead log. */
    boolean isWriteAhead() {
        return "wal".equals(sql.resultQuery("PRAGMA journal_mode").fetchOne(0, String.class));
    }

    /** A number that a pragma tells. */
    int pragma(@CompileTimeConstant String name) {
        Integer value = sql.resultQuery("PRAGMA " + name).fetchOne(0, Integer.class);
        return value == null ? 0 : value;
    }

    /** Cuts off the statement that runs, from another thread; without effect where none runs. */
    synchronized void interrupt() {
        try {
            if (!connection.isClosed()) {
                store.interrupt(connection);
            }
        } catch (SQLException e) {
            throw store.failure(e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw store.failure(e);
        }
    }
}
