package org.takedownregister.report.export;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Table;

/** Writes rows of tables as lines of CSV. */
final class CsvRow {

    private static final byte[] END = {'\r', '\n'};

    /** For each column of a table whether it holds free text. */
    private static final Map<Table, boolean[]> FREE = free();

    private CsvRow() {}

    private static Map<Table, boolean[]> free() {
        Map<Table, boolean[]> free = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            List<Column> columns = table.columns();
            boolean[] isFree = new boolean[columns.size()];
            for (int i = 0; i < isFree.length; i++) {
                isFree[i] = Kind.of(columns.get(i)).isFree();
            }
            free.put(table, isFree);
        }
        return free;
    }

    /** A row with every cell exactly as the register holds it; whether a spreadsheet may have it like that. */
    static boolean exact(Utf8Bytes out, Table table, Entry entry) {
        boolean[] isFree = Objects.requireNonNull(FREE.get(table));
        boolean harmless = true;
        for (int i = 0; i < isFree.length; i++) {
            String text = begin(out, table, i).text(entry);
            out.csv(text);
            harmless = harmless && (!isFree[i] || FormulaGuard.guard(text).equals(text));
        }
        out.add(END);
        return harmless;
    }

    /** A row with text that looks like a formula guarded. */
    static void guarded(Utf8Bytes out, Table table, Entry entry) {
        boolean[] isFree = Objects.requireNonNull(FREE.get(table));
        for (int i = 0; i < isFree.length; i++) {
            String text = begin(out, table, i).text(entry);
            out.csv(isFree[i] ? FormulaGuard.guard(text) : text);
        }
        out.add(END);
    }

    private static Column begin(Utf8Bytes out, Table table, int column) {
        if (column > 0) {
            out.add(',');
        }
        return table.columns().get(column);
    }

    /** Cells as they are. */
    static void of(Utf8Bytes out, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.add(',');
            }
            out.csv(cells.get(i));
        }
        out.add(END);
    }
}
