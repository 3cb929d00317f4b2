package org.takedownregister.report.export;

import java.lang.reflect.Constructor;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.AssetTypes;
import org.takedownregister.domain.entry.Code;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.ExternalId;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.domain.value.Unit;
import org.takedownregister.domain.value.WebAddress;

/** Reads a row of cells as a record of the domain. */
final class Reading {

    private Reading() {}

    static Entry entry(Table table, List<String> cells) throws ReflectiveOperationException {
        Class<?>[] types = table.columns().stream()
                .map(column -> column.component().getType())
                .toArray(Class<?>[]::new);
        Constructor<? extends Entry> constructor = table.record().getDeclaredConstructor(types);
        @Nullable Object[] arguments = new @Nullable Object[types.length];
        for (int i = 0; i < types.length; i++) {
            arguments[i] = cell(table.columns().get(i), cells.get(i));
        }
        return constructor.newInstance(arguments);
    }

    private static @Nullable Object cell(Column column, String text) {
        if (column.isList()) {
            return text.isEmpty()
                    ? List.of()
                    : Stream.of(text.split(";"))
                            .map(item -> value(column.type(), item))
                            .toList();
        }
        return text.isEmpty() ? null : value(column.type(), text);
    }

    private static Object value(Class<?> type, String text) {
        if (type == String.class) {
            return text;
        }
        if (type == Slug.class) {
            return new Slug(text);
        }
        if (type == EdtfDate.class) {
            return EdtfDate.of(text);
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (type == WebAddress.class) {
            return new WebAddress(text);
        }
        if (type == Unit.class) {
            return new Unit(text);
        }
        if (type == AssetTypes.class) {
            return AssetTypes.parse(text).orThrow();
        }
        if (type == ExternalId.class) {
            return ExternalId.parse(text).orThrow();
        }
        if (type == int.class) {
            return Integer.valueOf(text);
        }
        if (type == long.class || type == Long.class) {
            return Long.valueOf(text);
        }
        return Stream.of(Objects.requireNonNull(type.getEnumConstants()))
                .filter(code -> ((Code) code).code().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
