package org.takedownregister.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.takedownregister.persistence.PostgresServer;
import org.takedownregister.persistence.RegisterAddress;

/** The same packages give the same register in a file and on PostgreSQL, and copies of either say the same. */
class BothStoresTest {

    private static final String CORRECTED = """
            case_id,source_id,measure,platform,asset_type,value
            facebook-romania-2020,devdiscourse-reuters-2020-08-08,actioned,facebook,account,36
            """;

    /** A case of tomorrow that sorts between others, of letters that languages and bytes sort differently. */
    private static final String CASES = """
            case_id,title,summary,subject,platforms,embargo_until
            zeta-1,"Ängste, ""quoted"" \\ and a backslash.",,network,facebook,
            zeta-a,zürich,"Line one
            line two",network,facebook,
            zeta,Zebra,,network,facebook,2027-01-01
            """;

    private static final String OBSERVATIONS = """
            case_id,source_id,topic,text,stated_by
            zeta-a,devdiscourse-reuters-2020-08-08,narrative,\uD83D\uDE00 beyond the basic plane,Émile
            zeta-a,devdiscourse-reuters-2020-08-08,narrative,b,Zoe
            zeta-a,devdiscourse-reuters-2020-08-08,narrative,a,adam
            zeta,devdiscourse-reuters-2020-08-08,cover,c,
            """;

    @TempDir
    private static Path folder = Path.of("");

    private static Path file = Path.of("");
    private static RegisterAddress server = RegisterAddress.of("");

    @BeforeAll
    static void importIntoBoth() throws IOException {
        file = folder.resolve("register.db");
        server = PostgresServer.newDatabase();
        Files.writeString(folder.resolve("figures.csv"), CORRECTED);
        Path more = Files.createDirectory(folder.resolve("more"));
        Files.writeString(more.resolve("cases.csv"), CASES);
        Files.writeString(more.resolve("observations.csv"), OBSERVATIONS);
        for (Object db : List.of(file, server)) {
            Console.Run first = done("import", Console.SEEDS, "--db", db);
            assertThat(first.out()).contains("Batch 1 is in " + db + ".");
            done("import", folder.resolve("figures.csv"), "--add", "--note", "A slip of the pen", "--db", db);
            done("import", more, "--db", db, "--who", "Zoë");
            assertThat(done("import", Console.SEEDS, "--dry-run", "--db", db).out())
                    .contains("devdiscourse-reuters-2020-08-08");
            done("import", Console.SEEDS, "--db", db);
            done("batches", "revert", "4", "--db", db);
            done("erase", "case", "zeta-1", "--why", "asked for", "--db", db);
            assertThat(done("doctor", "--db", db).out()).contains(" is sound: ").contains("5 batches");
        }
    }

    private static Console.Run done(Object... arguments) {
        Object[] all = arguments;
        if (arguments[0].equals("import")) {
            all = Stream.concat(Stream.of(arguments), Stream.of("--rejects", folder.resolve("rejects")))
                    .toArray();
        }
        return Console.done(all);
    }

    private static Map<String, String> site(Object db, String... more) throws IOException {
        Path out = Files.createTempDirectory(folder, "sites").resolve("site");
        Object[] arguments = Stream.concat(
                        Stream.of("report", "--db", db, "--out", out, "--base-url", "https://register.example/"),
                        Stream.of(more))
                .toArray();
        Console.Run run = Console.runAt(Instant.parse("2026-12-24T12:00:00Z"), arguments);
        assertThat(run.exit()).as(run.err()).isZero();
        return Console.tree(out);
    }

    private static List<String> differences(Map<String, String> one, Map<String, String> other) {
        return Stream.concat(one.keySet().stream(), other.keySet().stream())
                .distinct()
                .filter(path -> !Objects.equals(one.get(path), other.get(path)))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "5"})
    void theSiteIsTheSameByteForByte(String batch) throws IOException {
        Map<String, String> expected = site(file, "--as-of", batch);

        assertThat(expected).hasSizeGreaterThan(200).containsKey("manifest.json");
        assertThat(differences(expected, site(server, "--as-of", batch))).isEmpty();
    }

    @Test
    void everyRowIsTheSame() throws Exception {
        assertThat(Rows.of(server)).isEqualTo(Rows.of(file)).hasSizeGreaterThan(700);
    }

    @ParameterizedTest
    @ValueSource(strings = {"findings", "batches", "batches show 3", "changes --since 1", "erase --list", "doctor"})
    void everyCommandSaysTheSame(String command) {
        Console.Run expected = Console.run(Stream.of(command.split(" "), new String[] {"--db", file.toString()})
                .flatMap(Stream::of)
                .toArray());
        Console.Run found = Console.run(Stream.of(command.split(" "), new String[] {"--db", server.toString()})
                .flatMap(Stream::of)
                .toArray());

        assertThat(found.exit()).as(found.err()).isEqualTo(expected.exit()).isZero();
        assertThat(found.out().replace(server.toString(), "DB"))
                .isEqualTo(expected.out().replace(file.toString(), "DB"))
                .isNotEmpty();
    }

    @Test
    void anExportIsTheSame() throws IOException {
        Path one = folder.resolve("export-of-file");
        Path other = folder.resolve("export-of-server");
        done("export", one, "--db", file);
        done("export", other, "--db", server);

        assertThat(Console.tree(other)).isEqualTo(Console.tree(one)).isNotEmpty();
    }

    @Test
    void aCopyThereAndBackHoldsTheWholeHistory() throws Exception {
        RegisterAddress there = PostgresServer.newDatabase();
        Path back = folder.resolve("back.db");
        Path beside = folder.resolve("beside.db");
        RegisterAddress between = PostgresServer.newRegister();
        String versions = Console.done("copy", "--from", file, "--to", there).out();
        assertThat(versions).startsWith("5 batches with ").endsWith(" copied from " + file + " to " + there + ".\n");
        done("copy", "--from", there, "--to", between);
        done("copy", "--from", between, "--to", back);
        done("copy", "--from", back, "--to", beside);

        for (Object copy : List.of(there, between, back, beside)) {
            assertThat(Rows.of(copy)).as(copy.toString()).isEqualTo(Rows.of(file));
            assertThat(done("doctor", "--db", copy).out()).contains(" is sound: ");
        }
        // Sealed when it was examined: every seal came along and still fits.
        assertThat(Rows.of(back)).anyMatch(row -> row.startsWith("batch_seals|5|"));
        for (String batch : List.of("1", "4")) {
            assertThat(differences(site(file, "--as-of", batch), site(back, "--as-of", batch)))
                    .isEmpty();
        }
        // What was erased stays erased.
        Console.Run again = Console.run(
                "import", folder.resolve("more"), "--add", "--db", back, "--rejects", folder.resolve("rejects"));
        assertThat(again.exit()).isEqualTo(ExitCode.REJECTS);
    }

    @Test
    void aBackupOfAServerIsARegisterInAFile() throws Exception {
        Path backup = folder.resolve("backup.db");
        Console.Run run = done("backup", backup, "--db", server);

        assertThat(run.out()).isEqualTo("The backup of " + server + " is in " + backup + ".\n");
        assertThat(Rows.of(backup)).isEqualTo(Rows.of(server));
        assertThat(Console.query(backup, "PRAGMA journal_mode")).isEqualTo("wal");
        assertThat(done("doctor", "--db", backup).out()).contains(" is sound: ");
        assertThat(Console.run("backup", backup, "--db", server).err()).endsWith("[output-exists]\n");
    }
}
