package org.takedownregister.importer.output;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.takedownregister.domain.entry.Code;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.value.Slug;

/** The tables as a Frictionless data package: fields, their constraints, keys and references. */
final class Schema {

    private Schema() {}

    /** The text of {@code datapackage.json}. */
    static String json() {
        return Json.text(Map.of(
                        "name",
                        "takedown-register",
                        "profile",
                        "tabular-data-package",
                        "resources",
                        Arrays.stream(Table.values()).map(Schema::resource).collect(Collectors.toList())))
                + "\n";
    }

    private static Map<String, Object> resource(Table table) {
        return Map.of(
                "name",
                table.tableName().replace('_', '-'),
                "path",
                table.tableName() + ".csv",
                "profile",
                "tabular-data-resource",
                "encoding",
                "utf-8",
                "schema",
                schema(table));
    }

    private static Map<String, Object> schema(Table table) {
        Map<String, Object> schema = new HashMap<>(Map.of(
                "fields",
                table.columns().stream().map(Schema::field).collect(Collectors.toList()),
                "missingValues",
                List.of("")));
        List<Map<String, Object>> references = table.columns().stream()
                .filter(column -> !column.isList() && column.refersTo().isPresent())
                .map(Schema::reference)
                .collect(Collectors.toList());
        // The profile of tabular data packages wants at least one, where there are any.
        if (!references.isEmpty()) {
            schema.put("foreignKeys", references);
        }
        return schema;
    }

    private static Map<String, Object> reference(Column column) {
        Table to = column.refersTo().orElseThrow();
        return Map.of(
                "fields",
                column.name(),
                "reference",
                Map.of(
                        "resource", to.tableName().replace('_', '-'),
                        "fields", to.columns().get(0).name()));
    }

    private static Map<String, Object> field(Column column) {
        boolean isNumber = column.type() == long.class || column.type() == Long.class || column.type() == int.class;
        return Map.of(
                "name", column.name(),
                "type", isNumber ? "integer" : "string",
                "constraints", constraints(column));
    }

    private static Map<String, Object> constraints(Column column) {
        Map<String, Object> constraints = new java.util.TreeMap<>();
        constraints.put("required", column.isRequired());
        if (column.type().isEnum() && !column.isList()) {
            constraints.put("enum", codes(column));
        }
        if (column.type() == Slug.class && !column.isList()) {
            constraints.put("pattern", "[a-z0-9][a-z0-9-]{0,99}");
        }
        return constraints;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Every enum of the domain is one of codes.
    private static List<String> codes(Column column) {
        return Code.codes((Class) column.type());
    }
}
