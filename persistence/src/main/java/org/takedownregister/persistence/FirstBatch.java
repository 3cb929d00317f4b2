package org.takedownregister.persistence;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.register.Batch;
import org.takedownregister.domain.register.BatchFile;
import org.takedownregister.domain.register.Cancelled;
import org.takedownregister.domain.register.Change;
import org.takedownregister.domain.register.Cursor;
import org.takedownregister.domain.register.Group;
import org.takedownregister.domain.register.Offer;
import org.takedownregister.domain.register.OpenBatch;
import org.takedownregister.domain.register.PreparedOffer;
import org.takedownregister.domain.register.Refusal;
import org.takedownregister.domain.register.Register;
import org.takedownregister.domain.register.Settlement;

/**
 * The first batch of a register. A small one is written by statements into the register itself. A large one is built
 * in a file beside it, page by page as long as its offers are plain and by statements from the first that is not,
 * and moved into the register's place by one rename.
 */
final class FirstBatch implements OpenBatch {

    private final Path register;
    private final Database held;
    private final Register.Mode mode;
    private final Consumer<Refusal> refusals;
    private final int small;
    private final List<Offer> few = new ArrayList<>();
    private @Nullable NewRegister built;

    /** Set as soon as offers are taken as they are laid; used by the thread that prepares them. */
    private volatile @Nullable OfferLaying laying;

    private volatile @Nullable DatabaseBatch statements;
    private volatile boolean cancelled;
    private boolean ended;

    /**
     * The first batch of a register.
     *
     * @param register the register
     * @param held a connection to the register, which has no batch, in a transaction that keeps others from writing
     * @param small with more offers than this the batch is a large one
     */
    FirstBatch(Path register, Database held, Register.Mode mode, Consumer<Refusal> refusals, int small) {
        this.register = register;
        this.held = held;
        this.mode = mode;
        this.refusals = refusals;
        this.small = small;
    }

    @Override
    public PreparedOffer prepare(Offer offer) {
        OfferLaying some = laying;
        LaidOffer laid = some == null || statements != null ? null : some.lay(offer);
        return laid == null ? () -> offer : laid.kept();
    }

    @Override
    public void put(Offer offer) {
        put((PreparedOffer) () -> offer);
    }

    @Override
    public void put(PreparedOffer prepared) {
        checkOpen();
        if (statements != null) {
            statements().put(prepared.offer());
        } else if (built != null) {
            putPlain(prepared);
        } else {
            few.add(prepared.offer());
            if (few.size() > small) {
                built = NewRegister.beside(register);
                laying = built.laying();
                few.forEach(this::putEither);
                few.clear();
            }
        }
    }

    private void putEither(Offer offer) {
        if (statements == null) {
            putPlain(() -> offer);
        } else {
            statements().put(offer);
        }
    }

    private void putPlain(PreparedOffer prepared) {
        NewRegister pages = Objects.requireNonNull(built);
        if (!pages.take(prepared)) {
            goOnByStatements(false).put(prepared.offer());
        }
    }

    private DatabaseBatch statements() {
        DatabaseBatch batch = statements;
        if (batch == null) {
            throw new IllegalStateException("the batch is not settled");
        }
        return batch;
    }

    /** @param isLast whether no offer follows */
    private DatabaseBatch goOnByStatements(boolean isLast) {
        DatabaseBatch batch;
        if (built == null) {
            batch = new DatabaseBatch(held, mode, Goal.STORED, refusals);
            few.forEach(batch::put);
            few.clear();
        } else {
            batch = built.goOnByStatements(mode, refusals, isLast);
        }
        statements = batch;
        if (cancelled) {
            batch.cancel();
        }
        return batch;
    }

    private void checkOpen() {
        if (cancelled) {
            throw new Cancelled();
        }
        if (ended) {
            throw new IllegalStateException("the batch has ended");
        }
    }

    @Override
    public void shield(Group group) {
        // Nothing is stored yet that could be withdrawn.
        checkOpen();
    }

    @Override
    public Settlement settle() {
        checkOpen();
        return (statements == null ? goOnByStatements(true) : statements()).settle();
    }

    @Override
    public Cursor<Change> changes() {
        return statements().changes();
    }

    @Override
    public Batch commit(Instant at, String who, @Nullable String note, List<BatchFile> files) {
        Batch batch = statements().commit(at, who, note, files);
        if (built != null) {
            statements().close();
            built.moveIntoPlace();
        }
        return batch;
    }

    @Override
    public boolean cancel() {
        cancelled = true;
        DatabaseBatch batch = statements;
        return batch == null || batch.cancel();
    }

    @Override
    public void close() {
        ended = true;
        if (statements != null) {
            statements().close();
        }
        if (built != null) {
            built.close();
        }
        held.close();
    }
}
