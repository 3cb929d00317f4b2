package org.takedownregister.domain.entry;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A column of a table: a component of its record. */
public final class Column {

    private final RecordComponent component;
    private final Accessor accessor;
    private final String name;
    private final boolean isKey;

    Column(RecordComponent component) {
        this.component = component;
        this.accessor = new Accessor(component);
        this.isKey = component.isAnnotationPresent(Key.class);
        this.name = component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    /** The name in files: {@code acted_on}. */
    public String name() {
        return name;
    }

    /** The component of the record: its name, its type, its annotations. */
    public RecordComponent component() {
        return component;
    }

    /** The type of a value; of one item, where the column holds a list. */
    public Class<?> type() {
        if (!isList()) {
            return component.getType();
        }
        var list = (java.lang.reflect.ParameterizedType) component.getGenericType();
        return (Class<?>) list.getActualTypeArguments()[0];
    }

    /** Whether a cell holds a list of values separated by {@code ;}. */
    public boolean isList() {
        return component.getType().equals(List.class);
    }

    /** Whether it is part of the key. */
    public boolean isKey() {
        return isKey;
    }

    /** Whether every row must have a text of its own in it. */
    public boolean isRequired() {
        return !isList() && blankMeans().isEmpty() && !isNullable();
    }

    private boolean isNullable() {
        AnnotatedElement type = component.getAnnotatedType();
        return type.isAnnotationPresent(Nullable.class);
    }

    /** What a blank cell stands for, where it stands for a value. */
    public Optional<String> blankMeans() {
        return Optional.ofNullable(component.getAnnotation(BlankMeans.class)).map(BlankMeans::value);
    }

    /** The table whose identifiers it holds, if it holds any. */
    public Optional<Table> refersTo() {
        return Optional.ofNullable(component.getAnnotation(RefersTo.class)).map(refers -> Table.of(refers.value()));
    }

    /** The value of this column in a row; null if it has none. */
    public @Nullable Object value(Entry entry) {
        return accessor.of((Record) entry);
    }

    /** The value of this column as it is written in a file; empty if it has none. */
    public String text(Entry entry) {
        Object value = value(entry);
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> list) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < list.size(); i++) {
                text.append(i == 0 ? "" : ";").append(itemText(list.get(i)));
            }
            return text.toString();
        }
        return itemText(value);
    }

    private static String itemText(Object value) {
        return value instanceof Code code ? code.code() : Objects.toString(value);
    }

    @Override
    public String toString() {
        return name;
    }
}
