package org.takedownregister.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.takedownregister.persistence.PostgresServer;
import org.takedownregister.persistence.RegisterAddress;

/** What the program says and does where a register is on a server of PostgreSQL. */
class PostgresServerTest {

    private static final Path SEEDS = Console.SEEDS;

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws IOException {
        server = PostgresServer.start(Files.createDirectory(folder.resolve("data")));
    }

    @AfterAll
    static void end() throws IOException {
        server.close();
    }

    private static RegisterAddress register(String name) throws Exception {
        execute("postgres", "CREATE DATABASE " + name);
        return RegisterAddress.of(server.getJdbcUrl("postgres", name));
    }

    private static void execute(String database, String... statements) throws Exception {
        Rows.execute(server.getJdbcUrl("postgres", database), statements);
    }

    private static Console.Run imports(Path input, RegisterAddress db) {
        return Console.done("import", input, "--db", db, "--rejects", folder.resolve("rejects"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import x.csv --db",
                "import x.csv --dry-run --db",
                "publish x.csv --db",
                "report --db",
                "changes --db",
                "findings --db",
                "batches --db",
                "batches revert 1 --db",
                "export dir --db",
                "backup copy.db --db",
                "doctor --db",
                "erase case x --why y --db",
                "copy --from takedowns.db --to",
                "copy --to takedowns.db --from"
            })
    void noCommandTakesAPasswordOrRepeatsIt(String command) {
        for (String address :
                new String[] {"jdbc:postgresql://me:hunter2@host/db", "jdbc:postgresql://host/db?password=hunter2"}) {
            Console.Run run = Console.run((Object[]) (command + " " + address).split(" "));

            assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
            assertThat(run.err().lines().findFirst()).hasValueSatisfying(line -> assertThat(line)
                    .matches("Invalid value for option '--(db|from|to)': found \"an address"
                            + " with a user before @ or with a password\", expected an address that everybody may"
                            + " read\\. Leave both out, and give them by PGUSER and PGPASSWORD, or in ~/\\.pgpass or"
                            + " the file that PGPASSFILE names\\. \\[register-address]"));
            assertThat(run.out() + run.err()).doesNotContain("hunter2");
        }
    }

    @Test
    void aServerThatIsNotThereEndsACommandWithWhatToDo() {
        String nowhere = "jdbc:postgresql://127.0.0.1:1/takedowns";
        Console.Run run = Console.run("import", SEEDS, "--db", nowhere, "--rejects", folder.resolve("rejects"));

        assertThat(run.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err())
                .startsWith("error: " + nowhere + ": found \"Connection to 127.0.0.1:1 refused.")
                .endsWith(
                        "expected a server that answers. See that the server runs and can be reached, and run the command"
                                + " again: of a batch that was cut off all is stored or nothing, and what is stored is not stored"
                                + " twice. [register-unreachable]\n");
    }

    @Test
    void aRegisterThatHoldsSomethingIsNoPlaceForACopy() throws Exception {
        RegisterAddress db = register("holding");
        Path file = folder.resolve("holding.db");
        imports(SEEDS, db);
        Console.done("copy", "--from", db, "--to", file);
        Console.Run toServer = Console.run("copy", "--from", file, "--to", db);
        Console.Run toFile = Console.run("copy", "--from", db, "--to", file);

        String says =
                ": found \"a register that something was imported into\", expected a place without a register, or an"
                        + " empty one. Give another place with --to; this one was left as it is. [register-not-empty]\n";
        assertThat(toServer.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(toServer.err()).isEqualTo("error: " + db + says);
        assertThat(toFile.err()).isEqualTo("error: " + file + says);
        assertThat(Rows.of(file)).isEqualTo(Rows.of(db));
    }

    @Test
    void aCopyThatFailsLeavesNoFile() throws Exception {
        RegisterAddress db = register("broken");
        imports(SEEDS, db);
        // An identifier of nobody's would refer to nothing in a file.
        execute(
                "broken",
                "SET session_replication_role = replica",
                "UPDATE actions SET source_id = 999999 WHERE ctid = (SELECT min(ctid) FROM actions)");
        Path file = folder.resolve("broken.db");
        Console.Run run = Console.run("copy", "--from", db, "--to", file);

        assertThat(run.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(file).doesNotExist();
        assertThat(Path.of(file + "-journal")).doesNotExist();
        assertThat(Console.run("doctor", "--db", db).err())
                .contains("rows of actions that refer to nothing in source_keys")
                .contains("[register-damaged]");
    }

    @Test
    void theDoctorTellsWhatSomebodyChanged() throws Exception {
        RegisterAddress db = register("changed");
        imports(SEEDS, db);
        assertThat(Console.done("doctor", "--db", db).out()).contains("1 batch");
        execute("changed", "UPDATE figures SET value = value + 1 WHERE ctid = (SELECT min(ctid) FROM figures)");
        Console.Run changed = Console.run("doctor", "--db", db);
        assertThat(changed.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(changed.err()).contains(" rows that differ from its seal").endsWith("[register-damaged]\n");

        execute("changed", "UPDATE batches SET withdrawn = 7");
        assertThat(Console.run("doctor", "--db", db).err()).contains("[register-books-differ]");
        execute("changed", "ALTER TABLE links DROP CONSTRAINT links_source_id_fkey");
        assertThat(Console.run("doctor", "--db", db).err())
                .contains("found \"table links without all its keys\", expected the table links that the program makes")
                .contains("[register-schema-differs]");
        execute("changed", "ALTER TABLE events ADD COLUMN mine int");
        assertThat(Console.run("doctor", "--db", db).err()).contains("found \"another table events\"");
    }

    @Test
    void whatIsErasedLeavesNoByteInTheTables() throws Exception {
        RegisterAddress db = register("erasing");
        imports(SEEDS, db);
        imports(MarkedPackage.write(folder.resolve("marked")), db);
        execute("erasing", "CHECKPOINT");
        assertThat(words()).contains("qzxtitle", "qzxsummary", "qzxnote", "qzxpublisher");
        Console.done("erase", "source", "qzxsource", "--why", "asked for", "--db", db);
        Console.done("erase", "source", "qzxorigin", "--why", "asked for", "--db", db);

        try (Connection reader = Rows.connect(db);
                Statement statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            reader.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            statement.execute("SELECT count(*) FROM pg_catalog.pg_class");
            Console.Run hindered = Console.run("erase", "case", "qzxcase", "--why", "asked for", "--db", db);
            assertThat(hindered.exit()).isEqualTo(ExitCode.FAILED);
            assertThat(hindered.err()).endsWith("run: takedowns erase --finish. [erasure-unfinished]\n");
            assertThat(Console.run("doctor", "--db", db).err()).contains("[erasure-unfinished]");
        }
        assertThat(Console.done("erase", "--finish", "--db", db).out())
                .isEqualTo("No byte of what was erased is left in the tables of " + db
                        + "; the server's log, replicas and dumps are its administrator's to clear.\n");
        execute("erasing", "CHECKPOINT");

        Set<String> left = new TreeSet<>(words());
        left.removeIf(word -> word.startsWith("qzxpolicy"));
        assertThat(left).isEmpty();
        assertThat(Console.done("doctor", "--db", db).out()).contains(" is sound: ");
    }

    /** The marked words in the files of the server's tables. */
    private static Set<String> words() throws IOException {
        Set<String> words = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder.resolve("data/base"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                words.addAll(MarkedPackage.words(Files.readString(file, StandardCharsets.ISO_8859_1)));
            }
        }
        return words;
    }
}
