package org.takedownregister.report.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Figure;

/** Writes the schema of a column's values. */
final class ColumnSchema {

    private ColumnSchema() {}

    static void write(JsonGenerator json, Column column) throws IOException {
        Kind kind = Kind.of(column);
        boolean several = column.isList() || kind == Kind.CODES;
        if (several) {
            json.writeStringField("type", "array");
            json.writeBooleanField("uniqueItems", true);
            if (kind == Kind.CODES) {
                json.writeNumberField("minItems", 1);
            }
            json.writeObjectFieldStart("items");
        }
        value(json, column, kind);
        if (several) {
            json.writeEndObject();
        }
    }

    private static void value(JsonGenerator json, Column column, Kind kind) throws IOException {
        if (kind == Kind.NUMBER) {
            json.writeStringField("type", "integer");
            json.writeNumberField("minimum", 0);
            json.writeNumberField("maximum", Figure.LARGEST);
            return;
        }
        json.writeStringField("type", "string");
        if (!kind.pattern().isEmpty()) {
            json.writeStringField("pattern", kind.pattern());
        }
        if (!Kind.vocabulary(column).isEmpty()) {
            Json.texts(json, "enum", Kind.vocabulary(column));
        }
    }
}
