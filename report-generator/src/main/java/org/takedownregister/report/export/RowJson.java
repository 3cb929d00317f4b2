package org.takedownregister.report.export;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.AssetTypes;
import org.takedownregister.domain.entry.Code;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Table;

/** Writes the columns of rows as fields of JSON, as {@link Json#columns} does, with names that are ready as bytes. */
final class RowJson {

    /** The column {@code n} as it begins. */
    static final String NUMBER = "\"n\":";

    private static final Map<Table, Name[]> NAMES = names();

    private RowJson() {}

    /** A column with its name in quotes and the colon behind it. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Name(Column column, byte[] ready) {}

    private static Map<Table, Name[]> names() {
        Map<Table, Name[]> names = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            names.put(
                    table,
                    table.columns().stream()
                            .map(column -> new Name(column, Utf8Bytes.ascii('"' + column.name() + "\":")))
                            .toArray(Name[]::new));
        }
        return names;
    }

    /**
     * The columns of a row that have a value; a list is an array even if it is empty.
     *
     * @return where the name of the column {@code n} stands, for those who must call it otherwise; -1 for nowhere
     */
    static int columns(Utf8Bytes out, Table table, Entry entry) {
        int number = -1;
        boolean first = true;
        Name[] names = Objects.requireNonNull(NAMES.get(table));
        @Nullable Object[] values = table.values(entry);
        for (int i = 0; i < names.length; i++) {
            Name name = names[i];
            Object value = values[i];
            if (value != null) {
                if (name.ready.length == NUMBER.length() && name.column.name().equals("n")) {
                    number = out.size() + (first ? 0 : 1);
                }
                field(out, first, name, value);
                first = false;
            }
        }
        return number;
    }

    /** Some columns of a row that have a value, without lists that are empty. */
    static void columns(Utf8Bytes out, Entry entry, Predicate<Column> which) {
        boolean first = true;
        Table table = Table.of(entry);
        Name[] names = Objects.requireNonNull(NAMES.get(table));
        @Nullable Object[] values = table.values(entry);
        for (int i = 0; i < names.length; i++) {
            Name name = names[i];
            Object value = which.test(name.column) ? values[i] : null;
            if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
                field(out, first, name, value);
                first = false;
            }
        }
    }

    private static void field(Utf8Bytes out, boolean first, Name name, Object value) {
        if (!first) {
            out.add(',');
        }
        out.add(name.ready);
        if (value instanceof Number number) {
            out.number(number.longValue());
        } else if (value instanceof AssetTypes assets) {
            list(out, assets.types());
        } else if (value instanceof Collection<?> list) {
            list(out, list);
        } else {
            out.json(text(value));
        }
    }

    private static void list(Utf8Bytes out, Collection<?> values) {
        out.add('[');
        boolean first = true;
        for (Object value : values) {
            if (!first) {
                out.add(',');
            }
            out.json(text(value));
            first = false;
        }
        out.add(']');
    }

    private static String text(Object value) {
        return value instanceof Code code ? code.code() : value.toString();
    }
}
