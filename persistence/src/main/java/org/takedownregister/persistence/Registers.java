package org.takedownregister.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.domain.register.EntryRules;
import org.takedownregister.domain.register.Examination;
import org.takedownregister.domain.register.Register;

/**
 * Opens registers: each is one SQLite file, or a schema of a PostgreSQL database. Every method throws {@link Refused} where a user can mend what
 * stands in the way: {@code register-foreign} for a file that is no register and is left byte for byte as
 * it is, {@code register-newer} for one that a later program wrote, {@code register-unreadable} and
 * {@code register-read-only} for what the disk or its permissions forbid, {@code register-locked} where
 * somebody else writes for too long, {@code register-unreachable} where a server does not answer.
 */
public final class Registers {

    /** How long a register waits for another process to end its writing, if nothing else is said. */
    public static final Duration PATIENCE = Duration.ofSeconds(5);

    private Registers() {}

    /** Opens a register; makes a new one where there is no file, or an empty one. */
    public static Register open(Path file) {
        return open(file, PATIENCE);
    }

    /**
     * Opens a register; makes a new one where there is no file, or an empty one.
     *
     * @param patience how long to wait for another process to end its writing
     */
    public static Register open(Path file, Duration patience) {
        if (Schema.isBlank(file)) {
            Schema.create(file, patience);
            return new SqliteRegister(file, patience, Optional.empty());
        }
        return openExisting(file, patience);
    }

    /** Opens a register; makes a new one where there is nothing. */
    public static Register open(RegisterAddress address) {
        if (address.file().isPresent()) {
            return open(address.file().get());
        }
        PostgresStore store = new PostgresStore(address, PATIENCE);
        new PostgresSchema(store).open();
        return new PostgresRegister(store);
    }

    /** Opens a register that exists; {@code register-missing} if it does not. */
    public static Register openExisting(RegisterAddress address) {
        if (address.file().isPresent()) {
            return openExisting(address.file().get());
        }
        PostgresStore store = new PostgresStore(address, PATIENCE);
        new PostgresSchema(store).openExisting();
        return new PostgresRegister(store);
    }

    /** Opens a register that exists; {@code register-missing} if it does not. */
    public static Register openExisting(Path file) {
        return openExisting(file, PATIENCE);
    }

    /**
     * Opens a register that exists; {@code register-missing} if it does not.
     *
     * @param patience how long to wait for another process to end its writing
     */
    public static Register openExisting(Path file, Duration patience) {
        if (Schema.isBlank(file)) {
            throw new Refused(new Problem(
                    ProblemCode.REGISTER_MISSING,
                    Place.file(file.toString()),
                    Files.exists(file) ? "an empty file" : "no such file",
                    "a register",
                    "Import something first, or give the place of the register with --db"));
        }
        Schema.checkOurs(file);
        Schema.check(file, patience, Database.Access.to(file));
        return new SqliteRegister(file, patience, Optional.empty());
    }

    /**
     * Copies a register as it is at this moment into a new file, while others read and write it. The copy is
     * itself a register. What lies at the place is not touched; {@code output-exists} if that is anything,
     * {@code output-unwritable} if the copy cannot be written.
     */
    public static void backup(Path register, Path copy) {
        openExisting(register).close();
        new Backup(copy).ofFile(register, PATIENCE);
    }

    /**
     * Copies a register as it is at this moment into a new SQLite file, also one of PostgreSQL, while others read
     * and write it; else as {@link #backup(Path, Path)}.
     */
    public static void backup(RegisterAddress register, Path copy) {
        if (register.file().isPresent()) {
            backup(register.file().get(), copy);
            return;
        }
        openExisting(register).close();
        new Backup(copy).ofServer(new PostgresStore(register, PATIENCE));
    }

    /**
     * What was copied.
     *
     * @param batches how many batches
     * @param versions how many versions of rows, also those that no longer hold
     */
    public record Copied(int batches, long versions) {}

    /**
     * Copies a register as it is at this moment, with its whole history, to a place of either kind where there is
     * no register yet or an empty one; {@code register-not-empty} otherwise. All of it is there afterwards or
     * nothing.
     */
    public static Copied copy(RegisterAddress from, RegisterAddress to) {
        return Copying.between(from, to);
    }

    /**
     * Examines a register: its pages, its tables, what refers to what, the books of its batches, and every stored
     * version against the rules of a row. A sound register's batches are sealed, so that a later examination can
     * tell that a byte of them changed. Memory does not grow with the rows.
     *
     * @param told takes what is wrong, with what to do; of one kind at most a hundred
     */
    public static Examination examine(Path file, EntryRules rules, Consumer<Problem> told) {
        if (Schema.isBlank(file)) {
            openExisting(file).close();
        }
        Schema.checkOurs(file);
        return new Doctor(file, PATIENCE, rules, told).run();
    }

    /**
     * Examines a register; in PostgreSQL all but the pages, which are the server's to check. Else as
     * {@link #examine(Path, EntryRules, Consumer)}.
     */
    public static Examination examine(RegisterAddress address, EntryRules rules, Consumer<Problem> told) {
        return address.file().isPresent()
                ? examine(address.file().get(), rules, told)
                : new PostgresDoctor(new PostgresStore(address, PATIENCE), rules, told).run();
    }

    /** An empty register in a place of its own, which is deleted when the register is closed. */
    public static Register temporary() {
        try {
            Path folder = Files.createTempDirectory("takedowns-");
            Path file = folder.resolve("register.db");
            Schema.create(file, PATIENCE);
            return new SqliteRegister(file, PATIENCE, Optional.of(folder));
        } catch (IOException e) {
            throw new UncheckedIOException("no place for a temporary register", e);
        }
    }
}
