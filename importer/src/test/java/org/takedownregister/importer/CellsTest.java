package org.takedownregister.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Table;

/**
 * What is said of a cell, by {@code cells.txt}: table, column, cell, and the message or the value that is kept. In cells
 * {@code \n}, {@code \r} and {@code \t} stand for the characters, {@code *N} at the end repeats the text N
 * times.
 */
class CellsTest {

    @TempDir
    private Path folder;

    static List<String> cases() throws IOException {
        try (InputStream lines = Objects.requireNonNull(CellsTest.class.getResourceAsStream("cells.txt"))) {
            return new String(lines.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .collect(Collectors.toList());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aCellIsKeptOrRefusedWithItsFix(String line) throws IOException {
        String[] parts = line.split(" \\| ", -1);
        Table table = Table.valueOf(parts[0].toUpperCase(Locale.ROOT));
        Path file = folder.resolve(table.tableName() + ".csv");
        Files.writeString(file, sheet(table, parts[1], cell(parts[2])), UTF_8);

        Recorded recorded = Recorded.from(file);

        String place = file + ", line 2, column " + parts[1] + ": ";
        List<String> said = new ArrayList<>(recorded.messages());
        recorded.entries().forEach(entry -> said.add(place + "kept as " + kept(table, parts[1], entry)));
        assertThat(said).containsExactly(place + parts[3]);
    }

    private static String cell(String written) {
        int times = written.lastIndexOf('*');
        String text = times < 0
                ? written
                : written.substring(0, times).repeat(Integer.parseInt(written.substring(times + 1)));
        return text.replace("\\n", "\n")
                .replace("\\r", "\r")
                .replace("\\t", "\t")
                .replace("\\0", "\0");
    }

    private static String kept(Table table, String column, Entry entry) {
        return table.columns().stream()
                .filter(one -> one.name().equals(column))
                .map(one -> one.text(entry).replace("\n", "\\n").replace("\t", "\\t"))
                .collect(Collectors.joining());
    }

    /** The good row of a table with one other cell. */
    private static String sheet(Table table, String column, String cell) {
        String good = Arrays.stream(TablesTest.GOOD)
                .filter(row -> row.startsWith(table.tableName() + ": "))
                .findFirst()
                .orElseThrow();
        List<String> names = table.columns().stream().map(Column::name).collect(Collectors.toList());
        List<String> cells =
                new ArrayList<>(List.of(good.substring(good.indexOf(' ') + 1).split("\\|", -1)));
        cells.set(names.indexOf(column), cell);
        return Stream.of(names, cells)
                .map(row -> row.stream()
                        .map(text -> '"' + text.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
