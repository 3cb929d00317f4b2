package org.takedownregister.report.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.register.Batch;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.register.Cursor;
import org.takedownregister.domain.register.RegisterView;

/** The whole register as JSON: the cases and the volumes by year, and an overview that names the files. */
final class RegisterJson implements Closeable {

    /** The tables that the overview holds itself. */
    static final List<Table> HELD = List.of(Table.PLATFORMS, Table.POLICIES, Table.POLICY_VERSIONS);

    private static final String MEDIA_TYPE = "application/json";

    private final Files files;
    private final CaseJson caseJson;
    private final SortedMap<String, Long> rows = new TreeMap<>();
    private final Shards<JsonGenerator> cases = new Shards<>(year -> begin("cases", year));
    private final Shards<JsonGenerator> volumes = new Shards<>(year -> begin("volumes", year));

    RegisterJson(Files files, CaseJson caseJson) {
        this.files = files;
        this.caseJson = caseJson;
    }

    /** Adds a case to the file of its year. */
    void write(CaseFile file, String year) throws IOException {
        JsonGenerator json = cases.of(year);
        json.writeRaw('\n');
        caseJson.item(json, file);
        rows.merge("cases-" + year, 1L, Long::sum);
    }

    /** Adds a volume to the file of its year. */
    void write(Entry volume, String year) throws IOException {
        JsonGenerator json = volumes.of(year);
        json.writeRaw('\n');
        Json.row(json, volume);
        rows.merge("volumes-" + year, 1L, Long::sum);
    }

    private JsonGenerator begin(String holds, String year) throws IOException {
        JsonGenerator json = Json.dense(files.create(
                "data/" + holds + "-" + year + ".json", MEDIA_TYPE, "The register as JSON: " + holds + " " + year));
        json.writeStartObject();
        json.writeStringField("$schema", holds + ".schema.json");
        caseJson.register(json, Optional.empty());
        json.writeArrayFieldStart(holds);
        return json;
    }

    /** Writes the overview; to be called once, after the rows. */
    void overview(RegisterView view, Optional<Batch> newest) throws IOException {
        try (JsonGenerator json = Json.indented(files.create(
                ExportPaths.REGISTER, MEDIA_TYPE, "The register as JSON: overview and reference tables"))) {
            json.writeStartObject();
            json.writeStringField("$schema", "register.schema.json");
            caseJson.register(json, newest);
            json.writeArrayFieldStart("files");
            for (var file : rows.entrySet()) {
                int hyphen = file.getKey().indexOf('-');
                json.writeStartObject();
                json.writeStringField("path", file.getKey() + ".json");
                json.writeStringField("holds", file.getKey().substring(0, hyphen));
                json.writeStringField("year", file.getKey().substring(hyphen + 1));
                json.writeNumberField("rows", file.getValue());
                json.writeEndObject();
            }
            json.writeEndArray();
            for (Table table : HELD) {
                json.writeArrayFieldStart(table.tableName());
                try (Cursor<? extends Entry> entries = view.entries(table.record())) {
                    while (entries.hasNext()) {
                        Json.row(json, entries.next());
                    }
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }
    }

    @Override
    public void close() throws IOException {
        try (cases;
                volumes) {
            // A generator ends the arrays and objects that are open when it is closed.
        }
    }
}
