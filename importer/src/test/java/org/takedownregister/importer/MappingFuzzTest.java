package org.takedownregister.importer;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.takedownregister.domain.problem.Refused;

/** Any bytes as a mapping file: it is refused with its line, or the sheet is read by it to the last row. */
class MappingFuzzTest {

    private static final String SHEET = """
            Case number;Heading;Day of report;Countries;Accounts on Facebook
            a-1;First;06.08.2020;Romania, China;150
            a-2;"Second; quoted";8/6/2020;;x
            """;

    private final Path mapping;
    private final Path sheet;

    MappingFuzzTest(@TempDir Path folder) throws IOException {
        this.mapping = folder.resolve("mapping.yaml");
        this.sheet = Files.writeString(folder.resolve("sheet.csv"), SHEET);
    }

    @FuzzTest
    void aMappingIsRefusedOrApplied(byte[] bytes) throws IOException {
        Files.write(mapping, bytes);
        InputOptions options;
        try {
            options = Accounted.OPTIONS.withMapping(mapping);
        } catch (Refused refused) {
            assertThat(refused.problems()).isNotEmpty().allSatisfy(Accounted::isTold);
            return;
        }

        Recorded recorded = Accounted.read(sheet, options);

        assertThat(recorded.rows()).isIn(0L, 2L);
    }
}
