package org.takedownregister.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.domain.register.Batch;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.register.Change;
import org.takedownregister.domain.register.Correction;
import org.takedownregister.domain.register.Cursor;
import org.takedownregister.domain.register.RegisterView;
import org.takedownregister.domain.value.Slug;

class ExportTest {

    private final Path folder;

    ExportTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** A register that holds some rows in memory. */
    private record Held(List<Entry> rows) implements RegisterView {

        @Override
        public Optional<Batch> newestBatch() {
            return Optional.empty();
        }

        @Override
        public Cursor<Batch> batches() {
            return Cursor.over(List.of());
        }

        @Override
        public <E extends Entry> Cursor<E> entries(Class<E> type) {
            return Cursor.over(
                    rows.stream().filter(type::isInstance).map(type::cast).collect(Collectors.toList()));
        }

        @Override
        public long erasures() {
            return 0;
        }

        @Override
        public Cursor<Correction> corrections(Slug caseId) {
            return Cursor.over(List.of());
        }

        @Override
        public Cursor<Change> changesSince(int batch) {
            return Cursor.over(List.of());
        }

        @Override
        public Cursor<CaseFile> caseFiles() {
            return Cursor.over(List.of());
        }

        @Override
        public Cursor<CaseFile> caseFiles(java.util.SortedSet<Slug> caseIds) {
            return Cursor.over(List.of());
        }

        @Override
        public java.util.SortedSet<Slug> touchedSince(int batch) {
            return java.util.Collections.emptySortedSet();
        }

        @Override
        public java.util.Set<Slug> embargoed() {
            return java.util.Set.of();
        }

        @Override
        public Optional<CaseFile> caseFile(Slug caseId) {
            return Optional.empty();
        }

        @Override
        public void close() {}
    }

    private List<Entry> oneRowOfEachTable() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        for (String good : TablesTest.GOOD) {
            Table table = Table.valueOf(good.substring(0, good.indexOf(':')).toUpperCase(Locale.ROOT));
            String header = table.columns().stream().map(Column::name).collect(Collectors.joining("|"));
            String row =
                    good.substring(good.indexOf(' ') + 1).replace("A note", "\"=Two\nlines, \"\"quoted\"\" | ; é\"");
            Files.writeString(
                    in.resolve(table.tableName() + ".csv"), header.replace('|', ';') + "\n" + quoted(row) + "\n");
        }
        return Recorded.from(in).entries();
    }

    private static String quoted(String row) {
        return java.util.Arrays.stream(row.split("\\|(?! ;)", -1))
                .map(cell -> cell.startsWith("\"") ? cell : "\"" + cell + "\"")
                .collect(Collectors.joining(";"));
    }

    @Test
    void anExportImportsAgainToTheSameRows() throws IOException {
        List<Entry> rows = oneRowOfEachTable();
        assertThat(rows).hasSize(Table.values().length);

        Packages.export(new Held(rows), folder.resolve("out"));
        Recorded again = Recorded.from(folder.resolve("out"));

        assertThat(again.messages()).isEmpty();
        assertThat(again.entries()).isEqualTo(rows);
        assertThat(folder.resolve("out/datapackage.json")).exists();
    }

    @Test
    void aFileThatIsThereIsNotOverwritten() throws IOException {
        Path mine = Files.writeString(folder.resolve("platforms.csv"), "mine");

        Refused refused = catchThrowableOfType(Refused.class, () -> Packages.export(new Held(List.of()), folder));

        assertThat(refused.problems().get(0).message())
                .isEqualTo(folder + ": found \"" + mine
                        + "\", expected a folder without files of that name. Name an empty or a"
                        + " new folder. [output-exists]");
        assertThat(mine).hasContent("mine");
    }

    @Test
    void aTemplateHasEveryTableAndImportsAsNothing() {
        Packages.template(folder.resolve("new"));

        Recorded recorded = Recorded.from(folder.resolve("new"));

        assertThat(recorded.files).hasSize(Table.values().length + 1);
        assertThat(recorded.warnings).isEmpty();
        assertThat(recorded.rows()).isZero();
    }

    @Test
    void theSchemaNamesEveryFieldAndReference() throws IOException {
        Packages.schema(folder);

        assertThat(Files.readString(folder.resolve("datapackage.json")))
                .doesNotContain("\"foreignKeys\" : [ ]", "\"foreignKeys\": []", "\"foreignKeys\":[]")
                .contains("\"path\": \"policy_versions.csv\"", "\"resource\": \"cases\"", "\"ad-spend\"")
                .contains(java.util.Arrays.stream(Table.values())
                        .flatMap(table -> table.columns().stream())
                        .map(column -> "\"name\": \"" + column.name() + "\"")
                        .collect(Collectors.toList()));
    }
}
