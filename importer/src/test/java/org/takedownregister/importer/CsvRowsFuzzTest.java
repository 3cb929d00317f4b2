package org.takedownregister.importer;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.takedownregister.importer.csv.CsvRow;
import org.takedownregister.importer.csv.CsvRows;

/**
 * Any text through the CSV reader, against {@link RecordGrammar}. The first byte is the delimiter. Empty lines
 * before the text move it over the places where the reader's buffer ends.
 */
class CsvRowsFuzzTest {

    private static final InputOptions OPTIONS = InputOptions.DEFAULT.withLimits(100, 200, 20);
    private static final int BUFFER = 16_384;

    @FuzzTest
    void theRecordsAreThoseOfTheGrammar(byte[] bytes) throws IOException {
        String input = new String(bytes, StandardCharsets.UTF_8);
        char delimiter = input.startsWith(";") || input.startsWith("\t") ? input.charAt(0) : ',';
        String text = input.isEmpty() ? "" : input.substring(1);
        RecordGrammar grammar = new RecordGrammar(delimiter, OPTIONS.maxRowChars());
        List<RecordGrammar.Found> expected = grammar.records(text);

        assertThat(read(utf8(text), delimiter, expected)).isEqualTo(expected);

        int before = BUFFER - Math.floorMod(text.hashCode(), 300);
        InputStream late = utf8("\n".repeat(before) + text);
        List<RecordGrammar.Found> moved =
                expected.stream().map(record -> record.later(before)).toList();
        assertThat(read(late, delimiter, moved)).isEqualTo(moved);
    }

    private static InputStream utf8(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<RecordGrammar.Found> read(InputStream in, char delimiter, List<RecordGrammar.Found> expected)
            throws IOException {
        List<RecordGrammar.Found> found = new ArrayList<>();
        try (CsvRows rows = new CsvRows(in, delimiter, OPTIONS)) {
            rows.expect(expected.isEmpty() ? -1 : expected.get(0).cells().size());
            for (CsvRow row = rows.next(); row != null; row = rows.next()) {
                found.add(new RecordGrammar.Found(row.line(), row.cells()));
            }
        }
        return found;
    }
}
