package org.takedownregister.domain.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The store of a register. Opened by the store's own door; to be closed. */
public interface Register extends AutoCloseable {

    /**
     * Looks at the register as it is now; what is committed later is not seen. Any number of views may be
     * open at once, also while a batch is.
     *
     * @param today the day that decides what is under embargo: a case whose embargo ends later, everything
     *     said of it, the links to it, and the sources and policies that nothing else refers to are invisible
     */
    RegisterView view(LocalDate today);

    /**
     * Looks at the register as it was after a batch.
     *
     * @param today the day that decides what is under embargo, as in {@link #view(LocalDate)}; it is the
     *     reader's day and not the batch's
     * @param batch the number of the newest batch to be seen; 0 for the empty register
     */
    RegisterView view(LocalDate today, int batch);

    /**
     * Undoes a batch by a new one: what it added is withdrawn, what it replaced or withdrew is as before.
     *
     * @param batch the number of the batch to undo
     * @throws org.takedownregister.domain.problem.Refused {@code batch-unknown} if there is no such batch;
     *     {@code batch-built-upon} if a later batch changed a row of it, with the first such row and batch
     */
    Batch revert(int batch, Instant at, String who, @Nullable String note);

    /**
     * Begins a batch. At most one can be open; it holds the register against other writers until it is
     * committed or closed, and readers go on reading.
     *
     * @param mode what the batch may do
     * @param refusals is told of every offer that the register does not take, on the thread that offers, at
     *     the latest in {@link OpenBatch#settle()}
     * @throws org.takedownregister.domain.problem.Refused {@code register-locked} if another process
     *     holds it for longer than the store waits; {@code register-read-only} if it cannot be written
     */
    OpenBatch openBatch(Mode mode, Consumer<Refusal> refusals);

    /** What takes rows out of the register for good. */
    Erasures erasures();

    @Override
    void close();

    /** What a batch may do. */
    enum Mode {
        /** Adds, replaces, and withdraws what a touched group no longer says. */
        DECLARE,
        /** Adds and replaces. */
        ADD,
        /** As {@link #DECLARE}, to be looked at and not to be committed: nothing of the store's file changes. */
        DRY_RUN,
        /** As {@link #ADD}, to be looked at and not to be committed: nothing of the store's file changes. */
        DRY_RUN_ADD;

        /** Whether what is no longer said is withdrawn. */
        public boolean withdraws() {
            return this == DECLARE || this == DRY_RUN;
        }

        /** Whether it cannot be committed. */
        public boolean isDry() {
            return this == DRY_RUN || this == DRY_RUN_ADD;
        }
    }
}
