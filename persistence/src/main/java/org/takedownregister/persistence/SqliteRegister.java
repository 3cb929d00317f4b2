package org.takedownregister.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.domain.register.Batch;
import org.takedownregister.domain.register.Erasures;
import org.takedownregister.domain.register.OpenBatch;
import org.takedownregister.domain.register.Refusal;
import org.takedownregister.domain.register.Register;
import org.takedownregister.domain.register.RegisterView;
import org.takedownregister.persistence.generated.tables.Batches;
import org.takedownregister.persistence.generated.tables.Tombstones;

/** A register in a SQLite file; views and batches have a connection each. */
final class SqliteRegister implements Register {

    private final Path file;
    private final Duration patience;
    private final Supplier<Database.Access> access;
    private final Optional<Path> folderToDelete;
    private final int few;

    /** With more offers than this a first batch is built beside the register: with fewer that takes longer. */
    private static final int FEW = 1_000;

    SqliteRegister(Path file, Duration patience, Optional<Path> folderToDelete) {
        this(file, patience, () -> Database.Access.to(file), folderToDelete, FEW);
    }

    /**
     * A register.
     *
     * @param access tells what may be written, each time that the file is opened
     * @param few with more offers than this a first batch is built beside the register
     */
    SqliteRegister(
            Path file, Duration patience, Supplier<Database.Access> access, Optional<Path> folderToDelete, int few) {
        this.few = few;
        this.file = file;
        this.patience = patience;
        this.access = access;
        this.folderToDelete = folderToDelete;
    }

    @Override
    public RegisterView view(LocalDate today) {
        return view(today, Integer.MAX_VALUE);
    }

    @Override
    public RegisterView view(LocalDate today, int batch) {
        Database database = Database.open(file, patience, access.get());
        try {
            return new DatabaseView(database, today, batch);
        } catch (DataAccessException e) {
            database.close();
            throw Failures.of(file, e);
        }
    }

    @Override
    public Batch revert(int batch, Instant at, String who, @Nullable String note) {
        if (access.get() != Database.Access.WRITE) {
            throw new Refused(Failures.readOnly(file));
        }
        try (Database database = Database.open(file, patience, Database.Access.WRITE)) {
            database.beginWriting();
            Batch undone = new Reverting(database, batch).run(at, who, note);
            database.run("COMMIT");
            return undone;
        } catch (DataAccessException e) {
            throw Failures.of(file, e);
        }
    }

    @Override
    public OpenBatch openBatch(Mode mode, Consumer<Refusal> refusals) {
        Database.Access now = access.get();
        if (now != Database.Access.WRITE && !mode.isDry()) {
            throw new Refused(Failures.readOnly(file));
        }
        if (mode.isDry()) {
            return begin(now, database -> {
                database.beginReading();
                return new DatabaseBatch(database, mode, Goal.STAGED, refusals);
            });
        }
        @Nullable Object before = identity();
        OpenBatch batch = begin(now, database -> begin(database, mode, refusals));
        if (!Objects.equals(before, identity())) {
            // While this waited, another process moved a register with its first batch here.
            batch.close();
            return openBatch(mode, refusals);
        }
        return batch;
    }

    /** What tells the file from another that comes into its place; null where the system has nothing. */
    private @Nullable Object identity() {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (IOException e) {
            throw new Refused(Failures.unreadable(
                    file, String.valueOf(e.getMessage()), "Check that the register is still there, and import again"));
        }
    }

    private OpenBatch begin(Database.Access now, Function<Database, OpenBatch> beginning) {
        Database database = Database.open(file, patience, now);
        try {
            return beginning.apply(database);
        } catch (DataAccessException e) {
            database.close();
            throw Failures.of(file, e);
        }
    }

    /** Begins a transaction; a first batch is written without the database checking again what is checked. */
    private OpenBatch begin(Database database, Mode mode, Consumer<Refusal> refusals) {
        boolean hopesToBeFirst = !database.sql().fetchExists(Batches.BATCHES);
        database.trustRows(hopesToBeFirst);
        database.writeAhead(!hopesToBeFirst);
        database.beginWriting();
        if (!hopesToBeFirst) {
            return new DatabaseBatch(database, mode, Goal.STAGED, refusals);
        }
        if (database.sql().fetchExists(Batches.BATCHES)) {
            database.run("ROLLBACK");
            database.trustRows(false);
            database.writeAhead(true);
            database.beginWriting();
            return new DatabaseBatch(database, mode, Goal.STAGED, refusals);
        }
        // What lies in a write-ahead log belongs to the file that is there.
        boolean canBeReplaced = !database.isWriteAhead() && !database.sql().fetchExists(Tombstones.TOMBSTONES);
        return canBeReplaced
                ? new FirstBatch(file, database, mode, refusals, few)
                : new DatabaseBatch(database, mode, Goal.STORED, refusals);
    }

    @Override
    public Erasures erasures() {
        return new SqliteErasures(file, patience, access);
    }

    @Override
    public void close() {
        folderToDelete.ifPresent(SqliteRegister::delete);
    }

    private static void delete(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("could not delete " + folder, e);
        }
    }
}
