package org.takedownregister.report.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.takedownregister.domain.entry.Claim;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.register.CaseFile;

/** What stands of a case in the tables: lines of CSV, for most cases the same for spreadsheets and for the import. */
final class CaseCsv {

    private static final int ROOM = 4 * 1024;

    /** No rows. */
    static final CaseCsv NONE;

    static {
        Lines none = new Lines(new byte[0], List.of());
        NONE = new CaseCsv(none, none);
    }

    private final Lines exact;
    private final Lines guarded;

    private CaseCsv(Lines exact, Lines guarded) {
        this.exact = exact;
        this.guarded = guarded;
    }

    /**
     * Makes the rows of a case.
     *
     * @param wanted the tables that are to be written at all
     */
    static CaseCsv of(CaseFile file, Set<Table> wanted) {
        List<Entry> rows = new ArrayList<>(1 + file.claims().size());
        if (wanted.contains(Table.CASES)) {
            rows.add(file.takedownCase());
        }
        for (Claim claim : file.claims()) {
            if (wanted.contains(Table.of(claim))) {
                rows.add(claim);
            }
        }
        Utf8Bytes out = new Utf8Bytes(ROOM);
        List<Run> runs = new ArrayList<>();
        boolean harmless = true;
        for (Entry row : rows) {
            int from = out.size();
            Table table = Table.of(row);
            harmless &= CsvRow.exact(out, table, row);
            add(runs, table, from, out.size());
        }
        Lines exact = new Lines(out.toByteArray(), runs);
        return new CaseCsv(exact, harmless ? exact : guarded(rows));
    }

    private static Lines guarded(List<Entry> rows) {
        Utf8Bytes out = new Utf8Bytes(ROOM);
        List<Run> runs = new ArrayList<>();
        for (Entry row : rows) {
            int from = out.size();
            Table table = Table.of(row);
            CsvRow.guarded(out, table, row);
            add(runs, table, from, out.size());
        }
        return new Lines(out.toByteArray(), runs);
    }

    /** Rows of one table that follow one another are one run. */
    private static void add(List<Run> runs, Table table, int from, int to) {
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).table() == table) {
            runs.set(last, new Run(table, runs.get(last).from(), to));
        } else {
            runs.add(new Run(table, from, to));
        }
    }

    /** The lines for one use. */
    Lines lines(CsvTable.Use use) {
        return use == CsvTable.Use.SPREADSHEET ? guarded : exact;
    }

    /**
     * Lines of several tables.
     *
     * @param bytes all of them
     * @param runs which are of which table
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Lines(byte[] bytes, List<Run> runs) {}

    /** Lines of one table: where they begin, and where others begin. */
    record Run(Table table, int from, int to) {}
}
