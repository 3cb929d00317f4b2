package org.takedownregister.report.export;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Source;

/**
 * The STIX objects of one case as they stand in a bundle behind others, each on a line of its own. It knows where those
 * are that other cases share, as the bundle may have them already.
 */
final class StixObjects {

    private static final int LARGE_CASE = 16 * 1024;
    private static final byte[] START = Utf8Bytes.ascii("\n,{\"type\":\"");
    private static final byte[] ID = Utf8Bytes.ascii("\",\"spec_version\":\"2.1\",\"id\":\"");
    private static final byte[] CREATED_BY = Utf8Bytes.ascii("\",\"created_by_ref\":\"");
    private static final byte[] CREATED = Utf8Bytes.ascii("\",\"created\":\"");
    private static final byte[] MODIFIED = Utf8Bytes.ascii("\",\"modified\":\"");
    private static final byte[] REFERENCES = Utf8Bytes.ascii(",\"external_references\":[");
    private static final byte[] SOURCE_NAME = Utf8Bytes.ascii("{\"source_name\":");
    private static final byte[] DESCRIPTION = Utf8Bytes.ascii(",\"description\":");
    private static final byte[] URL = Utf8Bytes.ascii(",\"url\":");
    private static final byte[] EXTERNAL_ID = Utf8Bytes.ascii(",\"external_id\":");

    private final Utf8Bytes bytes = new Utf8Bytes(LARGE_CASE);
    private final String createdBy;
    private final Predicate<String> isKnown;
    private final Set<String> mine = new HashSet<>();
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
     * From the first batch to the last, as STIX writes moments.
     *
     * @param from when the first batch came
     * @param to when the last batch came
     */
    record Period(String from, String to) {}

    /**
     * Begins the objects of a case.
     *
     * @param isKnown tells that the bundle surely has an object that cases share
     */
    StixObjects(String createdBy, Predicate<String> isKnown) {
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

    /** A property's name with what stands before it and behind it, for {@link #text(byte[], String)} and its like. */
    static byte[] property(String name) {
        return Utf8Bytes.ascii(",\"" + name + "\":");
    }

    /** Begins an object with its common properties. */
    void start(String type, String id, Period period) {
        from = bytes.size();
        bytes.add(START).text(type).add(ID).text(id);
        if (!id.equals(createdBy)) {
            bytes.add(CREATED_BY).text(createdBy);
        }
        bytes.add(CREATED).text(period.from()).add(MODIFIED).text(period.to()).add('"');
    }

    /** A property of the object that is open. */
    void text(byte[] property, String value) {
        bytes.add(property).json(value);
    }

    /** A property of the object that is open, a list that is not empty. */
    void texts(byte[] property, Collection<String> values) {
        bytes.add(property);
        char before = '[';
        for (String value : values) {
            bytes.add(before).json(value);
            before = ',';
        }
        bytes.add(']');
    }

    /** What is written of the object that is open, to be gone on with. */
    Utf8Bytes bytes() {
        return bytes;
    }

    /** Ends the object that is open. */
    void end() {
        bytes.add('}');
        if (opened != null) {
            shared.add(new Shared(opened, from, bytes.size()));
            opened = null;
        }
    }

    /** Says in the object that is open where it stands, with titles and addresses. */
    void references(List<Source> sources) {
        if (sources.isEmpty()) {
            return;
        }
        bytes.add(REFERENCES);
        for (int i = 0; i < sources.size(); i++) {
            if (i > 0) {
                bytes.add(',');
            }
            Source source = sources.get(i);
            reference(
                    source,
                    source.title(),
                    source.url() == null ? null : source.url().text());
            if (source.archivedUrl() != null) {
                bytes.add(',');
                reference(source, "Archived copy", source.archivedUrl().text());
            }
        }
        bytes.add(']');
    }

    private void reference(Source source, String description, @Nullable String url) {
        bytes.add(SOURCE_NAME).json(name(source.publisher()));
        bytes.add(DESCRIPTION).json(description);
        if (url != null) {
            bytes.add(URL).json(isAscii(url) ? url : URI.create(url).toASCIIString());
        }
        bytes.add(EXTERNAL_ID).json(source.sourceId().text()).add('}');
    }

    /** Says in the object that is open where it stands, for a source of which another object says all. */
    void reference(Source source) {
        bytes.add(REFERENCES).add(SOURCE_NAME).json(name(source.publisher()));
        bytes.add(EXTERNAL_ID).json(source.sourceId().text()).add('}').add(']');
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** STIX keeps the names of two catalogues of weaknesses for their own identifiers. */
    private static String name(String publisher) {
        return publisher.equals("cve") || publisher.equals("capec") ? "Publisher " + publisher + "." : publisher;
    }

    /** All of them; nothing can be added afterwards. */
    byte[] toByteArray() {
        return bytes.toByteArray();
    }

    /** Where the shared ones are, in order. */
    List<Shared> shared() {
        return shared;
    }
}
