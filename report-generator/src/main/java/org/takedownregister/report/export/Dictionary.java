package org.takedownregister.report.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Table;

/** Writes what every table and column means, from the tables of the domain. */
final class Dictionary {

    private static final List<String> HEADER = List.of(
            "table",
            "column",
            "position",
            "type",
            "list",
            "key",
            "required",
            "blank_means",
            "refers_to",
            "vocabulary",
            "meaning");

    private Dictionary() {}

    /** One row a column. */
    static void table(CsvTable csv) throws IOException {
        for (Table table : Table.values()) {
            int position = 0;
            for (Column column : table.columns()) {
                position++;
                csv.row(List.of(
                        table.tableName(),
                        column.name(),
                        String.valueOf(position),
                        Kind.of(column).label(),
                        yes(isList(column)),
                        yes(column.isKey()),
                        yes(column.isRequired()),
                        column.blankMeans().orElse(""),
                        column.refersTo().map(Table::tableName).orElse(""),
                        String.join(";", Kind.vocabulary(column)),
                        Meanings.of(table, column)));
            }
        }
    }

    static List<String> header() {
        return HEADER;
    }

    private static boolean isList(Column column) {
        return column.isList() || Kind.of(column) == Kind.CODES;
    }

    private static String yes(boolean value) {
        return value ? "yes" : "no";
    }

    /** One object a table, with its columns. */
    static void json(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("tables");
        for (Table table : Table.values()) {
            json.writeStartObject();
            json.writeStringField("name", table.tableName());
            json.writeStringField("meaning", Meanings.of(table));
            json.writeBooleanField("claims", table.holdsClaims());
            Json.texts(json, "key", table.key());
            json.writeArrayFieldStart("columns");
            for (Column column : table.columns()) {
                column(json, table, column);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void column(JsonGenerator json, Table table, Column column) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", column.name());
        json.writeStringField("meaning", Meanings.of(table, column));
        json.writeStringField("type", Kind.of(column).label());
        json.writeBooleanField("list", isList(column));
        json.writeBooleanField("key", column.isKey());
        json.writeBooleanField("required", column.isRequired());
        Json.column(json, "blank_means", column.blankMeans().orElse(null));
        Json.column(json, "refers_to", column.refersTo().map(Table::tableName).orElse(null));
        if (!Kind.vocabulary(column).isEmpty()) {
            Json.texts(json, "vocabulary", Kind.vocabulary(column));
        }
        json.writeEndObject();
    }
}
