package org.takedownregister.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.takedownregister.domain.problem.Refused;

/** A team's own sheet comes in through a mapping file. */
class MappingTest {

    private static final Path EXAMPLE = Path.of("..", "examples", "mapping");

    private final Path folder;

    MappingTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private String refusal(String mapping, Path sheet) throws IOException {
        Path file = Files.writeString(folder.resolve("m.yaml"), mapping);
        Refused refused =
                catchThrowableOfType(Refused.class, () -> Recorded.from(InputOptions.DEFAULT.withMapping(file), sheet));
        return refused.problems().get(0).message().replace(folder + "/", "");
    }

    @Test
    void theExampleOfTheDocumentationImports() throws IOException {
        Path mapping = EXAMPLE.resolve("mapping.yaml");
        assertThat(Files.readString(Path.of("..", "docs", "mapping.md")))
                .contains("```yaml\n" + Files.readString(mapping) + "```");

        Recorded recorded = Recorded.from(InputOptions.DEFAULT.withMapping(mapping), EXAMPLE.resolve("sheet.csv"));

        assertThat(recorded.messages()).isEmpty();
        assertThat(recorded.warnings).isEmpty();
        assertThat(recorded.files.get(0).layout()).isEqualTo("flat");
        assertThat(recorded.offers).hasSize(2);
        assertThat(recorded.entries().toString()).contains("2020-08-06", "value=RO", "value=CN", "value=150");
        assertThat(recorded.mentions().toString()).contains("Example Observatory");
    }

    @Test
    void whatAMappingDoesNotFitIsRejectedWithItsReason() throws IOException {
        Path sheet = Files.writeString(
                folder.resolve("s.csv"),
                "Case number;Heading;Day of report;Countries;Accounts on Facebook\na;A;August;RO;x\nb;B\n");

        Recorded recorded = Recorded.from(InputOptions.DEFAULT.withMapping(EXAMPLE.resolve("mapping.yaml")), sheet);

        assertThat(recorded.rejects.get(0).messages()).hasSize(2);
        assertThat(recorded.messages().get(0)).contains("line 2, column Day of report: found \"August\"");
        assertThat(recorded.messages().get(2)).contains("line 3", "[row-ragged]");
    }

    @Test
    void aMappingThatIsNestedWithoutEndIsRefused() throws IOException {
        assertThat(refusal("columns:\n  a: " + "[".repeat(100_000), EXAMPLE.resolve("sheet.csv")))
                .startsWith("m.yaml, line 2: found \"more than 50 levels\", expected at most 50.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'layout: flat\ncolumn:\n  a: b\n' | 'm.yaml, line 2: found \"column\", expected one of columns, constants, layout'",
                "'columns:\n  a: [x]\n' | 'm.yaml, line 2: found \"no names with values\", expected lines of the form name: value'",
                "'columns:\n  a: {dates: QQQQQQ}\n' | 'm.yaml, line 2: found \"QQQQQQ\", expected a pattern of dates such as'",
                "'columns:\n  gone: title\n' | 'm.yaml, line 2: found \"gone\", expected a column of '",
                "'columns: {a: b' | 'm.yaml, line 1: found '",
                "'!!java.net.URL [\"http://x\"]' | 'm.yaml, line 1: found \"no names with values\"'",
                "'' | 'm.yaml: found \"no names with values\"'",
            })
    void aMappingThatCannotBeReadIsRefusedByLine(String mapping, String message) throws IOException {
        assertThat(refusal(mapping == null ? "" : mapping, EXAMPLE.resolve("sheet.csv")))
                .startsWith(message)
                .endsWith("[mapping-unreadable]");
    }
}
