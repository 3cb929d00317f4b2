package org.takedownregister.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Runs the program inside the test's own process, and looks at what it made. */
final class Console {

    static final Path SEEDS = Path.of("..", "examples", "seeds");
    static final Instant NOW = Instant.parse("2026-12-24T12:00:00Z");

    private Console() {}

    /**
     * How a command ended.
     *
     * @param exit its exit code
     * @param out what it said
     * @param err what it complained of
     */
    record Run(int exit, String out, String err) {}

    static Run run(Object... arguments) {
        return runAt(NOW, arguments);
    }

    static Run runAt(Instant now, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] texts = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
        int exit = Takedowns.run(new PrintWriter(out), new PrintWriter(err), Clock.fixed(now, ZoneOffset.UTC), texts);
        return new Run(exit, out.toString(), err.toString());
    }

    /** Runs a command that must succeed. */
    static Run done(Object... arguments) {
        Run run = run(arguments);
        if (run.exit() != ExitCode.DONE) {
            throw new AssertionError(List.of(arguments) + " ended with " + run.exit() + "\n" + run.err() + run.out());
        }
        return run;
    }

    static void execute(Path database, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    static String query(Path database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return result.next() ? result.getString(1) : "";
        }
    }

    /** Every row of every table that says something of takedowns, as text. */
    static List<String> content(Path database) throws SQLException {
        List<String> tables = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            try (ResultSet names = statement.executeQuery("SELECT name FROM sqlite_master WHERE type = 'table'"
                    + " AND name NOT IN ('flyway_schema_history', 'batch_seals', 'register_info') ORDER BY name")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet result = statement.executeQuery("SELECT * FROM \"" + table + "\" ORDER BY 1")) {
                    while (result.next()) {
                        StringBuilder row = new StringBuilder(table);
                        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                            // Bytes that spell a text are another value, though they read the same.
                            row.append(result.getObject(i) instanceof byte[] ? "|bytes:" : "|")
                                    .append(result.getString(i));
                        }
                        rows.add(row.toString());
                    }
                }
            }
        }
        rows.sort(null);
        return rows;
    }

    /** The files below a folder and what is in them. */
    static Map<String, String> tree(Path root) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                tree.put(root.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return tree;
    }
}
