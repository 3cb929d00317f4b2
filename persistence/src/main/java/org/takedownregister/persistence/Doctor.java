package org.takedownregister.persistence;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.register.EntryRules;
import org.takedownregister.domain.register.Examination;

/** Examines a register from its pages up to the rules of the domain; stops where the next check needs the last. */
final class Doctor {

    private static final String SOUND = "ok";

    /** How SQLite begins to tell of a row that breaks a rule of its table: the pages are well, and the row is read. */
    private static final String RULE_OF_TABLE = "CHECK constraint failed";

    private final Path file;
    private final Duration patience;
    private final EntryRules rules;
    private final Findings findings;

    Doctor(Path file, Duration patience, EntryRules rules, Consumer<Problem> told) {
        this.file = file;
        this.patience = patience;
        this.rules = rules;
        this.findings = new Findings(file, told);
    }

    Examination run() {
        Database.Access access = Database.Access.to(file);
        try {
            if (!isReadable(access)) {
                return new Examination(0, findings.count(), 0, 0);
            }
            Schema.check(file, patience, access);
            try (Database database = Database.open(file, patience, access)) {
                database.beginReading();
                SchemaCheck schema = new SchemaCheck(database, findings);
                if (!schema.run() || !refersWell(database)) {
                    return new Examination(0, findings.count(), 0, 0);
                }
                findings.begin();
                StorageClasses.check(database, findings);
                return new Examining(database, rules, findings).run(access == Database.Access.WRITE);
            }
        } catch (DataAccessException e) {
            damaged(e);
            return new Examination(0, findings.count(), 0, 0);
        }
    }

    private void damaged(DataAccessException thrown) {
        String found = Failures.damage(thrown);
        if (found.isEmpty()) {
            throw Failures.of(file, thrown);
        }
        findings.damaged(found, "pages as SQLite writes them");
    }

    /** Before anything is brought up to date: what is damaged is left as it is. */
    private boolean isReadable(Database.Access access) {
        findings.begin();
        boolean readable = true;
        try (Database database = Database.open(file, patience, access)) {
            for (String found : database.rows("PRAGMA integrity_check(" + (Findings.MOST + 1) + ")")
                    .getValues(0, String.class)) {
                if (!SOUND.equals(found)) {
                    findings.damaged(found, "pages as SQLite writes them");
                    readable &= found.startsWith(RULE_OF_TABLE);
                }
            }
        } catch (DataAccessException e) {
            damaged(e);
            return false;
        }
        return readable;
    }

    private boolean refersWell(Database database) {
        findings.begin();
        long before = findings.count();
        for (Record broken :
                database.rows("SELECT \"table\", \"parent\", count(*) FROM pragma_foreign_key_check() GROUP BY 1, 2")) {
            findings.damaged(
                    broken.get(2) + " rows of " + broken.get(0) + " that refer to nothing in " + broken.get(1),
                    "rows that refer to what is there");
        }
        return findings.count() == before;
    }
}
