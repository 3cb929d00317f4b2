package org.takedownregister.report.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Source;

/** A bundle of STIX 2.1 that is being written. Holds the identifiers of its shared objects, nothing else. */
final class StixBundle implements Closeable {

    private static final String SPEC = "2.1";

    private final JsonGenerator json;
    private final String createdBy;
    private final Set<String> shared = new HashSet<>();

    private StixBundle(JsonGenerator json, String createdBy) {
        this.json = json;
        this.createdBy = createdBy;
    }

    /** Begins a bundle. */
    static StixBundle open(OutputStream out, String id, String createdBy) throws IOException {
        JsonGenerator json = Json.dense(out);
        json.writeStartObject();
        json.writeStringField("type", "bundle");
        json.writeStringField("id", id);
        json.writeArrayFieldStart("objects");
        json.writeRaw('\n');
        StixExtension.define(json);
        return new StixBundle(json, createdBy);
    }

    /** Whether an object that several cases share is still missing; it counts as written from now on. */
    boolean lacks(String id) {
        return shared.add(id);
    }

    /** Begins an object with its common properties. */
    JsonGenerator start(String type, String id, Instant created, Instant modified) throws IOException {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringField("type", type);
        json.writeStringField("spec_version", SPEC);
        json.writeStringField("id", id);
        if (!id.equals(createdBy)) {
            json.writeStringField("created_by_ref", createdBy);
        }
        json.writeStringField("created", Times.millis(created));
        json.writeStringField("modified", Times.millis(modified));
        return json;
    }

    /** Ends the object that is open. */
    void end() throws IOException {
        json.writeEndObject();
    }

    /** Says in the object that is open where it stands. */
    void references(List<Source> sources) throws IOException {
        if (sources.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("external_references");
        for (Source source : sources) {
            reference(
                    source,
                    source.title(),
                    source.url() == null ? null : source.url().text());
            if (source.archivedUrl() != null) {
                reference(source, "Archived copy", source.archivedUrl().text());
            }
        }
        json.writeEndArray();
    }

    private void reference(Source source, String description, @Nullable String url) throws IOException {
        json.writeStartObject();
        Json.text(json, "source_name", name(source.publisher()));
        Json.text(json, "description", description);
        if (url != null) {
            json.writeStringField("url", URI.create(url).toASCIIString());
        }
        json.writeStringField("external_id", source.sourceId().text());
        json.writeEndObject();
    }

    /** STIX keeps the names of two catalogues of weaknesses for their own identifiers. */
    private static String name(String publisher) {
        return publisher.equals("cve") || publisher.equals("capec") ? "Publisher " + publisher + "." : publisher;
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
