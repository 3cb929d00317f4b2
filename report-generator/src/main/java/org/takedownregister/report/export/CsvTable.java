package org.takedownregister.report.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Table;

/** A CSV file with the rows of a table: UTF-8, fields separated by commas, lines by CR LF, a header first. */
final class CsvTable implements Closeable {

    private final Use use;
    private final @Nullable CsvWriter csv;

    private CsvTable(Use use, @Nullable CsvWriter csv) {
        this.use = use;
        this.csv = csv;
    }

    /** Who is to read it. */
    enum Use {
        /** Spreadsheets: with a byte order mark, text that looks like a formula guarded. */
        SPREADSHEET,
        /** The import: every cell exactly as the register holds it. */
        IMPORT
    }

    /** A file that stays as it is. */
    static CsvTable kept(Use use) {
        return new CsvTable(use, null);
    }

    boolean isKept() {
        return csv == null;
    }

    /** Begins a file with its header. */
    static CsvTable open(OutputStream out, Use use, List<String> header) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (use == Use.SPREADSHEET) {
            writer.write('\uFEFF');
        }
        CsvTable table = new CsvTable(
                use, CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer));
        table.row(header);
        return table;
    }

    /** Begins the file of a table. */
    static CsvTable open(OutputStream out, Use use, Table table) throws IOException {
        return open(out, use, table.columns().stream().map(Column::name).toList());
    }

    /** Adds a row of a table. */
    void write(Entry entry) throws IOException {
        if (csv == null) {
            return;
        }
        List<Column> columns = Table.of(entry).columns();
        List<String> cells = new ArrayList<>(columns.size());
        for (Column column : columns) {
            String text = column.text(entry);
            cells.add(use == Use.SPREADSHEET && Kind.of(column).isFree() ? FormulaGuard.guard(text) : text);
        }
        row(cells);
    }

    /** Adds a row as it is. */
    void row(List<String> cells) throws IOException {
        try {
            if (csv != null) {
                csv.writeRecord(cells);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        if (csv != null) {
            csv.close();
        }
    }
}
