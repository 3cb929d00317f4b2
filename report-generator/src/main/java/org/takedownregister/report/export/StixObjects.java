package org.takedownregister.report.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Source;

/**
 * The STIX objects of one case as they stand in a bundle behind others, each on a line of its own. It knows where those
 * are that other cases share, as the bundle may have them already.
 */
final class StixObjects {

    private static final String SPEC = "2.1";
    private static final int LARGE_CASE = 32 * 1024;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(LARGE_CASE);
    private final JsonGenerator json;
    private final String createdBy;
    private final Predicate<String> isKnown;
    private final Set<String> mine = new HashSet<>();
    private final Map<Instant, String> moments = new HashMap<>(4);
    private final List<Shared> shared = new ArrayList<>();
    private @Nullable String opened;
    private int from;

    /**
     * An object that cases share.
     *
     * @param id its identifier
     * @param from where it begins among the bytes
     * @param to where the next begins
     */
    record Shared(String id, int from, int to) {}

    /**
     * Begins the objects of a case.
     *
     * @param isKnown tells that the bundle surely has an object that cases share
     */
    StixObjects(String createdBy, Predicate<String> isKnown) throws IOException {
        this.json = Json.piece(bytes);
        this.createdBy = createdBy;
        this.isKnown = isKnown;
    }

    /** Whether an object that several cases share may be missing; if so, it is the next to be written. */
    boolean lacks(String id) {
        boolean lacks = !isKnown.test(id) && mine.add(id);
        if (lacks) {
            opened = id;
        }
        return lacks;
    }

    /** Begins an object with its common properties. */
    JsonGenerator start(String type, String id, Instant created, Instant modified) throws IOException {
        if (opened != null) {
            json.flush();
            from = bytes.size();
        }
        json.writeRaw("\n,");
        json.writeStartObject();
        json.writeStringField("type", type);
        json.writeStringField("spec_version", SPEC);
        json.writeStringField("id", id);
        if (!id.equals(createdBy)) {
            json.writeStringField("created_by_ref", createdBy);
        }
        json.writeStringField("created", told(created));
        json.writeStringField("modified", told(modified));
        return json;
    }

    /** Most objects are of the same two moments. */
    private String told(Instant at) {
        return moments.computeIfAbsent(at, Times::millis);
    }

    /** Ends the object that is open. */
    void end() throws IOException {
        json.writeEndObject();
        if (opened != null) {
            json.flush();
            shared.add(new Shared(opened, from, bytes.size()));
            opened = null;
        }
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

    /** All of them; nothing can be added afterwards. */
    byte[] bytes() throws IOException {
        json.close();
        return bytes.toByteArray();
    }

    /** Where the shared ones are, in order. */
    List<Shared> shared() {
        return shared;
    }
}
