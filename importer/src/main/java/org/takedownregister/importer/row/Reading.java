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
 * @param table the record's table
 * @param entry the record; null if there are problems
 * @param problems everything that is wrong, in the order of the columns
 * @param caseId the case that the row is about, if the table has claims and the cell could be read
 * @param sourceId the source that the row stands in, if the table has claims or volumes and the cell could be read
 */
public record Reading(
        Table table,
        @Nullable Entry entry,
        List<Problem> problems,
        @Nullable Slug caseId,
        @Nullable Slug sourceId) {

    /** What must not be withdrawn from if the row is rejected. */
    public List<Group> groups() {
        return groups(table, caseId, sourceId);
    }

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
