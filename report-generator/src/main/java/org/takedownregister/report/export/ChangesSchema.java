package org.takedownregister.report.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Table;

/** Writes the JSON Schema (2020-12) of what differs between two publications. */
final class ChangesSchema {

    private static final String[] OF_ROW = {"change", "table", "row"};
    private static final String[] OF_FIELDS = {"change", "table", "key", "from", "to"};

    private final JsonGenerator json;

    private ChangesSchema(JsonGenerator json) {
        this.json = json;
    }

    static void write(JsonGenerator json) throws IOException {
        new ChangesSchema(json).write();
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", Schemas.DIALECT);
        json.writeStringField("title", "What differs between two publications of the register, row by row");
        closed("from_batch", "to_batch", "changes", "more_files", "added", "changed", "withdrawn");
        json.writeObjectFieldStart("properties");
        type("$schema", "string", "Where this schema is.");
        number("from_batch", "The batch compared with; 0 where there is no earlier publication.");
        number("to_batch", "The newest batch of this publication.");
        json.writeObjectFieldStart("changes");
        json.writeStringField("description", "The first 10,000 rows that differ, by table and key.");
        json.writeStringField("type", "array");
        reference("items", "change");
        json.writeEndObject();
        json.writeObjectFieldStart("more_files");
        json.writeStringField("description", "Files with further rows: each an array of changes.");
        json.writeStringField("type", "array");
        type("items", "string", "A path from the top of the site.");
        json.writeEndObject();
        number("added", "How many rows are new, in all files.");
        number("changed", "How many rows say something else, in all files.");
        number("withdrawn", "How many rows are no longer said, in all files.");
        json.writeEndObject();
        json.writeObjectFieldStart("$defs");
        change();
        for (Table table : Table.values()) {
            columns(table);
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /** A row that is new or gone stands whole; of one that changed its key and the fields that differ. */
    private void change() throws IOException {
        json.writeObjectFieldStart("change");
        json.writeArrayFieldStart("anyOf");
        for (Table table : Table.values()) {
            changed(table, List.of("added", "withdrawn"), OF_ROW);
            changed(table, List.of("changed"), OF_FIELDS);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void changed(Table table, List<String> kinds, String... fields) throws IOException {
        json.writeStartObject();
        closed(fields);
        json.writeObjectFieldStart("properties");
        json.writeObjectFieldStart("change");
        json.writeArrayFieldStart("enum");
        for (String kind : kinds) {
            json.writeString(kind);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeObjectFieldStart("table");
        json.writeStringField("const", table.tableName());
        json.writeEndObject();
        for (String field : fields) {
            if (!field.equals("change") && !field.equals("table")) {
                reference(field, table.tableName());
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void columns(Table table) throws IOException {
        json.writeObjectFieldStart(table.tableName());
        json.writeStringField("description", Meanings.of(table));
        closed();
        json.writeObjectFieldStart("properties");
        for (Column column : table.columns()) {
            json.writeObjectFieldStart(column.name());
            json.writeStringField("description", Meanings.of(table, column));
            ColumnSchema.write(json, column);
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void closed(String... required) throws IOException {
        json.writeStringField("type", "object");
        json.writeBooleanField("additionalProperties", false);
        json.writeArrayFieldStart("required");
        for (String name : required) {
            json.writeString(name);
        }
        json.writeEndArray();
    }

    private void number(String name, String description) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("description", description);
        json.writeStringField("type", "integer");
        json.writeNumberField("minimum", 0);
        json.writeEndObject();
    }

    private void type(String name, String type, String description) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("description", description);
        json.writeStringField("type", type);
        json.writeEndObject();
    }

    private void reference(String name, String definition) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("$ref", "#/$defs/" + definition);
        json.writeEndObject();
    }
}
