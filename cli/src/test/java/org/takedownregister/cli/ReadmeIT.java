package org.takedownregister.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The session that the README shows is what the program prints. */
class ReadmeIT {

    private static final String PROMPT = "$ ./takedowns ";

    /** What the launcher prints, before there is a program. */
    private static final String BUILDING = "Building Takedown Register; the first time this takes a minute or two.";

    @Test
    void theSessionIsWhatThePublicationOfTheSeedsPrints(@TempDir Path folder) throws Exception {
        copy(Program.HOME.resolve("examples/seeds"), folder.resolve("examples/seeds"));
        List<String> session = session();

        Program.Run run = Program.plain()
                .run(folder, session.get(0).substring(PROMPT.length()).split(" "));

        String shown = session.stream()
                .skip(1)
                .filter(line -> !line.equals(BUILDING))
                .map(ReadmeIT::pattern)
                .collect(Collectors.joining());
        assertThat(run.exit()).isZero();
        assertThat(run.err() + run.out()).matches(shown);
    }

    /** A line with an ellipsis stands for any lines; how long it took differs from run to run. */
    private static String pattern(String line) {
        if (line.equals("…")) {
            return "(?s:.*?)";
        }
        return line.replaceAll("[.()]", "\\\\$0").replaceFirst("in [\\d.\\\\]+ s, \\d+ a", "in [\\\\d.]+ s, \\\\d+ a")
                + "\n";
    }

    private static List<String> session() throws IOException {
        return Files.readAllLines(Program.HOME.resolve("README.md")).stream()
                .dropWhile(line -> !line.startsWith(PROMPT))
                .takeWhile(line -> !line.equals("```"))
                .toList();
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
