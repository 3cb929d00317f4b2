package org.takedownregister.report.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.value.Slug;

/** The CSV files of all tables; a table that has grown too large has one for each year. */
final class TableFiles implements Closeable {

    private static final byte[] NONE = {};

    private final Files files;
    private final String folder;
    private final CsvTable.Use use;
    private final String about;
    private final Set<Table> sharded;
    private final Shards<Shards<CsvTable>> open = new Shards<>(this::table);

    /** Begins files in a folder, {@code data/tables/}. */
    TableFiles(Files files, String folder, CsvTable.Use use, String about, Set<Table> sharded) {
        this.files = files;
        this.folder = folder;
        this.use = use;
        this.about = about;
        this.sharded = sharded;
    }

    /** Begins the file of a table that has one file, so that it is there even if no row comes. */
    void begin(Table table) throws IOException {
        if (!sharded.contains(table)) {
            open.of(table.name()).of("");
        }
    }

    /** Whether nothing is to be added to the file of a table and a year, as it stays as it is. */
    boolean isWhole(Table table, String year) throws IOException {
        CsvTable file = open.of(table.name()).opened(shard(table, year));
        return file != null && file.isWhole();
    }

    /** Adds a row to the file of its table and year. */
    void write(Entry entry, String year) throws IOException {
        of(Table.of(entry), year).write(entry);
    }

    /** Adds what stands of a case in the tables. */
    void write(CaseCsv rows, String year) throws IOException {
        CaseCsv.Lines lines = rows.lines(use);
        for (CaseCsv.Run run : lines.runs()) {
            of(run.table(), year).write(lines.bytes(), run.from(), run.to());
        }
    }

    private CsvTable of(Table table, String year) throws IOException {
        return open.of(table.name()).of(shard(table, year));
    }

    private String shard(Table table, String year) {
        return sharded.contains(table) ? year : "";
    }

    /**
     * Whether nothing is to be added to any file of a table; begins those that are to be made.
     *
     * @param years the years that its rows can be of
     */
    boolean isWhole(Table table, Set<String> years) throws IOException {
        boolean isWhole = true;
        for (String shard : shards(table, years)) {
            isWhole &= open.of(table.name()).of(shard).isWhole();
        }
        return isWhole;
    }

    private Set<String> shards(Table table, Set<String> years) {
        return sharded.contains(table) ? years : Set.of("");
    }

    /**
     * Makes those files of a table that do not stay as they are out of those of the last export, where these are there.
     *
     * @param years the years that its rows can be of
     * @param changed the cases that may have changed, with no file for one that is gone
     */
    void weave(Table table, Set<String> years, SortedMap<Slug, Optional<CaseFile>> changed) throws IOException {
        for (String shard : shards(table, years)) {
            CsvTable file = open.of(table.name()).of(shard);
            Optional<InputStream> last = file.isWhole() ? Optional.empty() : files.last(path(table, shard));
            if (last.isPresent()) {
                try (InputStream old = last.get()) {
                    file.weave(old, lines(table, shard, changed));
                }
            }
        }
    }

    private SortedMap<Slug, byte[]> lines(Table table, String shard, SortedMap<Slug, Optional<CaseFile>> changed) {
        SortedMap<Slug, byte[]> lines = new TreeMap<>();
        changed.forEach((caseId, found) -> lines.put(
                caseId,
                found.filter(file -> shard(table, Years.year(Years.month(file))).equals(shard))
                        .map(file -> CaseCsv.of(file, Set.of(table)).lines(use).bytes())
                        .orElse(NONE)));
        return lines;
    }

    private Shards<CsvTable> table(String constant) {
        Table table = Table.valueOf(constant);
        return new Shards<>(year -> file(table, year));
    }

    private CsvTable file(Table table, String year) throws IOException {
        String path = path(table, year);
        String meaning = about + ": " + name(table, year);
        return files.keeps(path, "text/csv", meaning, new ExportSink.Rows(table, year))
                ? CsvTable.kept(use)
                : CsvTable.open(files.create(path, "text/csv", meaning), use, table);
    }

    private String path(Table table, String year) {
        return folder + name(table, year) + ".csv";
    }

    private static String name(Table table, String year) {
        return table.tableName() + (year.isEmpty() ? "" : "-" + year);
    }

    @Override
    public void close() throws IOException {
        open.close();
    }
}
