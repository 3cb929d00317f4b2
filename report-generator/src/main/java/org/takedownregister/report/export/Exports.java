package org.takedownregister.report.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.takedownregister.domain.entry.Claim;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Platform;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.register.Batch;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.register.Cursor;
import org.takedownregister.domain.register.RegisterView;
import org.takedownregister.domain.value.Slug;

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

    /** Exports with the given options. */
    public Exports(ExportOptions options) {
        this(options, ROWS_PER_FILE);
    }

    /** As {@link #Exports(ExportOptions)}, with another limit of rows for a file. */
    Exports(ExportOptions options, int rowsPerFile) {
        this.options = options;
        this.rowsPerFile = rowsPerFile;
    }

    /**
     * Writes all files.
     *
     * @return the files, by path; without those of single cases, which {@link ExportPaths#caseJson} names
     * @throws IOException if a file cannot be written; the files written so far are then worth nothing
     */
    public List<ExportedFile> write(RegisterView view, ExportSink sink) throws IOException {
        Files files = new Files(sink);
        Optional<Batch> newest = view.newestBatch();
        Moments moments = Moments.of(view);
        CaseJson caseJson = new CaseJson(options, moments);
        Map<Slug, Platform> platforms = platforms(view);
        Set<Table> sharded = sharded(view);
        Feeds feeds = new Feeds(platforms, moments);
        try (TableFiles tables = new TableFiles(
                        files, "data/tables/", CsvTable.Use.SPREADSHEET, "Table for spreadsheets", sharded);
                TableFiles raw = new TableFiles(
                        files, "data/package/", CsvTable.Use.IMPORT, "Package that imports again", sharded);
                RegisterJson register = new RegisterJson(files, caseJson);
                Stix stix = new Stix(files, options, platforms, moments)) {
            for (Table table : Table.values()) {
                tables.begin(table);
            }
            rows(view, List.of(tables, raw), register);
            cases(view, files, caseJson, List.of(tables, raw), register, stix, feeds);
            register.overview(view, newest);
        }
        feeds.write(files, options);
        describe(files);
        try (Writer citation = new OutputStreamWriter(
                files.create(ExportPaths.CITATION, "application/yaml", "How to cite the register"),
                StandardCharsets.UTF_8)) {
            citation.write(CitationFile.of(options, newest, packageHash(files)));
        }
        return List.copyOf(files.written());
    }

    private static Map<Slug, Platform> platforms(RegisterView view) {
        Map<Slug, Platform> platforms = new TreeMap<>();
        try (Cursor<Platform> rows = view.entries(Platform.class)) {
            rows.forEachRemaining(platform -> platforms.put(platform.platformId(), platform));
        }
        return platforms;
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

    private static void rows(RegisterView view, List<TableFiles> tables, RegisterJson register) throws IOException {
        for (Table table : Table.values()) {
            if (table.holdsClaims() || table == Table.CASES) {
                continue;
            }
            try (Cursor<? extends Entry> rows = view.entries(table.record())) {
                while (rows.hasNext()) {
                    Entry row = rows.next();
                    String year = Years.of(row);
                    for (TableFiles each : tables) {
                        each.write(row, year);
                    }
                    if (table == Table.VOLUMES) {
                        register.write(row, year);
                    }
                }
            }
        }
    }

    private static void cases(
            RegisterView view,
            Files files,
            CaseJson caseJson,
            List<TableFiles> tables,
            RegisterJson register,
            Stix stix,
            Feeds feeds)
            throws IOException {
        try (Cursor<CaseFile> cases = view.caseFiles()) {
            while (cases.hasNext()) {
                CaseFile file = cases.next();
                String year = Years.of(file);
                for (TableFiles each : tables) {
                    each.write(file.takedownCase(), year);
                    for (Claim claim : file.claims()) {
                        each.write(claim, year);
                    }
                }
                Slug caseId = file.takedownCase().caseId();
                try (JsonGenerator json = Json.indented(files.unlisted(ExportPaths.caseJson(caseId)))) {
                    caseJson.file(json, file);
                }
                register.write(file, year);
                stix.write(file, year);
                feeds.add(file);
            }
        }
    }

    private static void describe(Files files) throws IOException {
        try (CsvTable csv = CsvTable.open(
                files.create(ExportPaths.DICTIONARY, "text/csv", "The meaning of every column"),
                CsvTable.Use.SPREADSHEET,
                Dictionary.header())) {
            Dictionary.table(csv);
        }
        json(files, "data/dictionary.json", "The meaning of every column", Dictionary::json);
        json(files, ExportPaths.CASE_SCHEMA, "JSON Schema of a case", json -> new Schemas(json).ofCase());
        json(files, "data/cases.schema.json", "JSON Schema of a year's cases", json -> new Schemas(json).ofCases());
        json(files, "data/volumes.schema.json", "JSON Schema of volumes", json -> new Schemas(json).ofVolumes());
        json(files, "data/register.schema.json", "JSON Schema of the overview", json -> new Schemas(json).ofRegister());
        json(
                files,
                ExportPaths.CHANGES_SCHEMA,
                "JSON Schema of the changes between publications",
                ChangesSchema::write);
    }

    private static void json(Files files, String path, String about, Writing writing) throws IOException {
        OutputStream out = files.create(path, "application/json", about);
        try (JsonGenerator json = Json.indented(out)) {
            writing.write(json);
        }
    }

    /** Writes one JSON document. */
    private interface Writing {
        void write(JsonGenerator json) throws IOException;
    }

    private static String packageHash(Files files) {
        MessageDigest digest = Files.sha256();
        for (ExportedFile file : files.written()) {
            if (file.path().startsWith("data/package/")) {
                String name = file.path().substring("data/package/".length());
                digest.update((file.sha256() + "  " + name + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
