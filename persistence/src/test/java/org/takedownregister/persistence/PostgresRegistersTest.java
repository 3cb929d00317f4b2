package org.takedownregister.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.TakedownCase;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.domain.register.Cancelled;
import org.takedownregister.domain.register.Cursor;
import org.takedownregister.domain.register.Fixture;
import org.takedownregister.domain.register.InputFile;
import org.takedownregister.domain.register.InputRow;
import org.takedownregister.domain.register.Offer;
import org.takedownregister.domain.register.OpenBatch;
import org.takedownregister.domain.register.Register;
import org.takedownregister.domain.register.RegisterView;
import org.takedownregister.domain.register.Samples;

/** What opening a register of PostgreSQL promises, and what happens where the server stands in the way. */
class PostgresRegistersTest {

    private static final Duration SHORT = Duration.ofMillis(50);
    private static final InputFile FILE = new InputFile(1, "cases.csv", "cases", List.of("case_id"));

    private RegisterAddress address = RegisterAddress.of("");

    @BeforeEach
    void makeRegister() {
        address = PostgresServer.newRegister();
    }

    private static String refusal(Runnable opening) {
        Refused refused = catchThrowableOfType(Refused.class, opening::run);
        return refused.problems().get(0).message();
    }

    private Register open() {
        return Registers.open(address);
    }

    private static void imports(Register register, String... titles) {
        List<Entry> cases = new ArrayList<>();
        for (int i = 0; i < titles.length; i++) {
            cases.add(Samples.takedownCase("c" + i, titles[i], null));
        }
        new Fixture(register).imports(Register.Mode.DECLARE, cases);
    }

    private static List<String> titles(Register register) {
        try (RegisterView view = register.view(Fixture.TODAY)) {
            return view.entries(TakedownCase.class).toList().stream()
                    .map(TakedownCase::title)
                    .toList();
        }
    }

    private static Offer offer(int line) {
        return new Offer(
                new InputRow(FILE, line, List.of("x" + line)),
                List.of(Samples.takedownCase("x" + line, "Title " + line, null)),
                List.of());
    }

    @Test
    void aDatabaseWithoutTablesIsMadeARegisterByOpeningAndNotByLooking() {
        RegisterAddress blank = PostgresServer.newDatabase();
        assertThat(refusal(() -> Registers.openExisting(blank)))
                .isEqualTo(blank + ": found \"a database without tables\", expected a register. Import something first,"
                        + " or give the place of the register with --db. [register-missing]");
        Registers.open(blank).close();
        try (Register register = Registers.openExisting(blank)) {
            assertThat(titles(register)).isEmpty();
        }
    }

    @Test
    void tablesOfAnotherProgramAreLeftAsTheyAre() {
        RegisterAddress other = PostgresServer.newDatabase();
        PostgresServer.run(other, "CREATE TABLE mine (id int)", "CREATE TABLE cases (id int)");

        assertThat(refusal(() -> Registers.open(other)))
                .isEqualTo(
                        other + ": found \"a schema with tables of another program\", expected a register, or a schema"
                                + " without tables. Give another database with --db, or a schema of its own:"
                                + " ?currentSchema=name. [register-foreign]");
        PostgresServer.run(other, "DROP TABLE mine", "DROP TABLE cases");
        Registers.open(other).close();
    }

    @Test
    void oneDatabaseHoldsARegisterInEachOfItsSchemas() {
        PostgresServer.run(address, "CREATE SCHEMA \"Desk two\"");
        RegisterAddress two = RegisterAddress.of(address + "&currentSchema=%22Desk%20two%22");
        try (Register first = open();
                Register second = Registers.open(two)) {
            imports(first, "Here");
            imports(second, "There");
            assertThat(titles(first)).containsExactly("Here");
            assertThat(titles(second)).containsExactly("There");
        }
        assertThat(refusal(() -> Registers.open(RegisterAddress.of(address + "&currentSchema=none"))))
                .contains("\"no such schema\"")
                .endsWith("[register-missing]");
    }

    @Test
    void aCreationThatWasCutShortIsTakenUpAgain() {
        RegisterAddress blank = PostgresServer.newDatabase();
        Registers.open(blank).close();
        PostgresServer.run(
                blank,
                "COMMENT ON TABLE register_info IS NULL",
                "DROP VIEW current_cases",
                "DELETE FROM flyway_schema_history WHERE description = '2 current rows'");
        Registers.open(blank).close();
        Registers.openExisting(blank).close();
    }

    @Test
    void aLaterVersionAndAnotherEncodingAreRefused() {
        PostgresServer.run(address, "COMMENT ON TABLE register_info IS 'Takedown Register, version 999'");
        assertThat(refusal(this::open))
                .contains("\"a register of version 999\"")
                .endsWith("[register-newer]");

        String server = address.toString();
        String name = "takedowns_latin";
        PostgresServer.run("DROP DATABASE IF EXISTS " + name);
        PostgresServer.run("CREATE DATABASE " + name + " TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'");
        RegisterAddress latin = RegisterAddress.of(server.replaceFirst("/takedowns_\\w+", "/" + name));
        assertThat(refusal(() -> Registers.open(latin)))
                .contains("\"a database with the encoding LATIN1\"")
                .endsWith("[register-foreign]");
    }

    @Test
    void textIsOrderedByteByByteThoughTheDatabaseSortsAsPeopleDo() {
        try (Register register = open()) {
            imports(register, "b", "B", "a", "Ä", "z");
            List<String> codes = new ArrayList<>();
            try (Database database = new PostgresStore(address, SHORT).open()) {
                database.rows("SELECT title FROM cases ORDER BY title")
                        .forEach(row -> codes.add(row.get(0, String.class)));
                assertThat(database.rows("SELECT 'B' > 'a'").get(0).get(0, Boolean.class))
                        .isTrue();
            }
            assertThat(codes).containsExactly("B", "a", "b", "z", "Ä");
        }
    }

    @Test
    void onlyOneWrites() {
        Register register = open();
        Register impatient = new PostgresRegister(new PostgresStore(address, SHORT));
        try (OpenBatch batch = register.openBatch(Register.Mode.DECLARE, refusal -> {})) {
            batch.put(offer(1));
            assertThat(refusal(() -> impatient.openBatch(Register.Mode.DECLARE, refusal -> {})))
                    .isEqualTo(
                            address + ": found \"a register that another process is writing to\", expected a register"
                                    + " that nobody else is writing to. Wait until the other import has ended and run the"
                                    + " command again. [register-locked]");
            assertThat(titles(impatient)).isEmpty();
            try (OpenBatch dry = impatient.openBatch(Register.Mode.DRY_RUN, refusal -> {})) {
                assertThat(dry.settle().changed()).isFalse();
            }
        }
        imports(impatient, "Now");
    }

    @Test
    void whoMayOnlyReadReads() {
        try (Register register = open()) {
            imports(register, "Title");
        }
        PostgresServer.run(
                address,
                "DROP ROLE IF EXISTS takedowns_reader",
                "CREATE ROLE takedowns_reader LOGIN",
                "GRANT SELECT ON ALL TABLES IN SCHEMA public TO takedowns_reader");
        RegisterAddress reading =
                RegisterAddress.of(address.toString().replaceAll("user=\\w+", "user=takedowns_reader"));
        try (Register register = Registers.openExisting(reading)) {
            assertThat(titles(register)).containsExactly("Title");
            assertThat(refusal(() -> imports(register, "Other")))
                    .startsWith(reading + ": found \"ERROR: permission denied for table ")
                    .endsWith("[register-read-only]");
            assertThat(Registers.examine(reading, entry -> List.of(), problem -> {})
                            .rows())
                    .isEqualTo(1);
        } finally {
            PostgresServer.run(address, "DROP OWNED BY takedowns_reader", "DROP ROLE takedowns_reader");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 600, 1200})
    void aConnectionThatIsLostInABatchCostsNothingThatWasStored(int rows) {
        try (Register register = open()) {
            imports(register, "Before");
            String told = refusal(() -> {
                try (OpenBatch batch = register.openBatch(Register.Mode.DECLARE, refusal -> {})) {
                    for (int i = 1; i <= rows; i++) {
                        batch.put(offer(i));
                    }
                    disconnectAll();
                    batch.settle();
                }
            });
            assertThat(told)
                    .startsWith(address + ": found \"")
                    .endsWith("expected a server that answers. See that the server runs and can be reached, and run the"
                            + " command again: of a batch that was cut off all is stored or nothing, and what is stored"
                            + " is not stored twice. [register-unreachable]");
            assertThat(titles(register)).containsExactly("Before");
            imports(register, "After");
            assertThat(titles(register)).containsExactly("After");
        }
    }

    @Test
    void aConnectionThatIsLostWhileRowsAreReadIsToldSo() {
        try (Register register = open()) {
            imports(register, IntStream.range(0, 2_100).mapToObj(i -> "Title").toArray(String[]::new));
            try (RegisterView view = register.view(Fixture.TODAY);
                    Cursor<TakedownCase> cases = view.entries(TakedownCase.class)) {
                assertThat(cases.next().title()).isEqualTo("Title");
                disconnectAll();
                assertThat(refusal(() -> cases.forEachRemaining(found -> {}))).endsWith("[register-unreachable]");
            }
        }
    }

    private void disconnectAll() {
        PostgresServer.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '"
                + address.toString().replaceAll(".*/(\\w+).*", "$1") + "'");
    }

    @Test
    void aBatchIsCancelledFromAnotherThread() throws Exception {
        try (Register register = open()) {
            try (OpenBatch batch = register.openBatch(Register.Mode.DECLARE, refusal -> {})) {
                batch.put(offer(1));
                Thread other = new Thread(batch::cancel);
                other.start();
                other.join();
                assertThatThrownBy(() -> batch.put(offer(2))).isInstanceOf(Cancelled.class);
            }
            assertThat(titles(register)).isEmpty();
        }
    }

    @Test
    void aStatementThatRunsIsCutOff() throws Exception {
        try (Database database = new PostgresStore(address, SHORT).open()) {
            Thread other = new Thread(() -> {
                try {
                    Thread.sleep(200);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                database.interrupt();
            });
            other.start();
            RuntimeException thrown =
                    catchThrowableOfType(RuntimeException.class, () -> database.rows("SELECT pg_catalog.pg_sleep(60)"));
            assertThat(database.file().failure(thrown)).isInstanceOf(Cancelled.class);
            other.join();
        }
    }

    @Test
    void aServerThatIsNotThereIsToldSo() {
        RegisterAddress nowhere = RegisterAddress.of("jdbc:postgresql://127.0.0.1:1/takedowns");
        assertThat(refusal(() -> Registers.open(nowhere)))
                .startsWith(nowhere + ": found \"Connection to 127.0.0.1:1 refused.")
                .endsWith("[register-unreachable]");
        String other = address.toString().replaceFirst("/takedowns_\\w+", "/no_such_database");
        assertThat(refusal(() -> Registers.open(RegisterAddress.of(other))))
                .isEqualTo(other + ": found \"FATAL: database \"no_such_database\" does not exist\", expected a server"
                        + " that answers. Create the database first, with the encoding UTF8. [register-unreachable]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://me:secret@host/db",
                "jdbc:postgresql://host/db?user=me&password=secret",
                "jdbc:postgresql://host/db?sslPassword=secret",
                "jdbc:postgresql://host/db?%70assword=secret",
                "jdbc:postgresql://host/db?x=%secret",
                "postgresql://me:secret@host/db",
                "postgres://me:secret@host/db",
                "JDBC:postgresql://me:secret@host/db",
                "jdbc:mysql://host/secret"
            })
    void anAddressWithAPasswordIsRefusedAndNotRepeated(String text) {
        assertThat(refusal(() -> RegisterAddress.of(text)))
                .startsWith("found \"an address ")
                .endsWith("[register-address]")
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"takedowns.db", "./a/b@c.db", "C:\\registers\\password.db", "jdbc.db"})
    void whatIsNoAddressIsAFile(String text) {
        assertThat(RegisterAddress.of(text).file()).hasValueSatisfying(file -> assertThat(file.toString())
                .isEqualTo(java.nio.file.Path.of(text).toString()));
        assertThat(RegisterAddress.of(text)).hasToString(text);
    }
}
