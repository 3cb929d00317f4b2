package org.takedownregister.report.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.register.Batch;
import org.takedownregister.domain.register.Cursor;
import org.takedownregister.domain.register.RegisterView;

/** The whole register as JSON: the cases by year or month, the volumes by year, and an overview that names the files. */
final class RegisterJson implements Closeable {

    /** The tables that the overview holds itself. */
    static final List<Table> HELD = List.of(Table.PLATFORMS, Table.POLICIES, Table.POLICY_VERSIONS);

    private static final String MEDIA_TYPE = "application/json";

    private final Files files;
    private final CaseJson caseJson;
    private final SortedMap<String, Long> rows = new TreeMap<>();
    private final Shards<Joined> cases = new Shards<>(period -> begin("cases", null, period));
    private final Shards<Joined> volumes = new Shards<>(year -> begin("volumes", Table.VOLUMES, year));

    RegisterJson(Files files, CaseJson caseJson) {
        this.files = files;
        this.caseJson = caseJson;
    }

    /** The file of a year or month, begun if it was not. */
    Joined cases(String period) throws IOException {
        return cases.of(period);
    }

    /** Adds a case to the file of its year or month; null for a file that is kept. */
    void write(byte @Nullable [] item, String period) throws IOException {
        if (item != null) {
            cases.of(period).add(item);
        }
        rows.merge("cases-" + period, 1L, Long::sum);
    }

    /** Adds a volume to the file of its year. */
    void write(Entry volume, String year) throws IOException {
        Joined file = volumes.of(year);
        if (!file.isKept()) {
            ByteArrayOutputStream item = new ByteArrayOutputStream();
            try (JsonGenerator json = Json.piece(item)) {
                Json.row(json, volume);
            }
            file.add(item.toByteArray());
        }
        rows.merge("volumes-" + year, 1L, Long::sum);
    }

    private Joined begin(String holds, @Nullable Table table, String period) throws IOException {
        String path = "data/" + holds + "-" + period + ".json";
        String about = "The register as JSON: " + holds + " " + period;
        if (files.keeps(path, MEDIA_TYPE, about, new ExportSink.Rows(table, period))) {
            return Joined.kept();
        }
        return Joined.open(files.create(path, MEDIA_TYPE, about), json -> {
            json.writeStartObject();
            json.writeStringField("$schema", holds + ".schema.json");
            caseJson.register(json, Optional.empty());
            json.writeArrayFieldStart(holds);
            return false;
        });
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
                String period = file.getKey().substring(hyphen + 1);
                String year = Years.year(period);
                json.writeStringField("year", year);
                if (!period.equals(year)) {
                    json.writeStringField("month", period.substring(year.length() + 1));
                }
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
            // Each file is ended when it is closed.
        }
    }
}
