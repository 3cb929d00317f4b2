package org.takedownregister.persistence;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.register.Batch;
import org.takedownregister.domain.register.BatchFile;
import org.takedownregister.domain.register.Change;
import org.takedownregister.domain.register.Cursor;
import org.takedownregister.domain.register.Group;
import org.takedownregister.domain.register.Offer;
import org.takedownregister.domain.register.OpenBatch;
import org.takedownregister.domain.register.Outcomes;
import org.takedownregister.domain.register.Refusal;
import org.takedownregister.domain.register.Register;
import org.takedownregister.domain.register.Settlement;

/**
 * A batch in temporary tables of its own connection, which only {@link #commit} writes into the register; or
 * the first batch of a register, written within a transaction from the start.
 */
final class SqliteBatch implements OpenBatch {

    private final Database database;
    private final Register.Mode mode;
    private final Goal goal;
    private final Shields shields;
    private final Intake intake;
    private @Nullable Settlement settlement;
    private boolean ended;
    private boolean committed;

    /** @param database a connection in a transaction, which is closed with this batch */
    SqliteBatch(Database database, Register.Mode mode, Goal goal, java.util.function.Consumer<Refusal> refusals) {
        this.database = database;
        this.mode = mode;
        this.goal = goal;
        this.shields = new Shields(database, goal);
        this.intake = new Intake(database, goal, shields, refusals);
    }

    @Override
    public void put(Offer offer) {
        if (settlement != null || ended) {
            throw new IllegalStateException("the batch takes no more offers");
        }
        try {
            intake.put(offer);
        } catch (DataAccessException e) {
            throw Failures.of(database.file(), e);
        }
    }

    @Override
    public void shield(Group group) {
        try {
            shields.add(group);
        } catch (DataAccessException e) {
            throw Failures.of(database.file(), e);
        }
    }

    @Override
    public Settlement settle() {
        if (settlement != null || ended) {
            throw new IllegalStateException("the batch is settled already");
        }
        try {
            intake.finish();
            Settlement settled = goal == Goal.STORED
                    ? allNew(intake.accepted(), intake.repeating())
                    : new Settling(database, shields, intake.tables()).settle(intake.accepted(), mode.withdraws());
            settlement = settled;
            return settled;
        } catch (DataAccessException e) {
            throw Failures.of(database.file(), e);
        }
    }

    private static Settlement allNew(Map<Integer, Long> accepted, Map<Integer, Long> repeating) {
        Map<Integer, Outcomes> outcomes = new HashMap<>();
        accepted.forEach((file, rows) -> {
            long unchanged = repeating.getOrDefault(file, 0L);
            outcomes.put(file, new Outcomes(rows - unchanged, 0, unchanged));
        });
        boolean changed = outcomes.values().stream().anyMatch(outcome -> outcome.inserted() > 0);
        return new Settlement(outcomes, Map.of(), changed);
    }

    @Override
    public Cursor<Change> changes() {
        settled();
        return new Changes(database, goal, intake.tables());
    }

    private Settlement settled() {
        if (settlement == null || ended) {
            throw new IllegalStateException(ended ? "the batch has ended" : "the batch is not settled");
        }
        return settlement;
    }

    @Override
    public Batch commit(Instant at, String who, @Nullable String note, List<BatchFile> files) {
        Settlement settled = settled();
        if (mode.isDry()) {
            throw new IllegalStateException("a dry run is not committed");
        }
        long withdrawn =
                settled.withdrawn().values().stream().mapToLong(Long::longValue).sum();
        try {
            Vocabularies.seed(database);
            Writing writing = new Writing(database, intake.tables());
            Batch batch = writing.batch(at, who, note, withdrawn, files);
            if (goal == Goal.STORED) {
                writing.allCases(batch.number());
            } else {
                intake.identifiers().write();
                writing.rows(batch.number());
                writing.cases(batch.number());
            }
            intake.fingerprints()
                    .write(
                            batch.number(),
                            shields,
                            mode.withdraws(),
                            intake.tables().contains(org.takedownregister.domain.entry.Table.SOURCES));
            database.run("COMMIT");
            committed = true;
            ended = true;
            return batch;
        } catch (DataAccessException e) {
            throw Failures.of(database.file(), e);
        }
    }

    @Override
    public void close() {
        ended = true;
        intake.close();
        if (committed && goal == Goal.STORED) {
            database.writeAhead(true);
        }
        database.close();
    }
}
