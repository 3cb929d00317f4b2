package org.takedownregister.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.takedownregister.cli.Console.done;
import static org.takedownregister.cli.Console.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.takedownregister.domain.register.Register;
import org.takedownregister.domain.register.RegisterView;
import org.takedownregister.persistence.Registers;

/** What was erased is in no byte of the register, its backups and the next site, and does not come back. */
class EraseTest {

    @TempDir
    private Path folder;

    private Path db = Path.of("");
    private Path backup = Path.of("");
    private Path input = Path.of("");

    /** Two versions of every text, so that there is a history; a backup and a site of it. */
    @BeforeEach
    void importTwicePublishAndBackUp() throws IOException {
        db = folder.resolve("register.db");
        backup = folder.resolve("backup.db");
        input = MarkedPackage.write(folder.resolve("input"));
        done("import", Console.SEEDS, "--db", db, "--rejects", folder.resolve("r"));
        imports();
        for (String table : MarkedPackage.TABLES.keySet()) {
            Path file = input.resolve(table);
            String text = Files.readString(file);
            int header = text.indexOf('\n');
            String changed = text.substring(header)
                    .replace("title", "titlenew")
                    .replace("summary", "summarynew")
                    .replace("note", "notenew")
                    .replace("text", "textnew");
            Files.writeString(file, text.substring(0, header) + changed);
        }
        imports();
        done("report", "--db", db, "--out", folder.resolve("site"));
        done("backup", backup, "--db", db);
        done("doctor", "--db", db);
    }

    private void imports() {
        done("import", input, "--db", db, "--rejects", folder.resolve("r"));
    }

    /** The marked words in the bytes of a register's files, also cut by nothing but a log. */
    private static Set<String> bytesOf(Path register) throws IOException {
        Set<String> words = new TreeSet<>();
        try (Stream<Path> files = Files.list(register.getParent())) {
            for (Path file : files.toList()) {
                if (file.getFileName()
                        .toString()
                        .startsWith(register.getFileName().toString())) {
                    words.addAll(MarkedPackage.words(Files.readString(file, StandardCharsets.ISO_8859_1)));
                }
            }
        }
        return words;
    }

    private Set<String> published() throws IOException {
        done("report", "--db", db, "--out", folder.resolve("site"));
        assertThat(run("verify", folder.resolve("site")).err()).isEmpty();
        return MarkedPackage.words(folder.resolve("site"));
    }

    private void erased(Object... arguments) {
        Object[] all = Stream.concat(
                        Stream.of("erase"),
                        Stream.concat(
                                Stream.of(arguments),
                                Stream.of(
                                        "--why",
                                        "asked for by a court",
                                        "--who",
                                        "steward",
                                        "--db",
                                        db,
                                        "--backup",
                                        backup)))
                .toArray();
        assertThat(done(all).out()).contains("Erased from " + db + ": ").contains("Erased from " + backup + ": ");
    }

    @Test
    void aCaseAndItsSourcesLeaveNoByteOfTheirsAnywhere() throws IOException {
        assertThat(bytesOf(db)).hasSizeGreaterThan(50);
        erased("case", "qzxcase");
        erased("source", "qzxsource");
        erased("source", "qzxorigin");

        String[] ofThePolicy = {
            "qzxpolicy", "qzxpolicysummary", "qzxpolicysummarynew", "qzxpolicytitle", "qzxpolicytitlenew"
        };
        assertThat(bytesOf(db)).containsExactlyInAnyOrder(ofThePolicy);
        assertThat(bytesOf(backup)).containsExactlyInAnyOrder(ofThePolicy);
        assertThat(published()).isSubsetOf("qzxpolicy", "qzxpolicysummarynew", "qzxpolicytitlenew");
        assertThat(folder.resolve("site/cases/qzxcase.html")).doesNotExist();
        assertThat(run("doctor", "--db", db).err()).isEmpty();
        assertThat(run("doctor", "--db", backup).err()).isEmpty();
    }

    @Test
    void theEarlierStatesOfTheRegisterHaveItNoLonger() throws IOException {
        erased("case", "qzxcase");
        done("report", "--db", db, "--as-of", "2", "--out", folder.resolve("then"));

        assertThat(MarkedPackage.words(folder.resolve("then"))).doesNotContain("qzxcase", "qzxtitle", "qzxfigureby");
    }

    @Test
    void aClaimGoesAloneAndWithItsHistory() throws IOException {
        String[] claim = {"qzxfigureby", "qzxcohort", "qzxlocator", "qzxnote", "qzxnotenew"};
        assertThat(bytesOf(db)).contains(claim);
        erased("claim", "figures", "case_id=qzxcase", "source_id=qzxsource");

        assertThat(bytesOf(db)).doesNotContain(claim).contains("qzxcase", "qzxtext");
        assertThat(bytesOf(backup)).doesNotContain(claim);
        assertThat(published()).doesNotContain(claim).contains("qzxcase");
        assertThat(run("doctor", "--db", db).err()).isEmpty();
    }

    @Test
    void aSourceThatIsErasedIsNoOriginAnyMore() throws IOException {
        erased("source", "qzxorigin");

        assertThat(bytesOf(db)).doesNotContain("qzxorigin", "qzxorigintitle").contains("qzxsource");
        assertThat(run("doctor", "--db", db).err()).isEmpty();
        done("report", "--db", db, "--out", folder.resolve("site"));
    }

    @Test
    void whatWasErasedIsRefusedUntilItsTombstoneIsLifted() throws IOException {
        erased("case", "qzxcase");
        Console.Run again = run("import", input, "--db", db, "--rejects", folder.resolve("again"));

        assertThat(again.exit()).isEqualTo(ExitCode.REJECTS);
        assertThat(Files.readString(folder.resolve("again/cases.rejects.csv")))
                .contains(",2,case_id,row-erased,qzxcase,\"found \"\"qzxcase\"\", expected nothing of cases that was"
                        + " erased\",\"Leave the row out, or lift the tombstone first: takedowns erase --lift 1\"");
        assertThat(bytesOf(db)).doesNotContain("qzxcase", "qzxtext");
        assertThat(Console.run("doctor", "--db", db).err()).isEmpty();

        assertThat(done("erase", "--list", "--db", db).out()).isEqualTo("""
                        tombstone  table  when (UTC)           who      why                   lifted  versions
                        1          cases  2026-12-24 12:00:00  steward  asked for by a court                16
                        """);
        assertThat(done("erase", "--lift", 1, "--why", "set aside", "--db", db).out())
                .isEqualTo("Tombstone 1 is lifted; the row can be imported again.\n");
        imports();
        assertThat(bytesOf(db)).contains("qzxcase", "qzxtextnew").doesNotContain("qzxtext");
        assertThat(run("erase", "--lift", 1, "--why", "again", "--db", db).err())
                .endsWith("[tombstone-unknown]\n");
    }

    @Test
    void erasingAgainChangesNothing() {
        erased("case", "qzxcase");
        erased("case", "qzxcase");

        assertThat(done("erase", "--list", "--db", db).out().lines()).hasSize(2);
    }

    /** Somebody who reads holds the log; the erasure says that its bytes are still there, and how to end it. */
    @Test
    void aReaderKeepsTheBytesAndTheProgramSaysSo() throws Exception {
        try (Register reading = Registers.openExisting(db);
                RegisterView view = reading.view(java.time.LocalDate.of(2026, 12, 24))) {
            assertThat(view.newestBatch()).isPresent();
            Console.Run run = run("erase", "case", "qzxcase", "--why", "a court", "--db", db);
            assertThat(run.exit()).isEqualTo(ExitCode.FAILED);
            assertThat(run.err())
                    .contains("found \"an erasure whose bytes may still lie in the file\"")
                    .endsWith("run: takedowns erase --finish. [erasure-unfinished]\n");
        }
        assertThat(run("doctor", "--db", db).err()).endsWith("[erasure-unfinished]\n");
        done("erase", "--finish", "--db", db);
        assertThat(bytesOf(db)).doesNotContain("qzxcase");
        assertThat(run("doctor", "--db", db).err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "case nobody --why x | [erasure-unknown]",
                "claim figures case_id=facebook-romania-2020 --why x | [erasure-ambiguous]",
                "claim figures case_id=facebook-romania-2020 value=35 --why x | expected COLUMN=VALUE with one of: case_id,",
                "claim platforms platform_id=facebook --why x | expected a table of claims",
                "person somebody --why x | expected case, source or claim",
                "case qzxcase | Give the reason with --why",
                "case qzxcase other --why x | Give the identifier of one case",
                "--list --finish | Give one of: WHAT, --lift, --list, --finish"
            })
    void aSlipErasesNothing(String words, String said) throws Exception {
        var before = Console.content(db);
        Console.Run run =
                run(Stream.concat(Stream.of("erase"), Stream.concat(Stream.of(words.split(" ")), Stream.of("--db", db)))
                        .toArray());

        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(said);
        assertThat(Console.content(db)).isEqualTo(before);
    }

    @Test
    void aBackupThatIsNotThereStopsItBeforeAnythingIsErased() throws Exception {
        var before = Console.content(db);
        Console.Run run =
                run("erase", "case", "qzxcase", "--why", "x", "--db", db, "--backup", folder.resolve("no.db"));

        assertThat(run.err()).contains("no.db").endsWith("[register-missing]\n");
        assertThat(Console.content(db)).isEqualTo(before);
    }
}
