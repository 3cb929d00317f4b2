package org.takedownregister.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new register is a copy of what the migrations make. */
class EmptyRegisterTest {

    @TempDir
    private Path folder;

    @Test
    void aCopyIsWhatTheMigrationsMake() throws IOException, SQLException {
        Path copied = folder.resolve("copied.db");
        Path migrated = folder.resolve("migrated.db");
        assertThat(EmptyRegister.copyTo(copied)).isTrue();
        Schema.migrate(migrated, Registers.PATIENCE);

        assertThat(content(copied)).isEqualTo(content(migrated)).hasSizeGreaterThan(200);
    }

    @Test
    void whatIsThereStays() throws IOException {
        Path place = Files.writeString(folder.resolve("notes.txt"), "notes");
        assertThat(EmptyRegister.copyTo(place)).isTrue();

        assertThat(place).hasContent("notes");
        assertThat(folder.toFile().list()).containsExactly("notes.txt");
    }

    /** The tables and every row in them, but for what tells when a migration was run. */
    private static List<String> content(Path file) throws SQLException {
        List<String> content = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            addRows(statement, "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name", content);
            addRows(statement, "PRAGMA application_id", content);
            addRows(statement, "PRAGMA user_version", content);
            addRows(statement, "PRAGMA journal_mode", content);
            addRows(
                    statement,
                    "SELECT version, script, checksum, success FROM flyway_schema_history ORDER BY installed_rank",
                    content);
            List<String> tables = new ArrayList<>();
            addRows(
                    statement,
                    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'flyway_schema_history'"
                            + " ORDER BY name",
                    tables);
            for (String table : tables) {
                addRows(statement, "SELECT '" + table + "', * FROM " + table + " ORDER BY 1, 2", content);
            }
        }
        return content;
    }

    private static void addRows(Statement statement, String query, List<String> to) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    cells.add(String.valueOf(rows.getString(i)));
                }
                to.add(String.join("|", cells));
            }
        }
    }
}
