package org.takedownregister.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Table;

/** The raw package holds every cell exactly, so that it imports to the same register. */
class RawPackageTest {

    @ParameterizedTest
    @MethodSource("org.takedownregister.report.export.Hostile#texts")
    void everyCellReadsBackAsItWas(String text) throws IOException {
        List<Entry> entries = Sample.entries(text);
        Exported exported = Exported.of(new FixedView(entries, Sample.BATCHES), Sample.OPTIONS);

        List<List<String>> read = rows(exported, "");

        assertThat(read).containsExactlyInAnyOrderElementsOf(cells(entries));
    }

    @Test
    void theRowsReadBackAsEqualRecords() throws Exception {
        List<Entry> entries = Sample.entries("Plain text");
        Exported exported = Exported.of(new FixedView(entries, Sample.BATCHES), Sample.OPTIONS);
        List<Entry> read = new ArrayList<>();
        for (Table table : Table.values()) {
            for (List<String> row : file(exported, "data/package/" + table.tableName() + ".csv")) {
                read.add(Reading.entry(table, row));
            }
        }

        assertThat(read).containsExactlyInAnyOrderElementsOf(entries);
    }

    @Test
    void aTableThatGrowsHasAFileForEachYearAndLosesNoRow() throws IOException {
        List<Entry> entries = Sample.entries("Plain text");
        Exported exported = Exported.of(new FixedView(entries, Sample.BATCHES), new Exports(Sample.OPTIONS, 1, 1));

        assertThat(exported.paths("data/package/.*"))
                .contains(
                        "data/package/cases-2024.csv",
                        "data/package/cases-other.csv",
                        "data/package/sources-2024.csv",
                        "data/package/sources-other.csv",
                        "data/package/figures-2024.csv",
                        "data/package/events.csv",
                        "data/package/platforms.csv")
                .doesNotContain("data/package/figures.csv", "data/package/cases.csv");
        assertThat(rows(exported, "(-2024|-other)?")).containsExactlyInAnyOrderElementsOf(cells(entries));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-2024"})
    void everyFileBeginsWithItsColumns(String shard) throws IOException {
        Exported exported = Exported.of(Sample.view(), new Exports(Sample.OPTIONS, shard.isEmpty() ? 10 : 1, 10));

        assertThat(exported.text("data/package/figures" + shard + ".csv"))
                .startsWith("case_id,source_id,stated_by,statement,measure,platform,asset_type,cohort,stated_on,"
                        + "value,value_max,qualifier,unit,locator,rank,note\r\n");
    }

    @Test
    void theHashInTheCitationIsThatOfThePackage() throws Exception {
        Exported exported = Exported.of(Sample.view(), Sample.OPTIONS);
        StringBuilder sums = new StringBuilder();
        for (String path : exported.paths("data/package/.*")) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(exported.bytes(path));
            sums.append(HexFormat.of().formatHex(digest))
                    .append("  ")
                    .append(path.substring("data/package/".length()))
                    .append('\n');
        }
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(sums.toString().getBytes(StandardCharsets.UTF_8));

        assertThat(exported.text("CITATION.cff"))
                .contains("\"sha256:" + HexFormat.of().formatHex(digest) + "\"");
    }

    private static List<List<String>> cells(List<Entry> entries) {
        return entries.stream()
                .map(entry -> Table.of(entry).columns().stream()
                        .map((Column column) -> column.text(entry))
                        .toList())
                .toList();
    }

    private static List<List<String>> rows(Exported exported, String shard) {
        List<List<String>> rows = new ArrayList<>();
        for (Table table : Table.values()) {
            exported.paths("data/package/" + table.tableName() + shard + "\\.csv")
                    .forEach(path -> rows.addAll(file(exported, path)));
        }
        return rows;
    }

    private static List<List<String>> file(Exported exported, String path) {
        return CsvReader.builder().ofCsvRecord(exported.text(path)).stream()
                .skip(1)
                .map(CsvRecord::getFields)
                .toList();
    }
}
