package org.takedownregister.persistence;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.exception.DataAccessException;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.domain.register.Erasure;
import org.takedownregister.domain.register.Erasures;
import org.takedownregister.domain.register.Tombstone;

/**
 * Erases from a SQLite file. The rows go in one transaction; then the file is written anew without them and the
 * write-ahead log is emptied, as a deleted row otherwise leaves its bytes in both.
 */
final class SqliteErasures implements Erasures {

    private final Path file;
    private final Duration patience;
    private final Supplier<Database.Access> access;

    SqliteErasures(Path file, Duration patience, Supplier<Database.Access> access) {
        this.file = file;
        this.patience = patience;
        this.access = access;
    }

    @Override
    public Tombstone erase(Erasure erasure) {
        return erase(erasure, true);
    }

    @Override
    public Tombstone eraseIfThere(Erasure erasure) {
        return erase(erasure, false);
    }

    private Tombstone erase(Erasure erasure, boolean mustBeThere) {
        return writing(database -> {
            database.run("PRAGMA secure_delete = ON");
            database.run("BEGIN IMMEDIATE");
            Tombstone tombstone = new Erasing(database, erasure).run(mustBeThere);
            database.run("COMMIT");
            sweep(database);
            return tombstone;
        });
    }

    @Override
    public List<Tombstone> tombstones() {
        try (Database database = Database.open(file, patience, access.get())) {
            return new Tombstones(database).all();
        } catch (DataAccessException e) {
            throw Failures.of(file, e);
        }
    }

    @Override
    public Tombstone lift(int number, Instant at, String who, String why) {
        return writing(database -> new Tombstones(database).lift(number, new Tombstone.Lifting(at, who, why)));
    }

    @Override
    public void finish() {
        writing(database -> {
            sweep(database);
            return file;
        });
    }

    private <T> T writing(Function<Database, T> work) {
        if (access.get() != Database.Access.WRITE) {
            throw new Refused(Failures.readOnly(file));
        }
        try (Database database = Database.open(file, patience, Database.Access.WRITE)) {
            return work.apply(database);
        } catch (DataAccessException e) {
            throw Failures.of(file, e);
        }
    }

    private void sweep(Database database) {
        Tombstones tombstones = new Tombstones(database);
        if (!tombstones.isUnfinished()) {
            return;
        }
        try {
            database.run("VACUUM");
            if (isLogEmpty(database)) {
                tombstones.setUnfinished(false);
                return;
            }
        } catch (DataAccessException e) {
            Refused refused = new Refused(Tombstones.unfinished(file));
            refused.initCause(e);
            throw refused;
        }
        throw new Refused(Tombstones.unfinished(file));
    }

    /** Empties the write-ahead log, unless somebody reads from it. */
    private static boolean isLogEmpty(Database database) {
        return database.rows("PRAGMA wal_checkpoint(TRUNCATE)").get(0).get(0, Integer.class) == 0;
    }
}
