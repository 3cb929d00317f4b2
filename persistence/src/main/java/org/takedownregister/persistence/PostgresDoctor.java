package org.takedownregister.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableOptions;
import org.jooq.exception.DataAccessException;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.register.EntryRules;
import org.takedownregister.domain.register.Examination;
import org.takedownregister.persistence.generated.DefaultSchema;

/** Examines a register in PostgreSQL as {@link Doctor} does one in a file, but for the pages, which are the server's. */
final class PostgresDoctor {

    /** Each table and view with its columns, and how many rules the server holds it to and keeps. */
    private static final String PARTS = "SELECT c.relname, (SELECT string_agg(a.attname || ' '"
            + " || format_type(a.atttypid, a.atttypmod) || CASE WHEN a.attcollation <> 0 AND o.collname <> 'C'"
            + " THEN ' ' || o.collname ELSE '' END, ', ' ORDER BY a.attnum) FROM pg_catalog.pg_attribute a"
            + " LEFT JOIN pg_catalog.pg_collation o ON o.oid = a.attcollation"
            + " WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) AS columns,"
            + " (SELECT count(*) FROM pg_catalog.pg_constraint k WHERE k.conrelid = c.oid AND k.contype IN ('p', 'f')"
            + " AND k.convalidated) AS rules"
            + " FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
            + " WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'v')";

    private final PostgresStore store;
    private final EntryRules rules;
    private final Findings findings;
    private final List<Reference> references;

    PostgresDoctor(PostgresStore store, EntryRules rules, Consumer<Problem> told) {
        this.store = store;
        this.rules = rules;
        this.findings = new Findings(store, told);
        this.references = Reference.all();
    }

    Examination run() {
        new PostgresSchema(store).openExisting();
        try (Database database = store.open()) {
            database.beginReading();
            if (!hasItsTables(database) || !refersWell(database)) {
                return new Examination(0, findings.count(), 0, 0);
            }
            findings.begin();
            boolean canSeal = database.rows("SELECT has_table_privilege('batch_seals', 'INSERT')"
                            + " AND NOT pg_catalog.pg_is_in_recovery()")
                    .get(0)
                    .get(0, Boolean.class);
            return new Examining(database, rules, findings).run(canSeal);
        } catch (DataAccessException e) {
            throw store.failure(e);
        }
    }

    private boolean hasItsTables(Database database) {
        findings.begin();
        long before = findings.count();
        Map<String, Record> found = new TreeMap<>();
        database.rows(PARTS).forEach(row -> found.put(row.get("relname", String.class), row));
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            boolean isTable = table.getTableType() == TableOptions.TableType.TABLE;
            String what = (isTable ? "table " : "view ") + table.getName();
            Record there = found.get(table.getName());
            long expected = isTable ? 1 + references(table.getName()) : 0;
            String wrong = null;
            if (there == null) {
                wrong = "no " + what;
            } else if (!columns(table).equals(there.get("columns", String.class))) {
                wrong = "another " + what;
            } else if (there.get("rules", Long.class) != expected) {
                wrong = what + " without all its keys";
            }
            if (wrong != null) {
                findings.schema(wrong, "the " + what + " that the program makes", "Take the register from a backup");
            }
        }
        return findings.count() == before;
    }

    private long references(String table) {
        return references.stream()
                .filter(reference -> reference.table().equals(table))
                .count();
    }

    private static String columns(Table<?> table) {
        List<String> columns = new ArrayList<>();
        for (Field<?> column : table.fields()) {
            String type =
                    column.getType() == String.class ? "text" : column.getType() == Long.class ? "bigint" : "integer";
            columns.add(column.getName() + " " + type);
        }
        return String.join(", ", columns);
    }

    /** The server keeps to it, unless somebody with the rights to it told the server not to. */
    private boolean refersWell(Database database) {
        findings.begin();
        long before = findings.count();
        for (Reference reference : references) {
            int broken = reference.broken(database);
            if (broken > 0) {
                findings.damaged(
                        broken + " rows of " + reference.table() + " that refer to nothing in " + reference.target(),
                        "rows that refer to what is there");
            }
        }
        return findings.count() == before;
    }
}
