package org.takedownregister.persistence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.function.Consumer;
import org.jooq.exception.DataAccessException;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.problem.Refused;

/** Copies a register as it is at one moment, while others read and write it. */
final class Backup {

    private final Path file;

    /** @param file where the copy will be */
    Backup(Path file) {
        this.file = file;
    }

    /** Copies a register in a file. */
    void ofFile(Path register, Duration patience) {
        run(part -> copyTo(part, register, patience));
    }

    /** Copies a register of PostgreSQL, which becomes one in a file. */
    void ofServer(PostgresStore store) {
        run(part -> {
            Registers.open(part).close();
            try (Database from = store.open()) {
                Copying.into(part, from);
            }
        });
    }

    /** The copy takes its name when it is complete, sound and on the disk. */
    private void run(Consumer<Path> copying) {
        if (Files.exists(file)) {
            throw new Refused(new Problem(
                    ProblemCode.OUTPUT_EXISTS,
                    Place.file(file.toString()),
                    "a file that is there already",
                    "a name that is not taken",
                    "Give another name, such as one with today's date"));
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Copying.delete(part);
            copying.accept(part);
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw unwritable(e);
        } finally {
            Copying.delete(part);
        }
    }

    private void copyTo(Path part, Path register, Duration patience) {
        try (Database database = Database.open(register, patience, Database.Access.to(register))) {
            database.run("VACUUM INTO ?", part.toAbsolutePath().toString());
        } catch (DataAccessException e) {
            throw Failures.isAboutCopy(e) ? unwritable(e) : Failures.of(register, e);
        }
        try (Database copy = Database.open(part, patience, Database.Access.WRITE)) {
            String sound = copy.rows("PRAGMA integrity_check(1)").get(0).get(0, String.class);
            if (!"ok".equals(sound)) {
                throw unwritable(new IOException(sound));
            }
            copy.run("PRAGMA journal_mode = WAL");
        } catch (DataAccessException e) {
            throw unwritable(e);
        }
    }

    private Refused unwritable(Exception cause) {
        Refused refused = new Refused(new Problem(
                ProblemCode.OUTPUT_UNWRITABLE,
                Place.file(file.toString()),
                String.valueOf(cause.getMessage()),
                "a folder that can be written, on a disk with room for the register",
                "Give another place; the register is as it was"));
        refused.initCause(cause);
        return refused;
    }
}
