package org.takedownregister.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples that are there to be copied. */
class ExamplesTest {

    @ParameterizedTest
    @CsvSource({"flat/cases.csv, ''", "mapping/sheet.csv, mapping/mapping.yaml", "seeds, ''"})
    void anExampleImportsWithoutRejectOrWarning(String example, String mapping, @TempDir Path folder) {
        ProgramInside program = new ProgramInside(folder);
        Path examples = Path.of("..", "examples");
        String file = examples.resolve(example).toString();
        String rejects = folder.resolve("rejects").toString();

        ProgramInside.Run run = mapping.isEmpty()
                ? program.run("import", file, "--db", program.db(), "--rejects", rejects)
                : program.run(
                        "import",
                        file,
                        "--db",
                        program.db(),
                        "--rejects",
                        rejects,
                        "--mapping",
                        examples.resolve(mapping).toString());

        assertThat(run.exit()).isZero();
        assertThat(run.err()).doesNotContain("warning");
        assertThat(run.out()).endsWith("Batch 1 is in " + program.db() + ".\n");
    }
}
