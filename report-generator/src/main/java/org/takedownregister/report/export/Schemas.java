package org.takedownregister.report.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Table;

/** Writes the JSON Schemas (2020-12) of the exported JSON, from the tables of the domain. */
final class Schemas {

    /** The dialect of all schemas. */
    static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private static final String SPEAKER = "Who says it: whom the source quotes, or else the source's publisher.";

    private final JsonGenerator json;

    Schemas(JsonGenerator json) {
        this.json = json;
    }

    /** The schema of one case's file. */
    void ofCase() throws IOException {
        start("A case and everything that is said of it");
        json.writeObjectFieldStart("properties");
        json.writeObjectFieldStart("$schema");
        json.writeStringField("type", "string");
        json.writeEndObject();
        reference("register", "register");
        parts();
        json.writeObjectFieldStart("citation");
        object("text", "bibtex");
        json.writeObjectFieldStart("properties");
        type("text", "string");
        type("bibtex", "string");
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        required("register", "case", "claims", "links_here", "sources", "batches", "citation");
        definitions(Table.values());
    }

    /** The schema of the files that hold the cases of a year or a month. */
    void ofCases() throws IOException {
        start("The cases of a year or a month");
        json.writeObjectFieldStart("properties");
        type("$schema", "string");
        reference("register", "register");
        json.writeObjectFieldStart("cases");
        json.writeStringField("type", "array");
        json.writeObjectFieldStart("items");
        object("case", "claims", "links_here", "sources", "batches");
        json.writeObjectFieldStart("properties");
        parts();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        required("register", "cases");
        definitions(Table.values());
    }

    /** The schema of the overview of the register. */
    void ofRegister() throws IOException {
        start("The register: its files of cases, its platforms and policies");
        json.writeObjectFieldStart("properties");
        type("$schema", "string");
        reference("register", "register");
        json.writeObjectFieldStart("files");
        json.writeStringField("type", "array");
        json.writeObjectFieldStart("items");
        object("path", "holds", "year", "rows");
        json.writeObjectFieldStart("properties");
        type("path", "string");
        type("holds", "string");
        type("year", "string");
        type("month", "string");
        type("rows", "integer");
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        for (Table table : RegisterJson.HELD) {
            rows(table.tableName(), table);
        }
        json.writeEndObject();
        required("register", "files", "platforms", "policies", "policy_versions");
        definitions(RegisterJson.HELD.toArray(Table[]::new));
    }

    /** The schema of the files that hold the volumes of a year. */
    void ofVolumes() throws IOException {
        start("The volumes of a year: aggregate counts of transparency reports");
        json.writeObjectFieldStart("properties");
        type("$schema", "string");
        reference("register", "register");
        rows("volumes", Table.VOLUMES);
        json.writeEndObject();
        required("register", "volumes");
        definitions(Table.VOLUMES);
    }

    private void start(String title) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", DIALECT);
        json.writeStringField("title", title);
        json.writeStringField("type", "object");
        json.writeBooleanField("additionalProperties", false);
    }

    private void parts() throws IOException {
        reference("case", "cases");
        json.writeObjectFieldStart("claims");
        List<Table> claims =
                Arrays.stream(Table.values()).filter(Table::holdsClaims).toList();
        object(claims.stream().map(Table::tableName).toArray(String[]::new));
        json.writeObjectFieldStart("properties");
        for (Table table : claims) {
            rows(table.tableName(), table);
        }
        json.writeEndObject();
        json.writeEndObject();
        rows("links_here", Table.LINKS);
        rows("sources", Table.SOURCES);
        json.writeObjectFieldStart("batches");
        json.writeStringField("type", "array");
        json.writeObjectFieldStart("items");
        json.writeStringField("type", "integer");
        json.writeNumberField("minimum", 1);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void definitions(Table... tables) throws IOException {
        json.writeObjectFieldStart("$defs");
        registerDefinition();
        for (Table table : tables) {
            tableDefinition(table);
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void registerDefinition() throws IOException {
        json.writeObjectFieldStart("register");
        object("title", "publisher");
        json.writeObjectFieldStart("properties");
        type("title", "string");
        type("publisher", "string");
        json.writeObjectFieldStart("batch");
        object("number", "at");
        json.writeObjectFieldStart("properties");
        type("number", "integer");
        json.writeObjectFieldStart("at");
        json.writeStringField("type", "string");
        json.writeStringField("format", "date-time");
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        type("url", "string");
        type("licence", "string");
        json.writeEndObject();
        json.writeEndObject();
    }

    private void tableDefinition(Table table) throws IOException {
        json.writeObjectFieldStart(table.tableName());
        json.writeStringField("description", Meanings.of(table));
        Stream<String> required =
                table.columns().stream().filter(Schemas::isAlwaysThere).map(Column::name);
        object((table.holdsClaims() ? Stream.concat(Stream.of("speaker"), required) : required).toArray(String[]::new));
        json.writeObjectFieldStart("properties");
        if (table.holdsClaims()) {
            json.writeObjectFieldStart("speaker");
            json.writeStringField("description", SPEAKER);
            json.writeStringField("type", "string");
            json.writeEndObject();
        }
        for (Column column : table.columns()) {
            json.writeObjectFieldStart(column.name());
            json.writeStringField("description", Meanings.of(table, column));
            ColumnSchema.write(json, column);
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static boolean isAlwaysThere(Column column) {
        return column.isRequired() || column.isList() || column.blankMeans().isPresent();
    }

    private void object(String... required) throws IOException {
        json.writeStringField("type", "object");
        json.writeBooleanField("additionalProperties", false);
        required(required);
    }

    private void required(String... names) throws IOException {
        json.writeArrayFieldStart("required");
        for (String name : names) {
            json.writeString(name);
        }
        json.writeEndArray();
    }

    private void rows(String name, Table table) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("type", "array");
        reference("items", table.tableName());
        json.writeEndObject();
    }

    private void reference(String name, String definition) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("$ref", "#/$defs/" + definition);
        json.writeEndObject();
    }

    private void type(String name, String type) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("type", type);
        json.writeEndObject();
    }
}
