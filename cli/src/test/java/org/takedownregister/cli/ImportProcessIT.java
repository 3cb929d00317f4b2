package org.takedownregister.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Imports as a user sees them: through a mapping, with a bar on a terminal, ended by a signal. */
class ImportProcessIT {

    private static final Path HOME = Path.of(System.getProperty("takedowns.home"));
    private static final Path MAPPING = HOME.resolve("examples/mapping/mapping.yaml");
    private static final Path SHEET = HOME.resolve("examples/mapping/sheet.csv");

    /** More rows than any machine imports before it can be told to stop. */
    private static final int MANY = 400_000;

    @TempDir
    private Path folder;

    private record Run(int exit, String out, String err) {}

    private static List<String> program(String... arguments) {
        return Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-jar",
                                System.getProperty("takedowns.jar")),
                        Arrays.stream(arguments))
                .toList();
    }

    private Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(
                        Files.write(folder.resolve("in"), new byte[0]).toFile()))
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
    }

    private Run end(Process process) throws IOException, InterruptedException {
        int exit = process.waitFor();
        return new Run(exit, Files.readString(folder.resolve("out")), Files.readString(folder.resolve("err")));
    }

    private Run takedowns(String... arguments) throws IOException, InterruptedException {
        return end(start(program(arguments)));
    }

    @Test
    void aSheetOfOnesOwnIsImportedThroughItsMapping() throws Exception {
        Run run = takedowns("import", SHEET.toString(), "--mapping", MAPPING.toString());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).containsPattern("sheet.csv +flat +2 +2 +0").contains("Batch 1 is in takedowns.db.");
    }

    @Test
    void aSheetOfOnesOwnIsPublishedThroughItsMapping() throws Exception {
        Run run = takedowns("publish", SHEET.toString(), "--mapping", MAPPING.toString());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("Published 2 cases as of batch 1 in site");
    }

    @Test
    void theRejectsOfAMappedSheetImportWithTheSameMapping() throws Exception {
        Files.writeString(
                folder.resolve("own.csv"), Files.readString(SHEET).replaceFirst("\\d\\d\\.\\d\\d\\.\\d{4}", "lately"));

        Run run = takedowns("import", "own.csv", "--mapping", MAPPING.toString());

        assertThat(run.exit()).isEqualTo(ExitCode.REJECTS);
        assertThat(run.out()).contains("import that folder with --add --mapping " + MAPPING + ".");
        Path rejects = folder.resolve("rejects/own.rejects.csv");
        assertThat(Files.readString(rejects))
                .startsWith("\uFEFFCase number,Heading,Day of report,Countries,Accounts on Facebook,reject_line,");

        Files.writeString(rejects, Files.readString(rejects).replaceFirst("lately", "01.02.2020"));
        Run mended = takedowns("import", "rejects", "--add", "--mapping", MAPPING.toString(), "--rejects", "rejects-2");

        assertThat(mended.exit()).as(mended.err()).isZero();
        assertThat(mended.out()).contains("Batch 2 is in takedowns.db.");
    }

    @Test
    void aMappingWithASlipIsRefusedByItsLine() throws Exception {
        Files.writeString(folder.resolve("m.yaml"), "layout: flat\ncolumns:\n  Gone: title\n");
        Files.writeString(folder.resolve("n.yaml"), "layout: flat\ncolums:\n  Heading: title\n");

        Run gone = takedowns("import", SHEET.toString(), "--mapping", "m.yaml");
        Run slip = takedowns("publish", SHEET.toString(), "--mapping", "n.yaml");
        Run none = takedowns("import", SHEET.toString(), "--mapping", "none.yaml");

        assertThat(gone.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(gone.err())
                .isEqualTo("error: m.yaml, line 3: found \"Gone\", expected a column of " + SHEET
                        + ": Case number, Heading, Day of report, Countries, Accounts on Facebook. Write the column's"
                        + " name as the sheet does, or delete the line. [mapping-unreadable]\n");
        assertThat(slip.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(slip.err())
                .isEqualTo("error: n.yaml, line 2: found \"colums\", expected one of columns, constants, layout."
                        + " Write the mapping as docs/mapping.md shows. [mapping-unreadable]\n");
        assertThat(none.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(none.err()).startsWith("error: none.yaml: found ").endsWith("[mapping-unreadable]\n");
        assertThat(folder.resolve("takedowns.db")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"text", "json"})
    void whereNobodyLooksThereIsNoBarAndALineAtTheEnd(String format) throws Exception {
        Run run = takedowns("import", SHEET.toString(), "--mapping", MAPPING.toString(), "--format", format);

        assertThat(run.err()).matches("Read 2 rows in \\d+\\.\\d s, \\d+ a second\\.\n");
    }

    @ParameterizedTest
    @CsvSource({"text, true", "json, false"})
    void onATerminalThereIsABarUnlessAScriptReads(String format, boolean isShown) throws Exception {
        assumeTrue(works("script", "--version"), "a terminal is made by util-linux's script, which is not here");
        Path sheet = platforms(3_000);
        String command = program("import", sheet.toString(), "--format", format).stream()
                .map(word -> "'" + word + "'")
                .collect(Collectors.joining(" "));

        Run run = end(start(List.of("script", "-qec", command, "/dev/null")));

        assertThat(run.exit()).as(run.out()).isZero();
        assertThat(run.out()).containsPattern("Read 3,000 rows in .* a second\\.");
        Pattern bar = Pattern.compile("Reading +\\d+% \\[[=> ]*\\] \\d/\\d MiB \\(\\S+ / \\S+\\)");
        assertThat(bar.matcher(run.out()).find()).as(run.out()).isEqualTo(isShown);
        Pattern rate = Pattern.compile("[0-9,]+ rows, [0-9,]+/s");
        assertThat(rate.matcher(run.out()).find()).as(run.out()).isEqualTo(isShown);
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void anImportThatIsEndedLeavesTheRegisterAsItWas(String signal, int exit) throws Exception {
        takedowns("import", SHEET.toString(), "--mapping", MAPPING.toString());
        Path register = folder.resolve("takedowns.db");
        byte[] before = Files.readAllBytes(register);
        Path many = platforms(MANY);

        List<String> command = new ArrayList<>();
        if (works("env", "--default-signal=INT", "true")) {
            // Whoever started this test in the background may have it ignore Ctrl-C, and all that it starts.
            command.addAll(List.of("env", "--default-signal=INT"));
        }
        command.addAll(program("import", many.toString()));
        Process process = start(command);
        while (process.isAlive() && !Files.exists(folder.resolve("takedowns.db-wal"))) {
            Thread.onSpinWait();
        }
        new ProcessBuilder("sh", "-c", "kill -" + signal + " " + process.pid())
                .inheritIO()
                .start()
                .waitFor();
        Run run = end(process);

        assertThat(run.exit()).as(run.err()).isEqualTo(exit);
        assertThat(run.err())
                .endsWith("\nInterrupted: nothing was imported. takedowns.db holds what it held before.\n");
        assertThat(run.out()).isEmpty();
        assertThat(Files.readAllBytes(register)).isEqualTo(before);
        Run again = takedowns("import", SHEET.toString(), "--mapping", MAPPING.toString());
        assertThat(again.out()).contains("Nothing changed; no batch was recorded in takedowns.db.");
    }

    private Path platforms(int rows) throws IOException {
        return Files.writeString(
                folder.resolve("platforms.csv"),
                IntStream.range(0, rows)
                        .mapToObj(i -> "platform-" + i + ",Platform " + i + "\n")
                        .collect(Collectors.joining("", "platform_id,name\n", "")),
                StandardCharsets.UTF_8);
    }

    private static boolean works(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notThere) {
            return false;
        }
    }
}
