package org.takedownregister.report.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.function.Predicate;
import org.takedownregister.domain.entry.Claim;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Table;

/**
 * The product's own extension of STIX: the row of the register that an object stands for. STIX has no place for a
 * figure with its speaker; the extension keeps every column, so that nothing is lost on the way. Of a case it leaves out
 * the title and the summary, which are the name and the description of its incident.
 */
final class StixExtension {

    /** The identifier of its definition, the same in every register. */
    static final String ID = "extension-definition--" + Uuids.named(Uuids.PRODUCT, "stix-extension");

    /** The identifier of its author. */
    static final String AUTHOR = "identity--" + Uuids.named(Uuids.PRODUCT, "stix-author");

    private static final byte[] START =
            Utf8Bytes.ascii(",\"extensions\":{\"" + ID + "\":{\"extension_type\":\"property-extension\",\"table\":\"");
    private static final byte[] SPEAKER = Utf8Bytes.ascii("\",\"speaker\":");
    private static final byte[] ROW = Utf8Bytes.ascii(",\"row\":");
    private static final byte[] ROW_WITHOUT_SPEAKER = Utf8Bytes.ascii("\",\"row\":{");
    private static final byte[] END = Utf8Bytes.ascii("}}");

    private static final String SINCE = "2026-11-22T00:00:00.000Z";

    /** When the definition last changed. */
    private static final String CHANGED = "2026-11-28T00:00:00.000Z";

    private StixExtension() {}

    /** Writes the definition and its author as two objects. */
    static void define(JsonGenerator json) throws IOException {
        start(json, "identity", AUTHOR, SINCE);
        json.writeStringField("name", "Takedown Register");
        json.writeStringField("description", "The program that made this bundle, as the author of its extension.");
        json.writeStringField("identity_class", "system");
        json.writeEndObject();
        start(json, "extension-definition", ID, CHANGED);
        json.writeStringField("created_by_ref", AUTHOR);
        json.writeStringField("name", "Takedown Register rows");
        json.writeStringField(
                "description",
                "Carries the row of a takedown register that an object was made of. It is an extension of the"
                        + " Takedown Register and no part of STIX.");
        json.writeStringField(
                "schema",
                "The property 'table' names the table of the register; the property 'row' holds the columns of that"
                        + " table that have a value, as data/dictionary.json of the register describes them, with"
                        + " column 'n' under the name 'number', and of a case without its title and summary, which"
                        + " are the name and the description; the property 'speaker' says who makes the claim.");
        json.writeStringField("version", "1.1.0");
        json.writeArrayFieldStart("extension_types");
        json.writeString("property-extension");
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void start(JsonGenerator json, String type, String id, String modified) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", type);
        json.writeStringField("spec_version", "2.1");
        json.writeStringField("id", id);
        json.writeStringField("created", SINCE);
        json.writeStringField("modified", modified);
    }

    /** Writes the row of a claim as the extension of the object that is open, with who says it. */
    static void claim(Utf8Bytes out, CaseRows rows, int claim) {
        Claim said = rows.file().claims().get(claim);
        out.add(START).text(Table.of(said).tableName());
        out.add(SPEAKER).json(rows.file().speaker(said)).add(ROW);
        rows.columns(out, claim);
        out.add(END);
    }

    /**
     * Writes a row that is no claim as the extension of the object that is open.
     *
     * @param which the columns that the object does not have as properties of its own
     */
    static void row(Utf8Bytes out, Entry entry, Predicate<Column> which) {
        out.add(START).text(Table.of(entry).tableName()).add(ROW_WITHOUT_SPEAKER);
        RowJson.columns(out, entry, which);
        out.add('}').add(END);
    }
}
