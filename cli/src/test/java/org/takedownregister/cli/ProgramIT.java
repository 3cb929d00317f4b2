package org.takedownregister.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.takedownregister.cli.Program.Run;

/** The program as a process, as a user starts it. */
class ProgramIT {

    private static final Path SEEDS = Program.HOME.resolve("examples/seeds");

    @TempDir
    private Path folder;

    @Test
    void oneCommandTurnsTheSeedsIntoASite() throws Exception {
        Run run = takedowns("publish", SEEDS.toString());

        assertThat(run.err()).matches("Read \\d+ rows in .* a second\\.\n");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Batch 1 is in takedowns.db.").contains("Open site/index.html in a browser.");
        assertThat(Files.readString(folder.resolve("site/index.html"))).contains("<!doctype html>");
        assertThat(folder.resolve("site/cases/facebook-romania-2020.html")).exists();
        assertThat(folder.resolve("rejects")).doesNotExist();
    }

    @Test
    void theSecondImportChangesNothingAndTheSecondSiteIsTheSame() throws Exception {
        takedowns("publish", SEEDS.toString());
        Map<String, String> first = Program.tree(folder.resolve("site"));

        Run again = takedowns("publish", SEEDS.toString());
        Run elsewhere = takedowns("report", "--out", "other");

        assertThat(again.exit()).isZero();
        assertThat(again.out())
                .contains("Nothing changed; no batch was recorded in takedowns.db.")
                .contains("0 of them new or changed");
        assertThat(elsewhere.exit()).isZero();
        assertThat(Program.tree(folder.resolve("site"))).isEqualTo(first);
        assertThat(Program.tree(folder.resolve("other"))).isEqualTo(first);
    }

    @Test
    void oneBadRowCostsNothingElse() throws Exception {
        Path bad = copy(SEEDS, folder.resolve("bad"));
        List<String> lines = Files.readAllLines(bad.resolve("platforms.csv"));
        lines.add(2, "Bad Id,A name,,");
        Files.write(bad.resolve("platforms.csv"), lines);

        Run run = takedowns("import", "bad");

        assertThat(run.exit()).isEqualTo(ExitCode.REJECTS);
        assertThat(run.out()).contains("Batch 1 is in takedowns.db.");
        assertThat(Files.readString(folder.resolve("rejects/platforms.rejects.csv")))
                .contains("Bad Id,A name,,,3,platform_id,")
                .contains("slug-unreadable")
                .contains("found \"\"Bad Id\"\"")
                .contains("Write bad-id");

        Files.writeString(
                folder.resolve("rejects/platforms.rejects.csv"),
                Files.readString(folder.resolve("rejects/platforms.rejects.csv"))
                        .replaceFirst("Bad Id", "bad-id"));
        Run mended = takedowns("import", "rejects", "--add", "--rejects", "rejects-2");

        assertThat(mended.exit()).as(mended.err()).isZero();
        assertThat(mended.out()).contains("Batch 2 is in takedowns.db.");
    }

    @Test
    void aDryRunLeavesNothingBehind() throws Exception {
        Run run = takedowns("import", SEEDS.toString(), "--dry-run");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("+ platforms facebook").contains("Dry run: nothing was written.");
        assertThat(Program.tree(folder)).isEmpty();
    }

    @Test
    void whatIsNotThereIsSaid() throws Exception {
        Files.createDirectory(folder.resolve("empty"));

        Run missing = takedowns("import", "nowhere");
        Run empty = takedowns("import", "empty");
        Run noRegister = takedowns("report");

        assertThat(missing.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(missing.err()).startsWith("error: found \"nowhere\"").contains("[input-missing]");
        assertThat(empty.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(empty.err()).startsWith("error: empty: ").contains("[input-without-tables]");
        assertThat(noRegister.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(noRegister.err()).startsWith("error: takedowns.db: ").contains("[register-missing]");
        assertThat(Program.tree(folder)).isEmpty();
    }

    @Test
    void whatIsNotOursIsLeftAlone() throws Exception {
        Files.writeString(folder.resolve("foreign.db"), "not a register");
        Files.createDirectory(folder.resolve("foreign"));
        Files.writeString(folder.resolve("foreign/file.txt"), "somebody's");
        takedowns("import", SEEDS.toString());
        Map<String, String> before = Program.tree(folder);

        Run register = takedowns("import", SEEDS.toString(), "--db", "foreign.db");
        Run site = takedowns("report", "--out", "foreign");

        assertThat(register.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(register.err()).contains("[register-foreign]");
        assertThat(site.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(site.err()).contains("[site-foreign]");
        assertThat(Program.tree(folder)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "report", "publish"})
    void everyCommandHasHelpWithAnExample(String command) throws Exception {
        Run run = takedowns(command, "--help");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Usage: takedowns " + command).contains("Example:\n  takedowns " + command);
    }

    @Test
    void aWrongOptionIsAMatterOfUsage() throws Exception {
        Run run = takedowns("import", SEEDS.toString(), "--dryrun");

        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("Unknown option: '--dryrun'").contains("--dry-run");
    }

    @Test
    void itKnowsItsVersion() throws Exception {
        assertThat(takedowns("--version").out()).matches("takedowns \\d+\\.\\d+\\.\\d+.*\\n");
    }

    private Run takedowns(String... arguments) throws IOException, InterruptedException {
        return Program.plain().run(folder, arguments);
    }

    private static Path copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        return to;
    }
}
