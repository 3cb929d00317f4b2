package org.takedownregister.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Compares the tables, views and indexes of a register with those of a new one. */
final class SchemaCheck {

    /** With how each word is stored: bytes read like the text that they were, and equal it no more. */
    private static final String PARTS = "SELECT type, name, sql, tbl_name || ' ' || typeof(type) || ' ' || typeof(name)"
            + " || ' ' || typeof(tbl_name) || ' ' || typeof(sql) AS stored FROM sqlite_master"
            + " WHERE (name LIKE 'sqlite\\_autoindex\\_%' ESCAPE '\\' OR name NOT LIKE 'sqlite\\_%' ESCAPE '\\')"
            + " AND tbl_name <> 'flyway_schema_history'";

    private static @Nullable Map<String, Part> expected;

    private final Database database;
    private final Findings findings;

    SchemaCheck(Database database, Findings findings) {
        this.database = database;
        this.findings = findings;
    }

    /**
     * A part of a schema.
     *
     * @param type table, view, index or trigger
     * @param sql the statement that makes it; empty for an index that comes with its table
     * @param stored the table it belongs to, and how the words are stored
     */
    private record Part(String type, String sql, String stored) {

        /** Whether a check that reads rows can do without it. */
        boolean isIndex() {
            return type.equals("index") && !sql.isEmpty();
        }
    }

    /** Tells what differs, and whether the rows can be read all the same. */
    boolean run() {
        findings.begin();
        Map<String, Part> found = parts(database);
        boolean readable = true;
        for (Map.Entry<String, Part> expected : expected().entrySet()) {
            String name = expected.getKey();
            Part part = expected.getValue();
            Part there = found.remove(name);
            if (part.equals(there)) {
                continue;
            }
            readable &= part.isIndex();
            String what = there == null ? "no " + part.type() + " " + name : "another " + part.type() + " " + name;
            findings.schema(what, "the " + part.type() + " that the program makes", fix(name, part, there != null));
        }
        found.forEach((name, part) -> findings.schema(
                "the " + part.type() + " " + name,
                "only what the program makes",
                "If it is yours, keep it in a file of its own; then run in a database shell: DROP " + part.type() + " "
                        + name));
        return readable;
    }

    private static String fix(String name, Part part, boolean isThere) {
        if (part.type().equals("table") || part.sql().isEmpty()) {
            return "Take the register from a backup";
        }
        String drop = isThere ? "DROP " + part.type() + " " + name + "; " : "";
        return "Run in a database shell: " + drop + part.sql().replaceAll("\\s+", " ");
    }

    private static Map<String, Part> parts(Database database) {
        Map<String, Part> parts = new TreeMap<>();
        for (Record row : database.rows(PARTS)) {
            String sql = row.get("sql", String.class);
            parts.put(
                    row.get("name", String.class),
                    new Part(row.get("type", String.class), sql == null ? "" : sql, row.get("stored", String.class)));
        }
        return parts;
    }

    /** What a program expects is the same for as long as it runs. */
    private static synchronized Map<String, Part> expected() {
        Map<String, Part> known = expected;
        if (known == null) {
            known = ofNewRegister();
            expected = known;
        }
        return known;
    }

    private static Map<String, Part> ofNewRegister() {
        try {
            Path folder = Files.createTempDirectory("takedowns-");
            Path file = folder.resolve("register.db");
            try {
                Schema.create(file, Registers.PATIENCE);
                try (Database fresh = Database.open(file, Registers.PATIENCE, Database.Access.WRITE)) {
                    return parts(fresh);
                }
            } finally {
                Files.deleteIfExists(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no place for a temporary register", e);
        }
    }
}
