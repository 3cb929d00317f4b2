package org.takedownregister.importer.layout;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.value.Utf8Texts;
import org.takedownregister.importer.row.Cell;

/**
 * Makes records of cells from the rows of files: each component is a {@link Cell} of the column that has
 * its name or one of its {@link Names}.
 *
 * @param <R> the record of a row
 */
public final class RowBinder<R extends Record> {

    private final Constructor<R> constructor;
    private final List<List<String>> names = new ArrayList<>();

    /** @throws IllegalArgumentException if a component is no cell */
    public RowBinder(Class<R> type) {
        RecordComponent[] components = Objects.requireNonNull(type.getRecordComponents());
        for (RecordComponent component : components) {
            if (component.getType() != Cell.class) {
                throw new IllegalArgumentException(component + " is no cell");
            }
            Names given = component.getAnnotation(Names.class);
            names.add(given == null ? List.of(snake(component.getName())) : List.of(given.value()));
        }
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has a canonical constructor", e);
        }
    }

    private static String snake(String component) {
        return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    /** Every name of every column. */
    public List<String> columns() {
        return names.stream().flatMap(List::stream).toList();
    }

    /** The usual name of every column, with its other names. */
    public Map<String, List<String>> aliases() {
        Map<String, List<String>> aliases = new LinkedHashMap<>();
        names.forEach(all -> aliases.put(all.get(0), all));
        return aliases;
    }

    /** Fits the record to a header. */
    public Bound<R> to(Header header) {
        int[] places = new int[names.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = names.get(i).stream()
                    .mapToInt(header::place)
                    .filter(place -> place >= 0)
                    .findFirst()
                    .orElse(-1);
        }
        @Nullable RecurringCells[] columns = new @Nullable RecurringCells[places.length];
        for (int i = 0; i < places.length; i++) {
            columns[i] = places[i] < 0 ? null : new RecurringCells(header.name(places[i]));
        }
        return cells -> bind(cells, columns, places);
    }

    private R bind(List<String> row, @Nullable RecurringCells[] columns, int[] places) {
        Utf8Texts texts = Utf8Texts.of(row);
        Object[] cells = new Object[places.length];
        for (int i = 0; i < places.length; i++) {
            RecurringCells column = columns[i];
            cells[i] = column == null ? Cell.NONE : column.of(texts, places[i]);
        }
        try {
            return constructor.newInstance(cells);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(constructor.toString(), e);
        }
    }

    /**
     * Makes records from the rows of one file.
     *
     * @param <R> the record of a row
     */
    public interface Bound<R extends Record> {
        /** The record of a row that has as many cells as the header. */
        R bind(List<String> cells);
    }
}
