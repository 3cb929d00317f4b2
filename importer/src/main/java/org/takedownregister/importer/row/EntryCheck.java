package org.takedownregister.importer.row;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.register.EntryRules;

/** Asks of a record what is asked of a row of a file: whether it would come in, and as the same record. */
public final class EntryCheck implements EntryRules {

    private final Map<Table, EntryReader> readers = new EnumMap<>(Table.class);

    /** A check of rows of every table. */
    public EntryCheck() {
        Arrays.stream(Table.values()).forEach(table -> readers.put(table, new EntryReader(table)));
    }

    @Override
    public List<Problem> problems(Entry entry) {
        Table table = Table.of(entry);
        List<Column> columns = table.columns();
        Reading reading = Objects.requireNonNull(readers.get(table))
                .read(
                        column -> new Cell(
                                columns.get(column).name(), columns.get(column).text(entry)),
                        Place.NOWHERE);
        if (!reading.problems().isEmpty() || entry.equals(reading.entry())) {
            return reading.problems();
        }
        for (Column column : columns) {
            Object again = column.value(Objects.requireNonNull(reading.entry()));
            if (!Objects.equals(column.value(entry), again)) {
                return List.of(new Problem(
                        ProblemCode.REGISTER_ROW_INVALID,
                        Place.NOWHERE.column(column.name()),
                        column.text(entry),
                        again == null ? "nothing" : String.valueOf(again),
                        "Import the row again"));
            }
        }
        throw new IllegalStateException("two records differ in no column");
    }
}
