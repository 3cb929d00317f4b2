package org.takedownregister.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedownregister.persistence.PostgresServer;
import org.takedownregister.persistence.RegisterAddress;

/**
 * The packaged program beside a server that asks for a password, that is stopped, and that goes on when the program is
 * killed. {@code docs/testing.md} has the command for hundreds of kills.
 */
class PostgresIT {

    private static final int KILLS = Integer.getInteger("crash.kills", 4);
    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final String PASSWORD = "hunter2 \\:é";
    private static final int CASES = 400;

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static EmbeddedPostgres server;

    private static Path input = Path.of("");

    @BeforeAll
    static void start() throws Exception {
        server = PostgresServer.start(Files.createDirectory(folder.resolve("data")));
        input = Files.createDirectory(folder.resolve("input"));
        StringBuilder cases = new StringBuilder("case_id,title,summary,subject,platforms\n");
        StringBuilder figures = new StringBuilder("case_id,source_id,stated_by,measure,platform,asset_type,value\n");
        for (int i = 0; i < CASES; i++) {
            cases.append("generated-").append(i).append(",Case ").append(i).append(',');
            cases.append("words of a summary ".repeat(20)).append(",network,facebook\n");
            for (String type : List.of("account", "page", "group", "post")) {
                figures.append("generated-").append(i).append(",generated-source,,actioned,facebook,");
                figures.append(type).append(',').append(i + type.length()).append('\n');
            }
        }
        Files.writeString(input.resolve("cases.csv"), cases);
        Files.writeString(input.resolve("figures.csv"), figures);
        Files.writeString(
                input.resolve("sources.csv"),
                "source_id,kind,publisher,title\ngenerated-source,news,A publisher,A title\n");
    }

    @AfterAll
    static void end() throws IOException {
        server.close();
    }

    private static void execute(String database, String... statements) throws SQLException {
        Rows.execute(server.getJdbcUrl("postgres", database), statements);
    }

    private static RegisterAddress register(String name) throws SQLException {
        execute("postgres", "CREATE DATABASE " + name);
        RegisterAddress db = RegisterAddress.of(server.getJdbcUrl("postgres", name));
        Console.done("import", Console.SEEDS, "--db", db, "--rejects", folder.resolve("rejects"));
        return db;
    }

    private static List<String> content(RegisterAddress db) throws SQLException {
        return Rows.of(db).stream()
                .filter(row -> !row.startsWith("batches|") && !row.startsWith("batch_seals|"))
                .toList();
    }

    @Test
    void userAndPasswordComeFromTheEnvironmentOrAFileAndGoNowhere() throws Exception {
        execute("postgres", "CREATE ROLE desk LOGIN PASSWORD '" + PASSWORD + "'", "CREATE DATABASE guarded OWNER desk");
        Path rules = folder.resolve("data/pg_hba.conf");
        String before = Files.readString(rules);
        Files.writeString(rules, "host guarded desk all scram-sha-256\n" + before);
        execute("postgres", "SELECT pg_reload_conf()");
        String db = "jdbc:postgresql://localhost:" + server.getPort() + "/guarded";
        Path passwords = folder.resolve("passwords");
        Files.writeString(
                passwords, "*:*:guarded:desk:" + PASSWORD.replace("\\", "\\\\").replace(":", "\\:") + "\n");
        Files.setPosixFilePermissions(passwords, PosixFilePermissions.fromString("rw-------"));

        Program.Run none = run(Map.of("PGUSER", "desk"), "report", "--db", db);
        assertThat(none.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(none.err())
                .startsWith("error: " + db + ": found \"")
                .endsWith(
                        "expected a server that answers. Give the user's name by PGUSER, and the password by PGPASSWORD or"
                                + " in ~/.pgpass or the file that PGPASSFILE names. [register-unreachable]\n");
        Program.Run wrong = run(Map.of("PGUSER", "desk", "PGPASSWORD", "hunter3"), "report", "--db", db);
        assertThat(wrong.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(wrong.err()).endsWith("[register-unreachable]\n").doesNotContain("hunter");

        Program.Run imported = run(
                Map.of("PGUSER", "desk", "PGPASSWORD", PASSWORD),
                "import",
                Console.SEEDS.toAbsolutePath().toString(),
                "--debug",
                "--db",
                db);
        Program.Run reported =
                run(Map.of("PGUSER", "desk", "PGPASSFILE", passwords.toString()), "report", "--debug", "--db", db);

        assertThat(imported.exit()).as(imported.err()).isZero();
        assertThat(imported.out()).contains("Batch 1 is in " + db + ".");
        assertThat(reported.exit()).as(reported.err()).isZero();
        assertThat(imported.out() + imported.err() + reported.out() + reported.err())
                .doesNotContain("hunter");
        assertThat(Rows.of(server.getJdbcUrl("postgres", "guarded")))
                .hasSizeGreaterThan(500)
                .noneMatch(row -> row.contains("hunter"));
        assertThat(Console.tree(folder.resolve("site")).values()).noneMatch(page -> page.contains("hunter"));
    }

    private static Program.Run run(Map<String, String> environment, String... arguments) throws Exception {
        return new Program(Program.plain().java(), List.of(), environment).run(folder, arguments);
    }

    @Test
    void nothingOfTheServersDriverIsLoadedForAFile() throws Exception {
        Program logging = Program.plain().with("-Xlog:class+load:file=classes.log");
        String seeds = Console.SEEDS.toAbsolutePath().toString();
        assertThat(logging.run(folder, "import", seeds, "--db", "file.db").exit())
                .isZero();
        assertThat(driver(folder.resolve("classes.log"))).isEmpty();
        assertThat(logging.run(folder, "report", "--db", "file.db", "--out", "site-of-file")
                        .exit())
                .isZero();
        assertThat(driver(folder.resolve("classes.log"))).isEmpty();
    }

    private static List<String> driver(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);
        assertThat(lines).anyMatch(line -> line.contains(" org.sqlite."));
        return lines.stream().filter(line -> line.contains(" org.postgresql.")).toList();
    }

    @Test
    void anImportThatIsKilledIsWhollyThereOrWhollyAbsent() throws Exception {
        Random random = new Random(SEED);
        RegisterAddress model = register("model");
        List<String> before = content(model);
        List<String> command = Processes.command(List.of(), "import", input, "--rejects", "r", "--db");
        long began = System.nanoTime();
        assertThat(Processes.run(folder, with(command, model)).exit()).isZero();
        long whole = System.nanoTime() - began;
        List<String> after = content(model);
        Map<String, Integer> met = new TreeMap<>();
        for (int i = 0; i < KILLS; i++) {
            String what = "kill " + i + " of -Dseed=" + SEED;
            RegisterAddress db = register("killed_" + i);
            Process process = Processes.start(folder, with(command, db));
            long moment = System.nanoTime() + (long) (whole * (0.3 + 0.8 * random.nextDouble()));
            while (process.isAlive() && System.nanoTime() < moment) {
                LockSupport.parkNanos(100_000);
            }
            process.destroyForcibly();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();

            Console.Run doctor = Console.run("doctor", "--db", db);
            assertThat(doctor.exit()).as(what + "\n" + doctor.err()).isZero();
            List<String> found = content(db);
            boolean there = found.size() > before.size();
            assertThat(found).as(what).isEqualTo(there ? after : before);
            Console.done("import", input, "--db", db, "--rejects", folder.resolve("r"));
            assertThat(content(db)).as(what).isEqualTo(after);
            met.merge(process.exitValue() == 0 ? "had ended" : there ? "batch there" : "batch absent", 1, Integer::sum);
        }
        System.out.println(KILLS + " kills of an import into PostgreSQL: " + met + ", -Dseed=" + SEED);
    }

    private static List<String> with(List<String> command, RegisterAddress db) {
        List<String> all = new java.util.ArrayList<>(command);
        all.add(db.toString());
        return all;
    }

    @Test
    void aServerThatGoesAwayInABatchCostsNothingThatWasStored() throws Exception {
        Path data = Files.createDirectory(folder.resolve("mortal"));
        EmbeddedPostgres mortal = PostgresServer.start(data);
        int port = mortal.getPort();
        String db = mortal.getJdbcUrl("postgres", "postgres");
        Console.done("import", Console.SEEDS, "--db", db, "--rejects", folder.resolve("rejects"));
        List<String> before = Rows.of(db);
        Path err = folder.resolve("lost.txt");
        Process process;
        try (Connection other = Rows.connect(db);
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            // So that the batch stays open until the server is stopped, with every row on the server already.
            statement.execute("LOCK TABLE batches IN SHARE MODE");
            process = new ProcessBuilder(Processes.command(List.of(), "import", input, "--rejects", "r", "--db", db))
                    .directory(folder.toFile())
                    .redirectError(err.toFile())
                    .redirectOutput(folder.resolve("lost-out.txt").toFile())
                    .start();
            awaitBatch(db);
            mortal.close();
        }
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();

        assertThat(process.exitValue()).as(Files.readString(err)).isEqualTo(ExitCode.FAILED);
        assertThat(Files.readString(err))
                .contains("error: " + db + ": found \"")
                .endsWith(
                        "expected a server that answers. See that the server runs and can be reached, and run the command"
                                + " again: of a batch that was cut off all is stored or nothing, and what is stored is not stored"
                                + " twice. [register-unreachable]\n");
        try (EmbeddedPostgres again = PostgresServer.start(data, port)) {
            assertThat(Rows.of(db)).isEqualTo(before);
            Console.done("import", input, "--db", db, "--rejects", folder.resolve("r"));
            assertThat(Console.done("doctor", "--db", db).out()).contains("2 batches");
            assertThat(again.getPort()).isEqualTo(port);
        }
    }

    /** Until the program waits for another to let it write. */
    private static void awaitBatch(String db) throws Exception {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (System.nanoTime() < end) {
            if (!Rows.query(
                            db,
                            "SELECT 1 FROM pg_stat_activity WHERE application_name = 'takedowns' AND wait_event_type = 'Lock'")
                    .isEmpty()) {
                return;
            }
            LockSupport.parkNanos(1_000_000);
        }
        throw new AssertionError("no batch was begun");
    }
}
