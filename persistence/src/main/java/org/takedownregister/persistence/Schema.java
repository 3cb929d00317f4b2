package org.takedownregister.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.persistence.generated.tables.BatchSeals;

/** Tells a register from other files, and brings its tables up to date. */
final class Schema {

    /** Marks a SQLite file as a register: the letters TDRG. */
    static final int APPLICATION_ID = 0x54445247;

    /** The number of the migrations that make the tables; to be raised with every new one. */
    static final int VERSION = 3;

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER_BYTES = 100;
    private static final int APPLICATION_ID_AT = 68;

    private Schema() {}

    /** Whether a file has nothing in it yet: it does not exist or has no bytes. */
    static boolean isBlank(Path file) {
        try {
            return Files.notExists(file) || (Files.isRegularFile(file) && Files.size(file) == 0);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /**
     * Looks at the first bytes of a file, and touches nothing.
     *
     * @throws Refused if it is no register
     */
    static void checkOurs(Path file) {
        if (Files.isDirectory(file)) {
            throw foreign(file, "a folder");
        }
        byte[] header;
        try (InputStream in = Files.newInputStream(file)) {
            header = in.readNBytes(HEADER_BYTES);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
        if (header.length < HEADER_BYTES
                || !ByteBuffer.wrap(header, 0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC))) {
            throw foreign(file, "a file that is no SQLite database");
        }
        if (ByteBuffer.wrap(header).getInt(APPLICATION_ID_AT) != APPLICATION_ID) {
            throw foreign(file, "a SQLite database of another program");
        }
    }

    /** Makes a register of a blank file. */
    static void create(Path file, Duration patience) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Refused(Failures.unreadable(
                    file, "no folder " + folder, "Create the folder first, or give another place with --db"));
        }
        if (!Files.isWritable(folder)) {
            throw new Refused(Failures.readOnly(file));
        }
        if (!copyEmptyTo(file)) {
            migrate(file, patience);
        }
    }

    private static boolean copyEmptyTo(Path file) {
        try {
            return Files.notExists(file) && EmptyRegister.copyTo(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** Makes a register of a blank file, table by table. */
    static void migrate(Path file, Duration patience) {
        try (Database database = Database.open(file, patience, Database.Access.WRITE)) {
            // First, so that a creation that was cut short is known as ours and taken up again.
            database.run("PRAGMA application_id = " + APPLICATION_ID);
        } catch (org.jooq.exception.DataAccessException e) {
            throw Failures.of(file, e);
        }
        bringUpToDate(file, patience);
    }

    /**
     * Checks that this program knows the tables, and adds what is missing.
     *
     * @throws Refused if a later version of the program made them
     */
    static void check(Path file, Duration patience, Database.Access access) {
        int version;
        try (Database database = Database.open(file, patience, access)) {
            version = database.pragma("user_version");
            if (version == VERSION) {
                Vocabularies.check(database);
                return;
            }
        } catch (org.jooq.exception.DataAccessException e) {
            throw Failures.of(file, e);
        }
        if (version > VERSION) {
            throw newer(file, "a register of version " + version);
        }
        if (access != Database.Access.WRITE) {
            throw new Refused(Failures.readOnly(file));
        }
        bringUpToDate(file, patience);
    }

    private static void bringUpToDate(Path file, Duration patience) {
        try {
            Flyway.configure()
                    // Left to itself it finds a logger that prints.
                    .loggers("slf4j")
                    .dataSource(Database.source(file, patience, Database.Access.WRITE))
                    .locations("classpath:org/takedownregister/persistence/migration")
                    .placeholders(Map.of("withoutRowid", "WITHOUT ROWID", "joinTexts", "group_concat"))
                    .load()
                    .migrate();
            try (Database database = Database.open(file, patience, Database.Access.WRITE)) {
                // Together, so that they are made durable once.
                database.run("BEGIN IMMEDIATE");
                Vocabularies.seed(database);
                // A seal is made of the columns that there were; the next examination seals anew.
                database.sql().deleteFrom(BatchSeals.BATCH_SEALS).execute();
                database.run("COMMIT");
                database.run("PRAGMA user_version = " + VERSION);
                database.run("PRAGMA journal_mode = WAL");
            }
        } catch (org.flywaydb.core.api.FlywayException | org.jooq.exception.DataAccessException e) {
            throw Failures.of(file, e);
        }
    }

    /** A register that this program is too old for. */
    static Refused newer(Object file, String found) {
        return new Refused(new Problem(
                ProblemCode.REGISTER_NEWER,
                Place.file(file.toString()),
                found,
                "a register of version " + VERSION + " or earlier",
                "Use the version of the program that wrote it, or a later one"));
    }

    private static Refused foreign(Path file, String found) {
        return new Refused(new Problem(
                ProblemCode.REGISTER_FOREIGN,
                Place.file(file.toString()),
                found,
                "a register, or a name that is not taken yet",
                "Give another file with --db; this one was left as it is"));
    }

    private static Refused unreadable(Path file, IOException e) {
        return new Refused(Failures.unreadable(
                file, String.valueOf(e.getMessage()), "Give read permission for the file and its folder"));
    }
}
