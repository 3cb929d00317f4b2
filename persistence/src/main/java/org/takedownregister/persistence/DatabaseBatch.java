package org.takedownregister.persistence;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Claim;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.entry.Volume;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.register.Batch;
import org.takedownregister.domain.register.BatchFile;
import org.takedownregister.domain.register.Cancelled;
import org.takedownregister.domain.register.Change;
import org.takedownregister.domain.register.Cursor;
import org.takedownregister.domain.register.Group;
import org.takedownregister.domain.register.Offer;
import org.takedownregister.domain.register.OpenBatch;
import org.takedownregister.domain.register.Outcomes;
import org.takedownregister.domain.register.ReadRow;
import org.takedownregister.domain.register.Refusal;
import org.takedownregister.domain.register.Register;
import org.takedownregister.domain.register.Settlement;
import org.takedownregister.domain.register.UnreadRow;

/**
 * A batch in temporary tables of its own connection, which only {@link #commit} writes into the register; or
 * the first batch of a register, written within a transaction from the start.
 */
final class DatabaseBatch implements OpenBatch {

    private final Database database;
    private final Register.Mode mode;
    private final Goal goal;
    private final Shields shields;
    private final Ledger ledger;
    private final Intake intake;
    private final AtomicReference<State> state = new AtomicReference<>(State.OPEN);
    private final ErasedRows erased;
    private final Consumer<Refusal> refusals;
    private final Begun begun;
    private @Nullable Settlement settlement;
    private boolean committed;
    private boolean closed;

    private enum State {
        OPEN,
        CANCELLED,
        /** Committed, about to be, or closed. */
        ENDED
    }

    /** @param database a connection in a transaction, which is closed with this batch */
    DatabaseBatch(Database database, Register.Mode mode, Goal goal, Consumer<Refusal> refusals) {
        this(database, mode, goal, refusals, Begun.NOTHING);
    }

    /** The rest of a first batch of which something is written already. */
    static DatabaseBatch rest(Database database, Register.Mode mode, Consumer<Refusal> refusals, Begun begun) {
        return new DatabaseBatch(database, mode, Goal.STORED, refusals, begun);
    }

    private DatabaseBatch(Database database, Register.Mode mode, Goal goal, Consumer<Refusal> refusals, Begun begun) {
        this.database = database;
        this.mode = mode;
        this.goal = goal;
        this.begun = begun;
        this.shields = new Shields(database, goal);
        this.ledger = new Ledger(database, goal, shields, refusals);
        this.intake = new Intake(database, ledger, begun);
        this.erased = new ErasedRows(database);
        this.refusals = refusals;
    }

    @Override
    public void put(Offer offer) {
        checkTakes();
        try {
            if (isAdmitted(offer)) {
                intake.put(offer);
            }
        } catch (DataAccessException e) {
            throw Failures.of(database.file(), e);
        }
    }

    @Override
    public void put(UnreadRow row) {
        checkTakes();
        try {
            intake.put(new UnreadRow(row.row(), row.fingerprint(), row.caseId(), () -> {
                ReadRow read = row.read();
                return () -> read.offer().filter(this::isAdmitted);
            }));
        } catch (DataAccessException e) {
            throw Failures.of(database.file(), e);
        }
    }

    private void checkTakes() {
        checkOpen();
        if (settlement != null) {
            throw new IllegalStateException("the batch takes no more offers");
        }
    }

    @Override
    public boolean knowsRows() {
        return intake.knowsRows();
    }

    /** Whether nothing of an offer was erased; it is refused otherwise. */
    private boolean isAdmitted(Offer offer) {
        List<Problem> again = erased.problems(offer);
        if (!again.isEmpty()) {
            refuse(offer, again);
        }
        return again.isEmpty();
    }

    private void refuse(Offer offer, List<Problem> problems) {
        for (Entry entry : offer.entries()) {
            if (entry instanceof Claim claim) {
                shields.add(new Group(Table.of(claim), claim.caseId(), claim.sourceId()));
            } else if (entry instanceof Volume volume) {
                shields.add(new Group(Table.VOLUMES, null, volume.sourceId()));
            }
        }
        refusals.accept(new Refusal(offer, problems));
    }

    @Override
    public void shield(Group group) {
        checkOpen();
        try {
            shields.add(group);
        } catch (DataAccessException e) {
            throw Failures.of(database.file(), e);
        }
    }

    @Override
    public Settlement settle() {
        checkOpen();
        if (settlement != null) {
            throw new IllegalStateException("the batch is settled already");
        }
        try {
            intake.finish();
            Settlement settled = goal == Goal.STORED
                    ? allNew(ledger.accepted(), ledger.repeating())
                    : new Settling(database, shields, ledger.tables()).settle(ledger.accepted(), mode.withdraws());
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
        return new Changes(database, goal, ledger.tables());
    }

    private Settlement settled() {
        checkOpen();
        if (settlement == null) {
            throw new IllegalStateException("the batch is not settled");
        }
        return settlement;
    }

    private void checkOpen() {
        switch (Objects.requireNonNull(state.get())) {
            case OPEN -> {}
            case CANCELLED -> throw new Cancelled();
            case ENDED -> throw new IllegalStateException("the batch has ended");
        }
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
            Writing writing = new Writing(database, ledger.tables());
            Batch batch = writing.batch(at, who, note, withdrawn, files);
            if (goal == Goal.STORED) {
                if (!begun.notesCases()) {
                    writing.allCases(batch.number());
                }
            } else {
                ledger.identifiers().write();
                writing.rows(batch.number());
                writing.cases(batch.number());
            }
            intake.fingerprints()
                    .write(
                            batch.number(),
                            shields,
                            mode.withdraws(),
                            ledger.tables().contains(Table.SOURCES));
            if (!state.compareAndSet(State.OPEN, State.ENDED)) {
                throw new Cancelled();
            }
            database.run("COMMIT");
            committed = true;
            return batch;
        } catch (DataAccessException e) {
            throw Failures.of(database.file(), e);
        }
    }

    @Override
    public boolean cancel() {
        if (!state.compareAndSet(State.OPEN, State.CANCELLED) && state.get() == State.ENDED) {
            return false;
        }
        database.interrupt();
        return true;
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        state.compareAndSet(State.OPEN, State.ENDED);
        intake.close();
        ledger.close();
        shields.close();
        if (committed && goal == Goal.STORED) {
            database.writeAhead(true);
        }
        database.close();
    }
}
