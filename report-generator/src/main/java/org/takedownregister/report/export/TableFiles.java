package org.takedownregister.report.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.Set;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Table;

/** The CSV files of all tables; a table that has grown too large has one for each year. */
final class TableFiles implements Closeable {

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

    /** Whether the file of a table and a year surely stays as it is. */
    boolean isKept(Table table, String year) throws IOException {
        CsvTable file = open.of(table.name()).opened(shard(table, year));
        return file != null && file.isKept();
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
     * Whether all files of a table stay as they are; begins those that do not.
     *
     * @param years the years that its rows can be of
     */
    boolean isKept(Table table, Set<String> years) throws IOException {
        boolean isKept = true;
        for (String year : sharded.contains(table) ? years : Set.of("")) {
            isKept &= open.of(table.name()).of(year).isKept();
        }
        return isKept;
    }

    private Shards<CsvTable> table(String constant) {
        Table table = Table.valueOf(constant);
        return new Shards<>(year -> file(table, year));
    }

    private CsvTable file(Table table, String year) throws IOException {
        String name = table.tableName() + (year.isEmpty() ? "" : "-" + year);
        String path = folder + name + ".csv";
        String meaning = about + ": " + name;
        return files.keeps(path, "text/csv", meaning, new ExportSink.Rows(table, year))
                ? CsvTable.kept(use)
                : CsvTable.open(files.create(path, "text/csv", meaning), use, table);
    }

    @Override
    public void close() throws IOException {
        open.close();
    }
}
