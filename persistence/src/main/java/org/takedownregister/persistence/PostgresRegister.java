package org.takedownregister.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.register.Batch;
import org.takedownregister.domain.register.Erasures;
import org.takedownregister.domain.register.OpenBatch;
import org.takedownregister.domain.register.Refusal;
import org.takedownregister.domain.register.Register;
import org.takedownregister.domain.register.RegisterView;

/**
 * A register in a PostgreSQL database; views and batches have a connection each. Also the first batch is staged:
 * the server checks every row against what it refers to, and that is the batch in the first place.
 */
final class PostgresRegister implements Register {

    private final PostgresStore store;

    PostgresRegister(PostgresStore store) {
        this.store = store;
    }

    @Override
    public RegisterView view(LocalDate today) {
        return view(today, Integer.MAX_VALUE);
    }

    @Override
    public RegisterView view(LocalDate today, int batch) {
        return connected(database -> new DatabaseView(database, today, batch));
    }

    @Override
    public Batch revert(int batch, Instant at, String who, @Nullable String note) {
        try (Database database = store.open()) {
            database.beginWriting();
            Batch undone = new Reverting(database, batch).run(at, who, note);
            database.run("COMMIT");
            return undone;
        } catch (DataAccessException e) {
            throw store.failure(e);
        }
    }

    @Override
    public OpenBatch openBatch(Mode mode, Consumer<Refusal> refusals) {
        return connected(database -> {
            if (mode.isDry()) {
                database.beginReading();
            } else {
                database.beginWriting();
            }
            return new DatabaseBatch(database, mode, Goal.STAGED, refusals);
        });
    }

    /** What is opened closes the connection. */
    private <T> T connected(Function<Database, T> opening) {
        Database database = store.open();
        try {
            return opening.apply(database);
        } catch (RuntimeException e) {
            database.close();
            throw store.failure(e);
        }
    }

    @Override
    public Erasures erasures() {
        return new PostgresErasures(store);
    }

    @Override
    public void close() {
        // Views and batches have connections of their own.
    }
}
