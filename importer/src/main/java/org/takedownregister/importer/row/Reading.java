package org.takedownregister.importer.row;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.register.Group;
import org.takedownregister.domain.value.Slug;

/**
 * What became of a row that should be a record.
 *
 * @param entry the record; null if there are problems
 * @param problems everything that is wrong, in the order of the columns
 * @param groups if there are problems, what must not be withdrawn from because the row is rejected
 */
public record Reading(@Nullable Entry entry, List<Problem> problems, List<Group> groups) {

    /** What must not be withdrawn from if a row of a table is rejected; none where nothing ever is. */
    public static List<Group> groups(Table table, @Nullable Slug caseId, @Nullable Slug sourceId) {
        if (table == Table.VOLUMES) {
            return List.of(new Group(table, null, sourceId));
        }
        return table.holdsClaims() ? List.of(group(table, caseId, sourceId)) : List.of();
    }

    /** The narrowest group that is known: with a part unknown, all of the table. */
    public static Group group(Table table, @Nullable Slug caseId, @Nullable Slug sourceId) {
        return caseId == null || sourceId == null ? new Group(table, null, null) : new Group(table, caseId, sourceId);
    }
}
