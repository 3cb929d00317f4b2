package org.takedownregister.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.takedownregister.domain.problem.ProblemCode;

/** {@code docs/problems.md} explains every problem, and no other. */
class ProblemsDocTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "problems.md");

    @Test
    void everyCodeHasItsEntryAndNoEntryLacksACode() throws IOException {
        List<String> entries = Files.readAllLines(DOCUMENT).stream()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3))
                .collect(Collectors.toList());

        assertThat(entries)
                .containsExactlyElementsOf(Arrays.stream(ProblemCode.values())
                        .map(ProblemCode::code)
                        .collect(Collectors.toList()));
    }

    @Test
    void everyEntryHasSymptomReasonAndSolution() throws IOException {
        String[] entries = Files.readString(DOCUMENT).split("\n## ", -1);

        for (String entry : Arrays.asList(entries).subList(1, entries.length)) {
            assertThat(entry)
                    .matches("(?s)[a-z-]+\n\n\\*\\*Symptom\\.\\*\\* \\S.+\n\n\\*\\*Reason\\.\\*\\* \\S.+\n\n"
                            + "\\*\\*Solution\\.\\*\\* \\S.+\n?");
        }
    }
}
