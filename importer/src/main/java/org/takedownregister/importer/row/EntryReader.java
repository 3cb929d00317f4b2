package org.takedownregister.importer.row;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Code;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.value.Parsed;
import org.takedownregister.domain.value.Slug;

/**
 * Makes records of a table from cells. Every cell is read as its column's type, then the arguments are
 * checked by the rules on the record's constructor, then the record is built; so one row reports all its
 * faults, and what is built is valid. For any number of threads.
 */
public final class EntryReader {

    private final Table table;
    private final List<Column> columns;
    private final CellParser[] parsers;
    private final @Nullable Object[] blanks;
    private final boolean[] required;
    private final Constructor<? extends Entry> constructor;
    private final Rules rules;
    private final int caseColumn;
    private final int sourceColumn;

    /** How the cells that were read last are found: as a rule all are of one class. */
    private RecordCells.@Nullable Form lastForm;

    /** A reader of a table's rows. */
    public EntryReader(Table table) {
        this.table = table;
        this.columns = table.columns();
        this.parsers = columns.stream().map(CellParser::of).toArray(CellParser[]::new);
        this.blanks = new @Nullable Object[columns.size()];
        this.required = new boolean[columns.size()];
        for (int i = 0; i < blanks.length; i++) {
            blanks[i] = blank(i);
            required[i] = columns.get(i).isRequired();
        }
        this.constructor = constructor();
        this.rules = new Rules(constructor, columns);
        this.caseColumn = table.holdsClaims() ? place("case_id") : -1;
        this.sourceColumn = table.holdsClaims() || table == Table.VOLUMES ? place("source_id") : -1;
    }

    private @Nullable Object blank(int column) {
        if (columns.get(column).isList()) {
            return List.of();
        }
        return columns.get(column)
                .blankMeans()
                .map(text -> (Object) parsers[column].parse(text).orThrow())
                .orElse(null);
    }

    private Constructor<? extends Entry> constructor() {
        Class<?>[] types =
                columns.stream().map(column -> column.component().getType()).toArray(Class<?>[]::new);
        try {
            Constructor<? extends Entry> canonical = table.record().getDeclaredConstructor(types);
            // Spares a check of access at every call.
            canonical.setAccessible(true);
            return canonical;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has a canonical constructor", e);
        }
    }

    private int place(String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException(table.tableName() + " has no column " + name);
    }

    /** The table read. */
    public Table table() {
        return table;
    }

    /**
     * Finds the cells of a row.
     *
     * @param found holds them from now on
     * @throws IllegalArgumentException if a component is no column of the table
     */
    public void find(Record cells, RecordCells found) {
        RecordCells.Form form = lastForm;
        if (form == null || !form.fits(cells)) {
            form = RecordCells.Form.of(table, cells.getClass());
            lastForm = form;
        }
        found.hold(form, cells);
    }

    /**
     * Reads a row.
     *
     * @throws IllegalArgumentException if a component is no column of the table
     */
    public Reading read(Record cells, Place row) {
        RecordCells found = new RecordCells();
        find(cells, found);
        return read(found, row);
    }

    /** Reads a row. */
    public Reading read(Cells cells, Place row) {
        Entry entry = entry(cells);
        return entry == null ? examine(cells, row) : new Reading(entry, List.of(), List.of());
    }

    /** The record of a row; null if the row has a fault, of which {@link #examine} tells. */
    public @Nullable Entry entry(Cells cells) {
        @Nullable Object[] values = values(cells);
        return values != null && rules.areKept(values) ? build(values) : null;
    }

    /** The values of the cells; null if one of them has none. */
    private @Nullable Object @Nullable [] values(Cells cells) {
        @Nullable Object[] values = new @Nullable Object[parsers.length];
        for (int i = 0; i < parsers.length; i++) {
            Cell cell = cells.cell(i);
            if (cell.isBlank()) {
                if (required[i]) {
                    return null;
                }
                values[i] = blanks[i];
            } else if (cell.read(parsers[i]) instanceof Parsed.Value<?> good) {
                values[i] = good.value();
            } else {
                return null;
            }
        }
        return values;
    }

    /** Reads a row that has a fault, and finds every one. */
    public Reading examine(Cells cells, Place row) {
        @Nullable Object[] values = new @Nullable Object[parsers.length];
        boolean[] faulty = new boolean[parsers.length];
        List<Located> faults = new ArrayList<>();
        for (int i = 0; i < parsers.length; i++) {
            Cell cell = cells.cell(i);
            if (cell.isBlank()) {
                values[i] = blanks[i];
                if (required[i]) {
                    faulty[i] = true;
                    faults.add(new Located(i, missing(columns.get(i), cell)));
                }
                continue;
            }
            Parsed<?> parsed = cell.read(parsers[i]);
            if (parsed instanceof Parsed.Value<?> good) {
                values[i] = good.value();
            } else {
                faulty[i] = true;
                faults.add(new Located(i, ((Parsed.Refusal<?>) parsed).problem()));
            }
        }
        rules.check(values, faulty, cells, (column, problem) -> faults.add(new Located(column, problem)));
        return faults.isEmpty() ? new Reading(build(values), List.of(), List.of()) : bad(values, faults, cells, row);
    }

    private record Located(int column, Problem problem) {}

    private Reading bad(@Nullable Object[] values, List<Located> faults, Cells cells, Place row) {
        List<Problem> problems = new ArrayList<>();
        faults.sort(Comparator.comparingInt(Located::column));
        for (Located fault : faults) {
            Cell cell = cells.cell(fault.column());
            Problem problem = fault.problem();
            problems.add(problem.at(cell.column() == null ? row : row.column(cell.column())));
        }
        return new Reading(null, problems, Reading.groups(table, slug(values, caseColumn), slug(values, sourceColumn)));
    }

    private static @Nullable Slug slug(@Nullable Object[] values, int column) {
        return column < 0 ? null : (Slug) values[column];
    }

    private Entry build(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException | InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException("checked arguments were refused: " + Arrays.toString(values), e);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // The class was seen to be that of an enum of codes.
    static Problem missing(Column column, Cell cell) {
        Class type = column.type();
        String expected = type.isEnum() && Code.class.isAssignableFrom(type)
                ? "one of " + String.join(", ", Code.codes(type))
                : cell.column() == null ? "a value in " + column.name() : "a value";
        return new Problem(ProblemCode.CELL_MISSING, Place.NOWHERE, "", expected, "Fill the cell");
    }
}
