package org.takedownregister.report.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.AssetTypes;
import org.takedownregister.domain.entry.Code;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Table;

/** Writes JSON, and rows of the register as JSON. */
final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonFactory PIECES =
            new JsonFactoryBuilder().rootValueSeparator((String) null).build();
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private Json() {}

    /** For files that people open. */
    static JsonGenerator indented(OutputStream out) throws IOException {
        Separators separators =
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter(separators).withArrayIndenter(LINES).withObjectIndenter(LINES);
        return FACTORY.createGenerator(out).setPrettyPrinter(printer);
    }

    /** For pieces of files that programs read: values that stand one behind another. */
    static JsonGenerator piece(OutputStream out) throws IOException {
        return PIECES.createGenerator(out);
    }

    /** For files that programs read. */
    static JsonGenerator dense(OutputStream out) throws IOException {
        return FACTORY.createGenerator(out);
    }

    /** A text field. */
    static void text(JsonGenerator json, String name, String value) throws IOException {
        json.writeStringField(name, Texts.whole(value));
    }

    /** A field with a list of texts. */
    static void texts(JsonGenerator json, String name, Collection<?> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (Object value : values) {
            json.writeString(Texts.whole(Json.text(value)));
        }
        json.writeEndArray();
    }

    /** The columns of a row that have a value, as fields; a list is an array even if it is empty. */
    static void columns(JsonGenerator json, Entry entry) throws IOException {
        columns(json, entry, column -> true);
    }

    /** As {@link #columns(JsonGenerator, Entry)}, of some columns. */
    static void columns(JsonGenerator json, Entry entry, Predicate<Column> which) throws IOException {
        Table table = Table.of(entry);
        @Nullable Object[] values = table.values(entry);
        for (int i = 0; i < values.length; i++) {
            Column column = table.columns().get(i);
            if (which.test(column)) {
                column(json, column.name(), values[i]);
            }
        }
    }

    /** One value as a field; nothing for a column without one. */
    static void column(JsonGenerator json, String name, @Nullable Object value) throws IOException {
        if (value instanceof Number number) {
            json.writeNumberField(name, number.longValue());
        } else if (value instanceof AssetTypes assets) {
            texts(json, name, assets.types());
        } else if (value instanceof Collection<?> list) {
            texts(json, name, list);
        } else if (value != null) {
            text(json, name, text(value));
        }
    }

    /** A row as an object of its own. */
    static void row(JsonGenerator json, Entry entry) throws IOException {
        json.writeStartObject();
        columns(json, entry);
        json.writeEndObject();
    }

    private static String text(Object value) {
        return value instanceof Code code ? code.code() : value.toString();
    }
}
