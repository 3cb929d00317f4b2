package org.takedownregister.cli;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What stands in the tables of a register, whichever store it has. */
final class Rows {

    /** What each store keeps for itself. */
    private static final Set<String> OWN = Set.of("flyway_schema_history", "register_info");

    private Rows() {}

    /** Every row of every table, as text, in order. */
    static List<String> of(Object register) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = connect(register);
                Statement statement = connection.createStatement()) {
            for (String table : tables(connection)) {
                try (ResultSet result = statement.executeQuery("SELECT * FROM \"" + table + "\"")) {
                    while (result.next()) {
                        StringBuilder row = new StringBuilder(table);
                        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                            row.append('|').append(result.getString(i));
                        }
                        rows.add(row.toString());
                    }
                }
            }
        }
        rows.sort(null);
        return rows;
    }

    private static Set<String> tables(Connection connection) throws SQLException {
        Set<String> tables = new TreeSet<>();
        try (ResultSet found =
                connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        tables.removeAll(OWN);
        tables.removeIf(name -> name.startsWith("sqlite_"));
        return tables;
    }

    /** A connection to a register at a path or an address. */
    static Connection connect(Object register) throws SQLException {
        return DriverManager.getConnection(register instanceof Path file ? "jdbc:sqlite:" + file : register.toString());
    }

    /** The first value of a query; empty where it has no row. */
    static String query(Object register, String sql) throws SQLException {
        try (Connection connection = connect(register);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return result.next() ? result.getString(1) : "";
        }
    }

    /** Runs statements in a register. */
    static void execute(Object register, String... statements) throws SQLException {
        try (Connection connection = connect(register);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
