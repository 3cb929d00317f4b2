package org.takedownregister.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server for tests, one for all of them: the one whose JDBC address {@code TAKEDOWNS_TEST_PG} gives,
 * where databases may be created, or one that is started. Its databases sort text as people do, which a register
 * must not.
 */
public final class PostgresServer {

    private static final String TEMPLATE = "takedowns_template";

    private static final Map<Path, RegisterAddress> OF_FOLDERS = new HashMap<>();
    private static @Nullable String address;
    private static boolean hasTemplate;
    private static int databases;

    private PostgresServer() {}

    /** The address of a new database with nothing in it. */
    public static synchronized RegisterAddress newDatabase() {
        String name = name();
        create(name);
        return RegisterAddress.of(addressOf(name));
    }

    /** The address of a new register with nothing imported into it. */
    public static synchronized RegisterAddress newRegister() {
        if (!hasTemplate) {
            run("DROP DATABASE IF EXISTS " + TEMPLATE);
            create(TEMPLATE);
            Registers.open(RegisterAddress.of(addressOf(TEMPLATE))).close();
            hasTemplate = true;
        }
        String name = name();
        run("CREATE DATABASE " + name + " TEMPLATE " + TEMPLATE);
        return RegisterAddress.of(addressOf(name));
    }

    /** The address of the register that belongs to a test's folder. */
    public static synchronized RegisterAddress registerOf(Path folder) {
        return OF_FOLDERS.computeIfAbsent(folder, key -> newRegister());
    }

    private static void create(String name) {
        run("CREATE DATABASE " + name + " TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'en'");
    }

    /** Runs a statement on the server. */
    public static void run(String statement) {
        run(server(), statement);
    }

    /** Runs statements in a database. */
    public static void run(RegisterAddress database, String... statements) {
        run(database.toString(), statements);
    }

    private static void run(String database, String... statements) {
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(String.join("; ", statements), e);
        }
    }

    private static String name() {
        databases++;
        return "takedowns_" + ProcessHandle.current().pid() + "_" + databases;
    }

    private static String addressOf(String database) {
        String server = server();
        int query = server.indexOf('?') < 0 ? server.length() : server.indexOf('?');
        return server.substring(0, server.lastIndexOf('/', query)) + "/" + database + server.substring(query);
    }

    private static synchronized String server() {
        String known = address;
        if (known == null) {
            String given = System.getenv("TAKEDOWNS_TEST_PG");
            known = given == null ? start().getJdbcUrl("postgres", "postgres") : given;
            address = known;
        }
        return known;
    }

    private static EmbeddedPostgres start() {
        // What a test writes need not outlive a power cut.
        return start(EmbeddedPostgres.builder().setServerConfig("fsync", "off"));
    }

    /** Starts a server of one's own, with its data in a folder that is kept. */
    public static EmbeddedPostgres start(Path data) {
        return start(EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false));
    }

    /** Starts a server again that was stopped. */
    public static EmbeddedPostgres start(Path data, int port) {
        return start(EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port));
    }

    private static EmbeddedPostgres start(EmbeddedPostgres.Builder builder) {
        try {
            return builder.setServerConfig("max_connections", "150").start();
        } catch (IOException e) {
            throw new UncheckedIOException("no PostgreSQL could be started; TAKEDOWNS_TEST_PG can name one", e);
        }
    }
}
