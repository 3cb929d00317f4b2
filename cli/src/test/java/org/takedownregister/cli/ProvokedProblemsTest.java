package org.takedownregister.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.takedownregister.domain.problem.ProblemCode;

/** Every problem is provoked through the program, and told in the words of {@code problems.txt}. */
class ProvokedProblemsTest {

    private static final Path TABLE =
            Path.of("src", "test", "resources", "org", "takedownregister", "cli", "problems.txt");

    /** The tables of what the program cannot be made to say everywhere; each is provoked by its module's own tests. */
    private static final List<Path> OTHER_TABLES = List.of(
            Path.of(
                    "..",
                    "importer",
                    "src",
                    "test",
                    "resources",
                    "org",
                    "takedownregister",
                    "importer",
                    "problems.txt"),
            Path.of(
                    "..",
                    "persistence",
                    "src",
                    "test",
                    "resources",
                    "org",
                    "takedownregister",
                    "persistence",
                    "problems.txt"));

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    static Stream<ProvokedProblem> rows() throws IOException {
        return ProvokedProblem.read(TABLE).stream();
    }

    /** Problems that take a kept register, a server, a crash or a mended clock to provoke; these tests do, and say the code. */
    private static final Map<String, List<String>> PROVOKED_IN = Map.of(
            "EraseTest",
            List.of("row-erased", "erasure-unknown", "erasure-ambiguous", "erasure-unfinished", "tombstone-unknown"),
            "DoctorTest",
            List.of("register-damaged", "register-schema-differs", "register-row-invalid", "register-books-differ"),
            "EmbargoTest",
            List.of("site-embargo-broken"),
            "PostgresServerTest",
            List.of("register-address", "register-not-empty", "register-unreachable"),
            "ResourcesIT",
            List.of("memory-exhausted"));

    @Test
    void everyCodeIsProvokedOnce() throws IOException {
        List<String> provoked = new ArrayList<>();
        rows().map(ProvokedProblem::code).forEach(provoked::add);
        for (Path table : OTHER_TABLES) {
            ProvokedProblem.read(table).stream().map(ProvokedProblem::code).forEach(provoked::add);
        }

        for (Map.Entry<String, List<String>> test : PROVOKED_IN.entrySet()) {
            assertThat(Path.of("src/test/java/org/takedownregister/cli", test.getKey() + ".java"))
                    .content()
                    .contains(test.getValue());
            provoked.addAll(test.getValue());
        }

        assertThat(provoked)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ProblemCode.values())
                        .map(ProblemCode::code)
                        .collect(Collectors.toList()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theProblemIsToldWithPlaceFindingExpectationAndFix(ProvokedProblem row) throws Exception {
        try (ProblemMaker maker = new ProblemMaker(folder)) {
            List<String> said = List.of();
            for (int i = 0; i < row.steps().size(); i++) {
                String step = row.steps().get(i);
                if (step.startsWith("file ")) {
                    List<String> content = row
                            .steps()
                            .subList(i + 1, row.steps().size())
                            .stream()
                            .takeWhile(line -> line.startsWith("| "))
                            .collect(Collectors.toList());
                    maker.file(step.substring(5), content);
                    i += content.size();
                } else if (step.startsWith("make ")) {
                    maker.make(step.substring(5));
                } else {
                    said = run(step.substring("run ".length()));
                }
            }

            Pattern says = Pattern.compile(Arrays.stream(row.says().split("<number>", -1))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("\\d+")));
            assertThat(said).as(row.says()).anyMatch(line -> says.matcher(line).matches());
            assertThat(row.says()).endsWith(". [" + row.code() + "]");
        }
    }

    private List<String> run(String command) throws IOException {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        if (words.get(0).equals("import")) {
            add(words, "--db", "./takedowns.db");
            add(words, "--rejects", "./rejects");
        }
        StringWriter err = new StringWriter();
        int exit = Takedowns.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                CLOCK,
                words.stream()
                        .map(word -> word.startsWith("./")
                                ? folder.resolve(word.substring(2)).toString()
                                : word)
                        .toArray(String[]::new));
        List<String> said = err.toString()
                .lines()
                .filter(line -> line.startsWith("error: ") || line.startsWith("warning: "))
                .map(line -> line.replaceFirst("^(error|warning): ", ""))
                .collect(Collectors.toCollection(ArrayList::new));
        List<String> rejected = rejected();
        if (exit == ExitCode.REJECTS) {
            assertThat(rejected).isNotEmpty();
        }
        said.addAll(rejected);
        return said.stream().map(line -> line.replace(folder + "/", "")).collect(Collectors.toList());
    }

    private static void add(List<String> words, String option, String value) {
        if (!words.contains(option)) {
            words.addAll(List.of(option, value));
        }
    }

    /** What is said beside the rejected rows, as it would be said of the whole file. */
    private List<String> rejected() throws IOException {
        Path rejects = folder.resolve("rejects");
        if (!Files.isDirectory(rejects)) {
            return List.of();
        }
        List<String> said = new ArrayList<>();
        try (Stream<Path> files = Files.list(rejects)) {
            for (Path file : files.sorted().toList()) {
                try (CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
                    rows.forEach(row -> said.add(told(file, row)));
                }
            }
        }
        return said;
    }

    private static String told(Path file, NamedCsvRecord row) {
        String column = row.getField("reject_column");
        return String.valueOf(file.getFileName()).replace(".rejects", "") + ", line " + row.getField("reject_line")
                + (column.isEmpty() ? "" : ", column " + column) + ": " + row.getField("reject_message") + ". "
                + row.getField("reject_fix") + ". [" + row.getField("reject_code") + "]";
    }
}
