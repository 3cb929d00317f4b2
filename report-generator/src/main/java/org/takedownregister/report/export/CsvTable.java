package org.takedownregister.report.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.value.Slug;

/** A CSV file with the rows of a table: UTF-8, fields separated by commas, lines by CR LF, a header first. */
final class CsvTable implements Closeable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int ROOM = 1024;

    private final Use use;
    private final @Nullable OutputStream out;
    private final Utf8Bytes line = new Utf8Bytes(ROOM);
    private boolean isWoven;

    private CsvTable(Use use, @Nullable OutputStream out) {
        this.use = use;
        this.out = out;
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

    /** Begins a file with its header. */
    static CsvTable open(OutputStream out, Use use, List<String> header) throws IOException {
        CsvTable table = new CsvTable(use, out);
        if (use == Use.SPREADSHEET) {
            table.line.text(BYTE_ORDER_MARK);
        }
        table.row(header);
        return table;
    }

    /** Begins the file of a table. */
    static CsvTable open(OutputStream out, Use use, Table table) throws IOException {
        return open(out, use, table.columns().stream().map(Column::name).toList());
    }

    /** Whether nothing is to be added: the file stays as it is, or was made out of another. */
    boolean isWhole() {
        return out == null || isWoven;
    }

    /**
     * Makes the file, which has nothing but its header yet, out of an old one.
     *
     * @param old the old file, with its header
     * @param changes what is to stand now of the cases that may have changed; nothing for a case without lines
     */
    void weave(InputStream old, SortedMap<Slug, byte[]> changes) throws IOException {
        Weaving.weave(old, changes, this);
        isWoven = true;
    }

    /** Adds a row of a table. */
    void write(Entry entry) throws IOException {
        if (use == Use.SPREADSHEET) {
            CsvRow.guarded(line, Table.of(entry), entry);
        } else {
            CsvRow.exact(line, Table.of(entry), entry);
        }
        end();
    }

    /** Adds a row as it is. */
    void row(List<String> cells) throws IOException {
        CsvRow.of(line, cells);
        end();
    }

    private void end() throws IOException {
        byte[] bytes = line.toByteArray();
        line.clear();
        write(bytes, 0, bytes.length);
    }

    /** Adds lines that are ready. */
    void write(byte[] lines, int from, int to) throws IOException {
        if (out != null && !isWoven) {
            out.write(lines, from, to - from);
        }
    }

    @Override
    public void close() throws IOException {
        if (out != null) {
            out.close();
        }
    }
}
