package org.takedownregister.persistence;

import java.util.Map;
import org.takedownregister.domain.register.EntryRules;
import org.takedownregister.domain.register.Examination;

/** Examines what a register says, once its tables can be read: vocabularies, books, every row, and the seals. */
final class Examining {

    private final Database database;
    private final EntryRules rules;
    private final Findings findings;

    /** @param database a connection in a transaction that reads */
    Examining(Database database, EntryRules rules, Findings findings) {
        this.database = database;
        this.rules = rules;
        this.findings = findings;
    }

    /** @param canSeal whether the batches of a register that is sound may be sealed */
    Examination run(boolean canSeal) {
        Vocabularies.differences(database).forEach(found -> findings.damaged(found, "the program's own word"));
        new Books(database, findings).run();
        Tombstones tombstones = new Tombstones(database);
        findings.begin();
        if (tombstones.isUnfinished()) {
            findings.unfinishedErasure();
        }
        return rowsAndSeals(canSeal);
    }

    private Examination rowsAndSeals(boolean canSeal) {
        Seals seals = Seals.ofBatches(database);
        long rows = new RowCheck(database, rules, findings).run(seals);
        Map<Integer, Seals.Seal> stored = Seals.stored(database);
        findings.begin();
        stored.forEach((batch, seal) -> {
            Seals.Seal now = seals.all().get(batch);
            if (!seal.equals(now)) {
                findings.damaged(
                        "batch " + batch + " with " + (now == null ? 0 : now.entries())
                                + " rows that differ from its seal",
                        "the " + seal.entries() + " rows that it had when it was last found sound");
            }
        });
        long unsealed = (long) seals.all().size() - stored.size();
        database.run("ROLLBACK");
        if (findings.count() > 0 || !canSeal || unsealed <= 0) {
            return new Examination(rows, findings.count(), 0, unsealed);
        }
        database.beginWriting();
        seals.all().forEach((batch, seal) -> {
            if (!stored.containsKey(batch)) {
                Seals.store(database, batch, seal);
            }
        });
        database.run("COMMIT");
        return new Examination(rows, 0, unsealed, 0);
    }
}
