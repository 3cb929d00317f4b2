package org.takedownregister.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.register.InputRow;
import org.takedownregister.domain.register.Offer;

/** Refuses what was erased and has not been lifted. */
final class ErasedRows {

    private final Map<String, Integer> holding;

    ErasedRows(Database database) {
        holding = new Tombstones(database).holding();
    }

    /** What an offer says again of what was erased; none where it says nothing of it. */
    List<Problem> problems(Offer offer) {
        if (holding.isEmpty()) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        offer.entries().forEach(entry -> check(entry, offer.row(), problems));
        offer.mentions().forEach(entry -> check(entry, offer.row(), problems));
        return problems;
    }

    private void check(Entry entry, InputRow row, List<Problem> problems) {
        Layout<?> layout = Layout.of(Table.of(entry));
        if (layout.identity().isEmpty()) {
            List<String> key = layout.keyTexts(entry);
            refuse(layout.table(), key, layout.table().key().get(0), row, problems);
        }
        for (Part part : layout.parts()) {
            Optional<Identity> identity = part.identity().or(part::items);
            Object value = part.column().value(entry);
            if (identity.isPresent() && value != null) {
                for (Object slug : value instanceof List<?> list ? list : List.of(value)) {
                    refuse(identity.get().table(), List.of(slug.toString()), part.column(), row, problems);
                }
            }
        }
    }

    private void refuse(Table table, List<String> key, Column column, InputRow row, List<Problem> problems) {
        Integer number = holding.get(Tombstones.mark(table, key));
        if (number != null) {
            problems.add(new Problem(
                    ProblemCode.ROW_ERASED,
                    row.place().column(column.name()),
                    String.join(
                            " / ", key.stream().filter(text -> !text.isEmpty()).toList()),
                    "nothing of " + table.tableName() + " that was erased",
                    "Leave the row out, or lift the tombstone first: takedowns erase --lift " + number));
        }
    }
}
