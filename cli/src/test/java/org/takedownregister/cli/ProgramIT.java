package org.takedownregister.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as a process, as a user starts it. */
class ProgramIT {

    private static final Path HOME = Path.of(System.getProperty("takedowns.home"));
    private static final Path SEEDS = HOME.resolve("examples/seeds");

    @TempDir
    private Path folder;

    @Test
    void oneCommandTurnsTheSeedsIntoASite() throws Exception {
        Run run = takedowns("publish", SEEDS.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Batch 1 is in takedowns.db.").contains("Open site/index.html in a browser.");
        assertThat(Files.readString(folder.resolve("site/index.html"))).contains("<!doctype html>");
        assertThat(folder.resolve("site/cases/facebook-romania-2020.html")).exists();
        assertThat(folder.resolve("rejects")).doesNotExist();
    }

    @Test
    void theSecondImportChangesNothingAndTheSecondSiteIsTheSame() throws Exception {
        takedowns("publish", SEEDS.toString());
        Map<String, String> first = tree(folder.resolve("site"));

        Run again = takedowns("publish", SEEDS.toString());
        Run elsewhere = takedowns("report", "--out", "other");

        assertThat(again.exit()).isZero();
        assertThat(again.out())
                .contains("Nothing changed; no batch was recorded in takedowns.db.")
                .contains("0 of them new or changed");
        assertThat(elsewhere.exit()).isZero();
        assertThat(tree(folder.resolve("site"))).isEqualTo(first);
        assertThat(tree(folder.resolve("other"))).isEqualTo(first);
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
        assertThat(tree(folder)).isEmpty();
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
        assertThat(tree(folder)).isEmpty();
    }

    @Test
    void whatIsNotOursIsLeftAlone() throws Exception {
        Files.writeString(folder.resolve("foreign.db"), "not a register");
        Files.createDirectory(folder.resolve("foreign"));
        Files.writeString(folder.resolve("foreign/file.txt"), "somebody's");
        takedowns("import", SEEDS.toString());
        Map<String, String> before = tree(folder);

        Run register = takedowns("import", SEEDS.toString(), "--db", "foreign.db");
        Run site = takedowns("report", "--out", "foreign");

        assertThat(register.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(register.err()).contains("[register-foreign]");
        assertThat(site.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(site.err()).contains("[site-foreign]");
        assertThat(tree(folder)).isEqualTo(before);
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
        List<String> command =
                Stream.concat(program().stream(), Stream.of(arguments)).toList();
        Path out = Files.createTempFile("takedowns", ".out");
        Path err = Files.createTempFile("takedowns", ".err");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        int exit = process.waitFor();
        Run run = new Run(exit, Files.readString(out), Files.readString(err));
        Files.delete(out);
        Files.delete(err);
        return run;
    }

    /** The launcher that a release brings, or else the jar as it was built. */
    private static List<String> program() {
        String launcher = System.getProperty("takedowns.launcher");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return launcher != null ? List.of(launcher) : List.of(java, "-jar", System.getProperty("takedowns.jar"));
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

    /** Every file below a folder with its content. */
    private static Map<String, String> tree(Path root) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                tree.put(
                        root.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return tree;
    }

    private record Run(int exit, String out, String err) {}
}
