package org.takedownregister.persistence;

import java.util.List;
import java.util.stream.Collectors;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.register.InputRow;
import org.takedownregister.domain.value.Slug;

/** What only the register can find wrong with a row. */
final class Problems {

    private Problems() {}

    /** The row's key was said before in the same batch. */
    static Problem duplicate(Entry entry, InputRow row, String firstFile, long firstLine) {
        Table table = Table.of(entry);
        List<Column> key = table.key();
        String found = key.stream()
                .map(column -> column.text(entry))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        String first = new Place(firstFile, firstLine, null).text();
        String columns = key.stream().map(Column::name).collect(Collectors.joining(", "));
        return new Problem(
                ProblemCode.ROW_DUPLICATE,
                row.place().column(key.get(0).name()),
                found,
                "a row of " + table.tableName() + " that no other row of the batch says differently or again",
                "Remove it or " + first + ", or let them differ in " + columns);
    }

    /** An identifier that nothing has. */
    static Problem dangling(InputRow row, Identity identity, Slug slug, Column column, String nearest) {
        String table = identity.table().tableName();
        return new Problem(
                ProblemCode.REFERENCE_DANGLING,
                row.place().column(column.name()),
                slug.text(),
                "an identifier of " + table + " that is in the register or in the input",
                nearest.isEmpty() ? "Add a row for it to " + table + ".csv" : "Write " + nearest);
    }
}
