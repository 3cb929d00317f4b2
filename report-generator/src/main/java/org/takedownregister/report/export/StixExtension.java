package org.takedownregister.report.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Table;

/**
 * The product's own extension of STIX: the row of the register that an object stands for. STIX has no place for a
 * figure with its speaker; the extension keeps every column, so that nothing is lost on the way.
 */
final class StixExtension {

    /** The identifier of its definition, the same in every register. */
    static final String ID = "extension-definition--" + Uuids.named(Uuids.PRODUCT, "stix-extension");

    /** The identifier of its author. */
    static final String AUTHOR = "identity--" + Uuids.named(Uuids.PRODUCT, "stix-author");

    private static final String SINCE = "2026-11-22T00:00:00.000Z";

    private StixExtension() {}

    /** Writes the definition and its author as two objects. */
    static void define(JsonGenerator json) throws IOException {
        start(json, "identity", AUTHOR);
        json.writeStringField("name", "Takedown Register");
        json.writeStringField("description", "The program that made this bundle, as the author of its extension.");
        json.writeStringField("identity_class", "system");
        json.writeEndObject();
        start(json, "extension-definition", ID);
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
                        + " column 'n' under the name 'number'; the property 'speaker' says who makes the claim.");
        json.writeStringField("version", "1.0.0");
        json.writeArrayFieldStart("extension_types");
        json.writeString("property-extension");
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void start(JsonGenerator json, String type, String id) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", type);
        json.writeStringField("spec_version", "2.1");
        json.writeStringField("id", id);
        json.writeStringField("created", SINCE);
        json.writeStringField("modified", SINCE);
    }

    /** Writes a row as the extension of the object that is open; who says it is blank for what is no claim. */
    static void row(JsonGenerator json, Entry entry, String speaker) throws IOException {
        json.writeObjectFieldStart("extensions");
        json.writeObjectFieldStart(ID);
        json.writeStringField("extension_type", "property-extension");
        json.writeStringField("table", Table.of(entry).tableName());
        if (!speaker.isEmpty()) {
            Json.text(json, "speaker", speaker);
        }
        json.writeObjectFieldStart("row");
        for (Column column : Table.of(entry).columns()) {
            Object value = column.value(entry);
            // STIX knows no empty lists, and wants three letters in a name.
            if (!(value instanceof Collection<?> list && list.isEmpty())) {
                Json.column(json, column.name().equals("n") ? "number" : column.name(), value);
            }
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }
}
