package org.takedownregister.report.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Claim;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Platform;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.entry.TakedownCase;
import org.takedownregister.domain.register.Batch;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.register.Cursor;
import org.takedownregister.domain.register.RegisterView;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.report.making.Meanwhile;
import org.takedownregister.report.making.Sha256;

/**
 * An export that is being written; to be closed. What stands of a case in the files of many may be made by any thread;
 * all else is for the view's thread, and the cases are added in the order in which the view has them.
 */
public final class Exporting implements Closeable {

    private static final List<Table> OF_CASES = Arrays.stream(Table.values())
            .filter(table -> table.holdsClaims() || table == Table.CASES)
            .toList();

    private final ExportOptions options;
    private final RegisterView view;
    private final Files files;
    private final Moments moments;
    private final CaseJson caseJson;
    private final Feeds feeds;
    private final TableFiles tables;
    private final TableFiles raw;
    private final RegisterJson register;
    private final Stix stix;
    private final Periods periods;

    Exporting(ExportOptions options, RegisterView view, ExportSink sink, Set<Table> sharded, Periods periods)
            throws IOException {
        this.options = options;
        this.view = view;
        this.files = new Files(sink);
        this.moments = Moments.of(view);
        this.caseJson = new CaseJson(options, moments);
        Map<Slug, Platform> platforms = new TreeMap<>();
        try (Cursor<Platform> rows = view.entries(Platform.class)) {
            rows.forEachRemaining(platform -> platforms.put(platform.platformId(), platform));
        }
        this.feeds = new Feeds(platforms, moments);
        this.tables =
                new TableFiles(files, "data/tables/", CsvTable.Use.SPREADSHEET, "Table for spreadsheets", sharded);
        this.raw = new TableFiles(files, "data/package/", CsvTable.Use.IMPORT, "Package that imports again", sharded);
        this.register = new RegisterJson(files, caseJson);
        this.periods = periods;
        this.stix = new Stix(files, options, platforms, moments);
        for (Table table : Table.values()) {
            tables.begin(table);
        }
        rows();
    }

    private void rows() throws IOException {
        for (Table table : Table.values()) {
            if (table.holdsClaims() || table == Table.CASES) {
                continue;
            }
            try (Cursor<? extends Entry> rows = view.entries(table.record())) {
                while (rows.hasNext()) {
                    Entry row = rows.next();
                    String year = Years.of(row);
                    tables.write(row, year);
                    raw.write(row, year);
                    if (table == Table.VOLUMES) {
                        register.write(row, year);
                    }
                }
            }
        }
    }

    /** Where the cases of a month go. */
    public static final class Place {

        private final String year;
        private final String period;
        private final Joined cases;
        private final StixBundle bundle;
        private final Set<Table> wanted;

        private Place(String year, String period, Joined cases, StixBundle bundle, Set<Table> wanted) {
            this.year = year;
            this.period = period;
            this.cases = cases;
            this.bundle = bundle;
            this.wanted = wanted;
        }

        /** Whether these files stay as they are. */
        public boolean isKept() {
            return cases.isKept() && bundle.isKept();
        }
    }

    /**
     * Where the cases of a month go, begun if it was not.
     *
     * @param withRows whether their rows are to be made for the tables
     */
    public Place place(String month, boolean withRows) throws IOException {
        String year = Years.year(month);
        String period = periods.of(month);
        Set<Table> wanted = EnumSet.noneOf(Table.class);
        for (Table table : withRows ? OF_CASES : List.<Table>of()) {
            if (!tables.isWhole(table, year) || !raw.isWhole(table, year)) {
                wanted.add(table);
            }
        }
        return new Place(year, period, register.cases(period), stix.bundle(period), wanted);
    }

    /** What stands of a case in its own file and in the files of many. */
    public static final class Part {

        private final byte @Nullable [] file;
        private final byte @Nullable [] item;
        private final @Nullable StixObjects objects;
        private final CaseCsv rows;

        /** Nothing, as the files that it is in stay as they are. */
        public static final Part NONE = new Part(null, null, null, CaseCsv.NONE);

        private Part(byte @Nullable [] file, byte @Nullable [] item, @Nullable StixObjects objects, CaseCsv rows) {
            this.file = file;
            this.item = item;
            this.objects = objects;
            this.rows = rows;
        }

        /**
         * The JSON file of the case.
         *
         * @throws NullPointerException if it was not asked for
         */
        public byte[] json() {
            return Objects.requireNonNull(file, "no file");
        }
    }

    /**
     * Makes what stands of a case in files; for any thread.
     *
     * @param withFile whether its own file is to be made
     */
    public Part part(CaseFile file, Place place, boolean withFile) throws IOException {
        boolean withItem = !place.cases.isKept();
        boolean withObjects = !place.bundle.isKept();
        CaseCsv csv = place.wanted.isEmpty() ? CaseCsv.NONE : CaseCsv.of(file, place.wanted);
        if (!withFile && !withItem && !withObjects) {
            return new Part(null, null, null, csv);
        }
        CaseRows rows = CaseRows.of(file);
        return new Part(
                withFile ? caseJson.file(rows) : null,
                withItem ? CaseJson.item(rows) : null,
                withObjects ? stix.objects(rows, place.bundle) : null,
                csv);
    }

    /**
     * Makes the files of those tables that do not stay as they are, instead of adding the rows case by case: out of the
     * files of the last export, where it is known which cases may have changed since, or else by reading the table.
     *
     * @param years the years by which the rows of a table can be parted
     * @param monthOf the month of a case
     * @param changed the cases that may have changed, with no file for one that is gone; empty if that is not known
     */
    public void rows(
            Function<Table, SortedSet<String>> years,
            Function<Slug, String> monthOf,
            Optional<SortedMap<Slug, Optional<CaseFile>>> changed)
            throws IOException {
        // A table without rows is not part of the package.
        List<Table> filled =
                OF_CASES.stream().filter(table -> !years.apply(table).isEmpty()).toList();
        if (changed.isPresent()) {
            weave(filled, years, changed.get());
        }
        for (Table table : filled) {
            SortedSet<String> parts = years.apply(table);
            boolean tableStays = tables.isWhole(table, parts);
            boolean rawStays = raw.isWhole(table, parts);
            if (tableStays && rawStays) {
                continue;
            }
            try (Cursor<? extends Entry> rows = view.entries(table.record())) {
                while (rows.hasNext()) {
                    Entry row = rows.next();
                    Slug caseId = row instanceof Claim claim ? claim.caseId() : ((TakedownCase) row).caseId();
                    String year = Years.year(monthOf.apply(caseId));
                    tables.write(row, year);
                    raw.write(row, year);
                }
            }
        }
    }

    /** Weaves the files of both folders side by side. */
    private void weave(
            List<Table> filled, Function<Table, SortedSet<String>> years, SortedMap<Slug, Optional<CaseFile>> changed)
            throws IOException {
        Meanwhile<Boolean> beside = Meanwhile.of(() -> {
            for (Table table : filled) {
                raw.weave(table, years.apply(table), changed);
            }
            return true;
        });
        try {
            for (Table table : filled) {
                tables.weave(table, years.apply(table), changed);
            }
        } finally {
            beside.done();
        }
    }

    /** Adds a case to the tables, to the files of its year or month and to the feeds. */
    public void add(FeedItem item, Part part, Place place) throws IOException {
        tables.write(part.rows, place.year);
        raw.write(part.rows, place.year);
        register.write(part.item, place.period);
        if (part.objects != null) {
            place.bundle.add(part.objects);
        }
        feeds.add(item);
    }

    /**
     * Writes what waits for the last case.
     *
     * @return the files, by path; without those of single cases, which {@link ExportPaths#caseJson} names
     * @throws IOException if a file cannot be written; the files written so far are then worth nothing
     */
    public List<ExportedFile> finish() throws IOException {
        Optional<Batch> newest = view.newestBatch();
        register.overview(view, newest);
        close();
        feeds.write(files, options);
        describe();
        try (Writer citation = new OutputStreamWriter(
                files.create(ExportPaths.CITATION, "application/yaml", "How to cite the register"),
                StandardCharsets.UTF_8)) {
            citation.write(CitationFile.of(options, newest, packageHash()));
        }
        return List.copyOf(files.written());
    }

    private void describe() throws IOException {
        try (CsvTable csv = CsvTable.open(
                files.create(ExportPaths.DICTIONARY, "text/csv", "The meaning of every column"),
                CsvTable.Use.SPREADSHEET,
                Dictionary.header())) {
            Dictionary.table(csv);
        }
        json("data/dictionary.json", "The meaning of every column", Dictionary::json);
        json(ExportPaths.CASE_SCHEMA, "JSON Schema of a case", json -> new Schemas(json).ofCase());
        json("data/cases.schema.json", "JSON Schema of a year's cases", json -> new Schemas(json).ofCases());
        json("data/volumes.schema.json", "JSON Schema of volumes", json -> new Schemas(json).ofVolumes());
        json("data/register.schema.json", "JSON Schema of the overview", json -> new Schemas(json).ofRegister());
        json(ExportPaths.CHANGES_SCHEMA, "JSON Schema of the changes between publications", ChangesSchema::write);
    }

    private void json(String path, String about, Writing writing) throws IOException {
        OutputStream out = files.create(path, "application/json", about);
        try (JsonGenerator json = Json.indented(out)) {
            writing.write(json);
        }
    }

    /** Writes one JSON document. */
    private interface Writing {
        void write(JsonGenerator json) throws IOException;
    }

    private String packageHash() {
        MessageDigest digest = Sha256.digest();
        for (ExportedFile file : files.written()) {
            if (file.path().startsWith("data/package/")) {
                String name = file.path().substring("data/package/".length());
                digest.update((file.sha256() + "  " + name + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() throws IOException {
        try (tables;
                raw;
                register;
                stix) {
            // All of them, whatever one of them throws.
        }
    }
}
