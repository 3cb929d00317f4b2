package org.takedownregister.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.takedownregister.cli.Console.done;
import static org.takedownregister.cli.Console.execute;
import static org.takedownregister.cli.Console.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code takedowns doctor} finds. */
class DoctorTest {

    private static final int FLIPS = Integer.getInteger("doctor.flips", 60);

    @TempDir
    private static Path model;

    @TempDir
    private Path folder;

    private Path db = Path.of("");

    /** Three batches, so that there are versions that have ended. */
    @BeforeAll
    static void importThreeBatches() throws IOException {
        Path first = model.resolve("model.db");
        done("import", Console.SEEDS, "--db", first, "--rejects", model.resolve("r"), "--who", "steward");
        String figures = Files.readString(Console.SEEDS.resolve("figures.csv"));
        Files.writeString(
                model.resolve("figures.csv"),
                figures.substring(0, figures.strip().lastIndexOf('\n')).replaceFirst(",35,", ",36,") + "\n");
        done(
                "import",
                model.resolve("figures.csv"),
                "--db",
                first,
                "--rejects",
                model.resolve("r"),
                "--who",
                "steward");
        done("batches", "revert", 2, "--db", first, "--who", "steward");
    }

    @BeforeEach
    void copyTheModel() throws IOException {
        db = Files.copy(model.resolve("model.db"), folder.resolve("register.db"));
    }

    @Test
    void aSoundRegisterIsSealedOnce() {
        Console.Run first = run("doctor", "--db", db);
        Console.Run again = run("doctor", "--db", db);

        assertThat(first.err()).isEmpty();
        assertThat(first.exit()).isZero();
        assertThat(first.out()).matches("(?s).* is sound: \\d+ stored versions examined.\n3 batches were sealed.\n");
        assertThat(again.exit()).isZero();
        assertThat(again.out()).matches("(?s).* is sound: \\d+ stored versions examined.\n");
    }

    @Test
    void aMissingIndexIsNamedWithTheStatementThatMakesIt() throws SQLException {
        execute(db, "DROP INDEX batch_cases_by_case");
        Console.Run run = run("doctor", "--db", db);

        assertThat(run.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(run.out()).isEqualTo(db + " is not sound: 1 problem.\n");
        assertThat(run.err())
                .isEqualTo(
                        "error: " + db + ": found \"no index batch_cases_by_case\", expected the index that the program"
                                + " makes. Run in a database shell: CREATE INDEX batch_cases_by_case ON batch_cases (case_id,"
                                + " batch). [register-schema-differs]\n");

        execute(db, "CREATE INDEX batch_cases_by_case ON batch_cases (case_id, batch)");
        assertThat(run("doctor", "--db", db).exit()).isZero();
    }

    @Test
    void aRowThatBreaksARuleIsNamedWithTableKeyAndRule() throws SQLException {
        execute(db, "PRAGMA foreign_keys = OFF", "UPDATE attributions SET value = 'ZZ' WHERE value = 'RO'");
        Console.Run run = run("doctor", "--db", db);

        assertThat(run.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err())
                .contains("register.db, attributions facebook-romania-2020 / ")
                .contains(", column value: found \"ZZ\", expected ")
                .contains("(country-")
                .contains(". Import the row again as its source says it, or take the register from a backup."
                        + " [register-row-invalid]");
    }

    @Test
    void aRowThatBreaksARuleOfItsTableIsNamedToo() throws SQLException {
        execute(
                db,
                "PRAGMA ignore_check_constraints = ON",
                "UPDATE figures SET value = -5 WHERE value = 35 AND closed_batch > 100");
        Console.Run run = run("doctor", "--db", db);

        assertThat(run.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err())
                .contains("found \"CHECK constraint failed in figures\"")
                .contains(", column value: found \"-5\", expected ")
                .contains("(number-out-of-range)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DELETE FROM case_keys WHERE slug = 'facebook-romania-2020' | refer to nothing in case_keys",
                "UPDATE batches SET withdrawn = 7 WHERE number = 1 | batch 1 with 7 rows withdrawn, and 0 versions",
                "DELETE FROM batch_cases WHERE batch = 1 AND case_id = 1 | batch 1 and no note that it touched",
                "INSERT INTO case_keys (slug) VALUES ('nobody') | the identifier nobody of cases",
                "UPDATE events SET closed_batch = 77 | rows of events ended by batch 77",
                "UPDATE batch_files SET inserted = inserted - 1, unchanged = unchanged + 1 WHERE batch = 1 AND number = 2"
                        + " | rows inserted or updated, and versions from",
                "DELETE FROM batch_files WHERE batch = 2 | versions from file 1 of batch 2",
                "UPDATE figures SET opened_batch = 1 WHERE closed_batch = 3 | two versions that hold at once",
                "UPDATE stances SET code = 'adores' WHERE id = 1 | stances 1, adores",
                "INSERT INTO batches VALUES (9, '2026-01-01T00:00:00Z', 'x', NULL, 0) | 4 batches, the newest with number 9"
            })
    void whatDoesNotAddUpIsSaid(String damage, String said) throws SQLException {
        execute(db, "PRAGMA foreign_keys = OFF", damage);
        Console.Run run = run("doctor", "--db", db);

        assertThat(run.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains(said);
    }

    @Test
    void aGapInTheNumbersOfBatchesHasACode() throws SQLException {
        execute(db, "INSERT INTO batches VALUES (9, '2026-01-01T00:00:00Z', 'x', NULL, 0)");

        assertThat(run("doctor", "--db", db).err())
                .contains("4 batches, the newest with number 9")
                .contains("[register-books-differ]");
    }

    @Test
    void aTableOfSomebodyElseIsNamed() throws SQLException {
        execute(db, "CREATE TABLE notes (text TEXT)");

        assertThat(run("doctor", "--db", db).err())
                .contains("found \"the table notes\", expected only what the program makes");
    }

    /** After the first examination every byte that means something is covered. */
    @Test
    void aFlippedBitIsFoundWhereverItChangesWhatIsSaid() throws Exception {
        done("doctor", "--db", db);
        byte[] sound = Files.readAllBytes(db);
        List<String> before = Console.content(db);
        long seed = Long.getLong("seed", 42);
        Random random = new Random(seed);
        int found = 0;
        for (int i = 0; i < FLIPS; i++) {
            int at = random.nextInt(sound.length);
            int bit = 1 << random.nextInt(8);
            byte[] damaged = sound.clone();
            damaged[at] ^= (byte) bit;
            Path flipped = folder.resolve("flipped.db");
            Files.write(flipped, damaged);
            Console.Run run = run("doctor", "--db", flipped);
            if (run.exit() == ExitCode.DONE) {
                assertThat(Console.content(flipped))
                        .as("byte %d, bit %d; repeat with -Dseed=%d", at, bit, seed)
                        .isEqualTo(before);
            } else {
                assertThat(run.err()).as("byte %d", at).startsWith("error: ").doesNotContain("a fault of the program");
                found++;
            }
            Files.deleteIfExists(folder.resolve("flipped.db-wal"));
            Files.deleteIfExists(folder.resolve("flipped.db-shm"));
        }
        assertThat(found).as("-Dseed=%d", seed).isPositive();
        System.out.println(FLIPS + " bits flipped, " + found + " told of, none of the others changed a value");
    }

    /** Bytes that spell a text read the same, and are found by no search for it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE sources SET title = CAST(title AS BLOB) WHERE source_id = 1"
                        + " | 1 values of sources.title that are not stored as text",
                "UPDATE tombstones SET why = CAST(why AS BLOB) | 1 values of tombstones.why that are not stored as text",
                "UPDATE sqlite_schema SET type = CAST(type AS BLOB) WHERE name = 'attributions'"
                        + " | another table attributions",
                "UPDATE sqlite_schema SET tbl_name = CAST(tbl_name AS BLOB) WHERE name = 'batch_cases_by_case'"
                        + " | another index batch_cases_by_case"
            })
    void aTextThatIsStoredAsBytesIsFound(String damage, String said) throws SQLException {
        done(
                "erase",
                "claim",
                "events",
                "case_id=facebook-romania-2020",
                "source_id=news-romania-2020-08-07",
                "--why",
                "a test",
                "--db",
                db);
        execute(db, "PRAGMA writable_schema = ON", damage);
        Console.Run run = run("doctor", "--db", db);

        assertThat(run.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains(said);
    }

    /** A rule of a table is kept as text beside it; a letter of that can change too. */
    @Test
    void aRuleOfATableThatCannotBeReadIsFound() throws SQLException {
        execute(
                db,
                "PRAGMA writable_schema = ON",
                "UPDATE sqlite_schema SET sql = replace(sql, 'length(', 'lengdh(') WHERE name = 'figures'");
        Console.Run run = run("doctor", "--db", db);

        assertThat(run.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("unknown function: lengdh()").endsWith("[register-damaged]\n");
    }

    @Test
    void aChangedLetterInATextIsFound() throws Exception {
        done("doctor", "--db", db);
        execute(db, "UPDATE sources SET title = replace(title, 'o', 'a') WHERE source_id = 1");
        Console.Run run = run("doctor", "--db", db);

        assertThat(run.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err())
                .contains("found \"batch 1 with ")
                .contains(" rows that differ from its seal\", expected the ")
                .contains("[register-damaged]");
    }

    @Test
    void whatIsNoRegisterIsRefused() throws IOException {
        assertThat(run("doctor", "--db", folder.resolve("none.db")).err()).endsWith("[register-missing]\n");
        Path text = Files.writeString(folder.resolve("text.db"), "no register at all".repeat(20));
        assertThat(run("doctor", "--db", text).err()).endsWith("[register-foreign]\n");
    }
}
