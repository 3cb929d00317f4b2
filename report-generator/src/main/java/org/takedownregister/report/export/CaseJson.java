package org.takedownregister.report.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.takedownregister.domain.entry.Claim;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.register.Batch;
import org.takedownregister.domain.register.CaseFile;

/** Writes the parts of a case's JSON. */
final class CaseJson {

    private static final List<Table> CLAIMS =
            Arrays.stream(Table.values()).filter(Table::holdsClaims).toList();

    private final ExportOptions options;
    private final Moments moments;

    CaseJson(ExportOptions options, Moments moments) {
        this.options = options;
        this.moments = moments;
    }

    /** A whole file: which register, the case, how to cite it. */
    void file(JsonGenerator json, CaseFile file) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", "../" + ExportPaths.CASE_SCHEMA);
        Optional<Batch> newest = moments.newest(file);
        register(json, newest);
        parts(json, file);
        Citation citation = Citation.of(file.takedownCase(), newest, options);
        json.writeObjectFieldStart("citation");
        Json.text(json, "text", citation.text());
        Json.text(json, "bibtex", citation.bibtex());
        json.writeEndObject();
        json.writeEndObject();
    }

    /** The case as one of many. */
    void item(JsonGenerator json, CaseFile file) throws IOException {
        json.writeStartObject();
        parts(json, file);
        json.writeEndObject();
    }

    /**
     * Which register it is.
     *
     * @param newest the newest batch that changed what the file holds; empty where each part says so for itself
     */
    void register(JsonGenerator json, Optional<Batch> newest) throws IOException {
        json.writeObjectFieldStart("register");
        Json.text(json, "title", options.title());
        Json.text(json, "publisher", options.publisher());
        if (newest.isPresent()) {
            json.writeObjectFieldStart("batch");
            json.writeNumberField("number", newest.get().number());
            json.writeStringField("at", Times.seconds(newest.get().at()));
            json.writeEndObject();
        }
        Json.column(json, "url", options.baseUrl());
        Json.column(json, "licence", options.licence());
        json.writeEndObject();
    }

    private static void parts(JsonGenerator json, CaseFile file) throws IOException {
        json.writeFieldName("case");
        Json.row(json, file.takedownCase());
        json.writeObjectFieldStart("claims");
        for (Table table : CLAIMS) {
            claims(
                    json,
                    table.tableName(),
                    file,
                    file.claims().stream()
                            .filter(claim -> Table.of(claim) == table)
                            .toList());
        }
        json.writeEndObject();
        claims(json, "links_here", file, file.linksHere());
        json.writeArrayFieldStart("sources");
        for (Source source : file.sources()) {
            Json.row(json, source);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("batches");
        for (int batch : file.batches()) {
            json.writeNumber(batch);
        }
        json.writeEndArray();
    }

    private static void claims(JsonGenerator json, String name, CaseFile file, List<? extends Claim> claims)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (Claim claim : claims) {
            json.writeStartObject();
            Json.text(json, "speaker", file.speaker(claim));
            Json.columns(json, claim);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
