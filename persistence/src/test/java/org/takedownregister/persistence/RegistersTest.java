package org.takedownregister.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.domain.register.Fixture;
import org.takedownregister.domain.register.Register;
import org.takedownregister.domain.register.RegisterView;
import org.takedownregister.domain.register.Samples;

/** What the files of registers are, and which files are refused. */
class RegistersTest {

    private static final Duration SHORT = Duration.ofMillis(50);

    private static String refusal(Runnable opening) {
        try {
            opening.run();
        } catch (Refused refused) {
            assertThat(refused.problems()).hasSize(1);
            Problem problem = refused.problems().get(0);
            return problem.message();
        }
        throw new AssertionError("not refused");
    }

    private static void execute(Path file, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String query(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return result.getString(1);
        }
    }

    private static Path filled(Path folder) {
        Path file = folder.resolve("register.db");
        try (Register register = Registers.open(file)) {
            new Fixture(register).imports(Register.Mode.DECLARE, Samples.full());
        }
        return file;
    }

    /** As the super-user may write everywhere, what a folder allows is said here and not asked of the disk. */
    private static Register frozen(Path file) {
        return new SqliteRegister(file, SHORT, () -> Database.Access.FROZEN, Optional.empty(), 0);
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aRegisterIsOneFileAndSoundToSqlite(@TempDir Path folder) throws Exception {
        Path file = filled(folder);

        assertThat(names(folder)).containsExactly("register.db");
        assertThat(query(file, "PRAGMA integrity_check")).isEqualTo("ok");
        assertThat(query(file, "SELECT count(*) FROM pragma_foreign_key_check")).isEqualTo("0");
        assertThat(query(file, "PRAGMA journal_mode")).isEqualTo("wal");
        assertThat(query(file, "SELECT platform || ' ' || asset_type || ' ' || unit FROM current_figures"))
                .isEqualTo("z-platform account;page USD");
        assertThat(query(file, "SELECT on_date FROM current_events")).isEqualTo("20250101/20250331");
    }

    @Test
    void anEmptyFileBecomesARegister(@TempDir Path folder) throws Exception {
        Path file = Files.createFile(folder.resolve("a?b #1.db"));
        Registers.open(file).close();
        try (Register register = Registers.openExisting(file)) {
            new Fixture(register).imports(Samples.source("s1"));
        }
        assertThat(names(folder)).containsExactly("a?b #1.db");
    }

    @Test
    void aRegisterIsOpenedAgainWithoutMigratingIt(@TempDir Path folder) throws Exception {
        Path file = filled(folder);
        execute(file, "DROP TABLE flyway_schema_history");
        Registers.open(file).close();

        assertThat(query(file, "SELECT count(*) FROM sqlite_master WHERE name = 'flyway_schema_history'"))
                .isEqualTo("0");
    }

    @Test
    void aRegisterThatIsNotThereIsRefusedWhereItMustBe(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("register.db");

        assertThat(refusal(() -> Registers.openExisting(file)))
                .isEqualTo(file + ": found \"no such file\", expected a register. Import something first, or give the"
                        + " place of the register with --db. [register-missing]");
        assertThat(names(folder)).isEmpty();
        Files.createFile(file);
        assertThat(refusal(() -> Registers.openExisting(file))).contains("found \"an empty file\"");
    }

    @Test
    void aFileOfSomebodyElseIsLeftByteForByte(@TempDir Path folder) throws Exception {
        Path text = Files.writeString(folder.resolve("notes.db"), "my notes, longer than a header ".repeat(9));
        Path shorter = Files.writeString(folder.resolve("short.db"), "x");
        Path other = folder.resolve("other.db");
        execute(other, "CREATE TABLE cases (id INTEGER)");
        for (Path file : List.of(text, shorter, other)) {
            byte[] before = Files.readAllBytes(file);
            assertThat(refusal(() -> Registers.open(file))).endsWith("[register-foreign]");
            assertThat(refusal(() -> Registers.openExisting(file))).endsWith("[register-foreign]");
            assertThat(Files.readAllBytes(file)).isEqualTo(before);
        }
        assertThat(refusal(() -> Registers.open(other)))
                .isEqualTo(other + ": found \"a SQLite database of another program\", expected a register, or a name"
                        + " that is not taken yet. Give another file with --db; this one was left as it is."
                        + " [register-foreign]");
        assertThat(refusal(() -> Registers.open(folder))).contains("found \"a folder\"");
        assertThat(names(folder)).containsExactly("notes.db", "other.db", "short.db");
    }

    @Test
    void aRegisterOfALaterProgramIsRefused(@TempDir Path folder) throws Exception {
        Path file = filled(folder);
        execute(file, "PRAGMA user_version = 999");

        assertThat(refusal(() -> Registers.open(file)))
                .isEqualTo(file + ": found \"a register of version 999\", expected a register of version 3 or earlier."
                        + " Use the version of the program that wrote it, or a later one. [register-newer]");
    }

    @Test
    void aRegisterWithValuesOfALaterProgramIsRefused(@TempDir Path folder) throws Exception {
        Path file = filled(folder);
        execute(
                file,
                "INSERT INTO stances (id, code) VALUES (77, 'shrugs')",
                "UPDATE register_info SET value = 'later' WHERE name = 'vocabulary'");

        assertThat(refusal(() -> Registers.open(file)))
                .contains("values of stances that this program does not know")
                .endsWith("[register-newer]");
    }

    @Test
    void valuesThatTheProgramLearntAreAddedWithTheNextBatch(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("register.db");
        Registers.open(file).close();
        execute(
                file,
                "DELETE FROM stances WHERE id > 3",
                "UPDATE register_info SET value = 'earlier' WHERE name = 'vocabulary'");
        try (Register register = Registers.open(file)) {
            assertThat(query(file, "SELECT count(*) FROM stances")).isEqualTo("3");
            new Fixture(register).imports(Samples.source("s1"));
        }
        assertThat(query(file, "SELECT count(*) FROM stances")).isEqualTo("8");
    }

    @Test
    void aDryRunLeavesTheFileByteForByte(@TempDir Path folder) throws Exception {
        Path file = filled(folder);
        byte[] before = Files.readAllBytes(file);
        try (Register register = Registers.open(file)) {
            Fixture given = new Fixture(register);
            assertThat(given.imports(Register.Mode.DRY_RUN, Samples.sparse()).changed())
                    .isTrue();
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(names(folder)).containsExactly("register.db");
    }

    @Test
    void whileSomebodyElseWritesABatchIsRefusedButADryRunIsNot(@TempDir Path folder) throws Exception {
        Path file = filled(folder);
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement();
                Register register = Registers.open(file, SHORT)) {
            statement.execute("BEGIN IMMEDIATE");
            assertThat(refusal(() -> register.openBatch(Register.Mode.DECLARE, unused -> {})
                            .close()))
                    .isEqualTo(file + ": found \"a register that another process is writing to\", expected a register"
                            + " that nobody else is writing to. Wait until the other import has ended and run the"
                            + " command again. [register-locked]");
            register.openBatch(Register.Mode.DRY_RUN, unused -> {}).close();
            assertThat(new Fixture(register).everything(Fixture.TODAY)).hasSize(17);
            statement.execute("ROLLBACK");
        }
    }

    @Test
    void aSecondBatchWaitsForTheFirst(@TempDir Path folder) {
        Path file = filled(folder);
        try (Register register = Registers.open(file, SHORT);
                var batch = register.openBatch(Register.Mode.DECLARE, unused -> {})) {
            assertThat(refusal(() ->
                            register.openBatch(Register.Mode.ADD, unused -> {}).close()))
                    .endsWith("[register-locked]");
            assertThat(batch.settle().changed()).isFalse();
        }
    }

    @Test
    void aFileThatIsDamagedIsRefused(@TempDir Path folder) throws Exception {
        Path file = filled(folder);
        byte[] bytes = Files.readAllBytes(file);
        java.util.Arrays.fill(bytes, 100, bytes.length, (byte) 0x5a);
        Files.write(file, bytes);

        assertThat(refusal(() -> Registers.open(file))).endsWith("[register-unreadable]");
    }

    @Test
    void aFolderThatIsMissingIsNamed(@TempDir Path folder) {
        Path file = folder.resolve("nowhere").resolve("register.db");

        assertThat(refusal(() -> Registers.open(file)))
                .contains("no folder " + file.getParent())
                .endsWith("[register-unreadable]");
    }

    @Test
    void aTemporaryRegisterIsGoneWhenItIsClosed() throws Exception {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        List<String> before = names(temporary);
        try (Register register = Registers.temporary()) {
            Fixture given = new Fixture(register);
            assertThat(given.imports(Register.Mode.DRY_RUN, Samples.full()).changed())
                    .isTrue();
            assertThat(given.everything(Fixture.TODAY)).isEmpty();
        }
        assertThat(names(temporary))
                .filteredOn(name -> name.startsWith("takedowns-"))
                .isEqualTo(before.stream()
                        .filter(name -> name.startsWith("takedowns-"))
                        .toList());
    }

    @Test
    void inAFolderThatCannotBeWrittenARegisterStillReads(@TempDir Path folder) throws Exception {
        Path file = filled(folder);
        try (Register register = frozen(file);
                RegisterView view = register.view(Fixture.TODAY)) {
            assertThat(view.newestBatch()).isPresent();
            String said = refusal(() -> register.openBatch(Register.Mode.DECLARE, unused -> {})
                            .close())
                    .replace(folder + "/", "");
            assertThat(Path.of("src/test/resources/org/takedownregister/persistence/problems.txt"))
                    .content()
                    .endsWith("== register-read-only\nsays " + said + "\n");
            assertThat(new Fixture(register)
                            .imports(Register.Mode.DRY_RUN, Samples.sparse())
                            .changed())
                    .isTrue();
            assertThat(names(folder)).containsExactly("register.db");
        }
    }
}
