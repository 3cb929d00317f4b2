package org.takedownregister.domain.importing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.domain.register.Batch;
import org.takedownregister.domain.register.Cancelled;
import org.takedownregister.domain.register.Change;
import org.takedownregister.domain.register.Cursor;
import org.takedownregister.domain.register.OpenBatch;
import org.takedownregister.domain.register.Register;
import org.takedownregister.domain.register.Settlement;

/**
 * Imports an input as one batch: every row of it ends as inserted, updated, unchanged, rejected or set
 * aside, and the five add up to the rows read.
 */
public final class ImportingPackages {

    private final Register register;
    private final Clock clock;
    private volatile @Nullable OpenBatch running;
    private volatile boolean cancelled;

    /** Imports into a register, at the clock's time. */
    public ImportingPackages(Register register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /**
     * Runs an import.
     *
     * @param changes is told of every change before it is written, in a dry run only
     * @throws Refused if the input cannot be read to its end, too many rows are rejected, or the register
     *     cannot be written; nothing is changed then
     * @throws Cancelled if it was cancelled in time; nothing is changed then
     */
    public ImportSummary run(RowSource input, ImportOptions options, Rejects rejects, Consumer<Change> changes) {
        Accounts accounts = new Accounts(rejects, options.maxRejects());
        try (OpenBatch batch = register.openBatch(options.mode(), accounts::refused)) {
            running = batch;
            if (cancelled) {
                throw new Cancelled();
            }
            accounts.writeTo(batch);
            HandOver.read(input, accounts);
            Settlement settlement = batch.settle();
            if (accounts.rejected() > options.maxRejects()) {
                throw new Refused(tooMany(options.maxRejects()));
            }
            List<org.takedownregister.domain.register.BatchFile> files = accounts.files(settlement);
            Optional<Batch> committed = Optional.empty();
            if (options.mode().isDry()) {
                tell(batch, changes);
            } else if (settlement.changed()) {
                committed = Optional.of(batch.commit(clock.instant(), options.who(), options.note(), files));
            }
            return new ImportSummary(files, settlement.withdrawn(), committed, accounts.warnings());
        }
    }

    /**
     * Ends, from another thread, the import that runs or is about to. May be repeated until {@link #run} has
     * ended, as {@link OpenBatch#cancel} may.
     *
     * @return whether nothing of the import is or will be written; false if it came too late
     */
    public boolean cancel() {
        cancelled = true;
        OpenBatch batch = running;
        return batch == null || batch.cancel();
    }

    private static void tell(OpenBatch batch, Consumer<Change> changes) {
        try (Cursor<Change> cursor = batch.changes()) {
            cursor.forEachRemaining(changes);
        }
    }

    static Problem tooMany(long limit) {
        return new Problem(
                ProblemCode.TOO_MANY_REJECTS,
                Place.NOWHERE,
                "more than " + limit + " rejected rows",
                "at most " + limit,
                "Mend the rows in the rejects file, or allow more with --max-rejects; nothing was imported");
    }
}
