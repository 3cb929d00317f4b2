package org.takedownregister.persistence;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.persistence.generated.DefaultSchema;
import org.takedownregister.persistence.generated.tables.BatchSeals;

/** Tells a register in a schema of PostgreSQL from other tables, and brings its tables up to date. */
final class PostgresSchema {

    private static final String HISTORY = "flyway_schema_history";
    private static final String MARK = "Takedown Register, version ";

    /** What belongs to an extension is of no concern. */
    private static final String TABLES = "SELECT c.relname, pg_catalog.obj_description(c.oid, 'pg_class') AS remark"
            + " FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
            + " WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'p', 'v', 'm', 'f')"
            + " AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_depend d WHERE d.classid = 'pg_catalog.pg_class'::regclass"
            + " AND d.objid = c.oid AND d.deptype = 'e')";

    private final PostgresStore store;

    PostgresSchema(PostgresStore store) {
        this.store = store;
    }

    /** Makes a register where there is nothing, and checks one that is there. */
    void open() {
        if (version().isPresent()) {
            check();
        } else {
            bringUpToDate();
        }
    }

    /** Checks a register that is there; {@code register-missing} if it is not. */
    void openExisting() {
        if (version().isEmpty()) {
            throw refused(
                    ProblemCode.REGISTER_MISSING,
                    "a database without tables",
                    "a register",
                    "Import something first, or give the place of the register with --db");
        }
        check();
    }

    private void check() {
        int version = version().orElseThrow();
        if (version > Schema.VERSION) {
            throw Schema.newer(store, "a register of version " + version);
        }
        if (version < Schema.VERSION) {
            bringUpToDate();
            return;
        }
        try (Database database = store.open()) {
            Vocabularies.check(database);
        } catch (DataAccessException e) {
            throw store.failure(e);
        }
    }

    /**
     * The version of the register; empty if nothing is there, or a creation that was cut short.
     *
     * @throws Refused {@code register-foreign} if other tables are there
     */
    private Optional<Integer> version() {
        try (Database database = store.open()) {
            Set<String> others = new HashSet<>();
            for (Record row : database.rows(TABLES)) {
                String name = row.get("relname", String.class);
                String remark = row.get("remark", String.class);
                if (name.equals("register_info") && remark != null && remark.startsWith(MARK)) {
                    return Optional.of(Integer.valueOf(remark.substring(MARK.length())));
                }
                others.add(name);
            }
            boolean wasBegun = others.remove(HISTORY);
            DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                    .map(Table::getName)
                    .forEach(others::remove);
            others.removeIf(name -> wasBegun && name.startsWith("current_"));
            if (!others.isEmpty()) {
                throw refused(
                        ProblemCode.REGISTER_FOREIGN,
                        "a schema with tables of another program",
                        "a register, or a schema without tables",
                        "Give another database with --db, or a schema of its own: ?currentSchema=name");
            }
            return Optional.empty();
        } catch (DataAccessException e) {
            throw store.failure(e);
        }
    }

    private void bringUpToDate() {
        try (Database database = store.open()) {
            checkIsSuitable(database);
            database.beginWriting();
            Flyway.configure()
                    // Left to itself it finds a logger that prints.
                    .loggers("slf4j")
                    .dataSource(store.source())
                    // Whoever reads the views that are made anew is waited for no longer than a writer is.
                    .initSql(
                            "SET lock_timeout = " + Math.max(1, store.patience().toMillis()))
                    .defaultSchema(schema(database))
                    .createSchemas(false)
                    .locations(
                            "classpath:org/takedownregister/persistence/migration",
                            "classpath:org/takedownregister/persistence/postgresql")
                    .placeholders(Map.of(
                            "withoutRowid",
                            "",
                            "joinTexts",
                            "string_agg",
                            "tablesVersion",
                            String.valueOf(Schema.VERSION)))
                    .load()
                    .migrate();
            Vocabularies.seed(database);
            // A seal is made of the columns that there were; the next examination seals anew.
            database.sql().deleteFrom(BatchSeals.BATCH_SEALS).execute();
            database.run("COMMENT ON TABLE register_info IS '" + MARK + Schema.VERSION + "'");
            database.run("COMMIT");
        } catch (FlywayException | DataAccessException e) {
            throw store.failure(e);
        }
    }

    private void checkIsSuitable(Database database) {
        String encoding = database.rows("SHOW server_encoding").get(0).get(0, String.class);
        if (!"UTF8".equals(encoding)) {
            throw refused(
                    ProblemCode.REGISTER_FOREIGN,
                    "a database with the encoding " + encoding,
                    "a database with the encoding UTF8",
                    "Create another: CREATE DATABASE name ENCODING 'UTF8' TEMPLATE template0");
        }
        if (schema(database).isEmpty()) {
            throw refused(
                    ProblemCode.REGISTER_MISSING,
                    "no such schema",
                    "a schema that is there",
                    "Create it first: CREATE SCHEMA name");
        }
    }

    private static String schema(Database database) {
        String schema = database.rows("SELECT current_schema()").get(0).get(0, String.class);
        return schema == null ? "" : schema;
    }

    private Refused refused(ProblemCode code, String found, String expected, String fix) {
        return new Refused(new Problem(code, Place.file(store.toString()), found, expected, fix));
    }
}
