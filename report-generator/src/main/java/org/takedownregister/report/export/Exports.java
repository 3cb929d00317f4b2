package org.takedownregister.report.export;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.register.Cursor;
import org.takedownregister.domain.register.RegisterView;

/**
 * Writes everything that readers can take away: a JSON file a case, tables for spreadsheets with their dictionary,
 * a package that imports again, the register as JSON with its schemas, STIX bundles, feeds, and how to cite it all.
 * The same register and options give the same bytes, on every machine. Reads the cases once and holds none of them;
 * what it shows is what the view shows, so that a case under embargo is in none of the files.
 */
public final class Exports {

    /** More rows than this, and a table has a file for each year. */
    private static final int ROWS_PER_FILE = 100_000;

    private static final Set<Table> CAN_GROW =
            EnumSet.complementOf(EnumSet.of(Table.PLATFORMS, Table.POLICIES, Table.POLICY_VERSIONS));

    private final ExportOptions options;
    private final int rowsPerFile;
    private final int casesPerFile;

    /** Exports with the given options. */
    public Exports(ExportOptions options) {
        this(options, ROWS_PER_FILE, Periods.CASES_PER_FILE);
    }

    /** As {@link #Exports(ExportOptions)}, with another limit of rows and one of cases for a file. */
    Exports(ExportOptions options, int rowsPerFile, int casesPerFile) {
        this.options = options;
        this.rowsPerFile = rowsPerFile;
        this.casesPerFile = casesPerFile;
    }

    /**
     * Writes all files.
     *
     * @return the files, by path; without those of single cases, which {@link ExportPaths#caseJson} names
     * @throws IOException if a file cannot be written; the files written so far are then worth nothing
     */
    public List<ExportedFile> write(RegisterView view, ExportSink sink) throws IOException {
        try (Exporting exporting = new Exporting(options, view, sink, sharded(view), periods(view));
                Cursor<CaseFile> cases = view.caseFiles()) {
            while (cases.hasNext()) {
                CaseFile file = cases.next();
                Exporting.Place place = exporting.place(Years.month(file), true);
                Exporting.Part part = exporting.part(file, place, true);
                sink.whole(ExportPaths.caseJson(file.takedownCase().caseId()), out -> out.write(part.json()));
                exporting.add(FeedItem.of(file), part, place);
            }
            return exporting.finish();
        }
    }

    /**
     * Begins to write all files; the cases are to follow one by one.
     *
     * @param rows how many rows each table has
     * @param periods which cases share a file
     */
    public Exporting begin(RegisterView view, ExportSink sink, ToLongFunction<Table> rows, Periods periods)
            throws IOException {
        Set<Table> sharded = EnumSet.noneOf(Table.class);
        for (Table table : CAN_GROW) {
            if (rows.applyAsLong(table) > rowsPerFile) {
                sharded.add(table);
            }
        }
        return new Exporting(options, view, sink, sharded, periods);
    }

    private Periods periods(RegisterView view) {
        Periods periods = new Periods(casesPerFile);
        try (Cursor<CaseFile> cases = view.caseFiles()) {
            cases.forEachRemaining(file -> periods.add(Years.month(file)));
        }
        return periods;
    }

    private Set<Table> sharded(RegisterView view) {
        Set<Table> sharded = EnumSet.noneOf(Table.class);
        for (Table table : CAN_GROW) {
            try (Cursor<? extends Entry> rows = view.entries(table.record())) {
                int count = 0;
                while (count <= rowsPerFile && rows.hasNext()) {
                    rows.next();
                    count++;
                }
                if (count > rowsPerFile) {
                    sharded.add(table);
                }
            }
        }
        return sharded;
    }
}
