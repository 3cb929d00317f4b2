package org.takedownregister.domain.register;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Claim;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.entry.Volume;
import org.takedownregister.domain.value.Slug;

/**
 * What a source says about a case in one table: the unit of a declarative import. What is in the
 * register of a group that a batch touches, and not in the batch, is withdrawn.
 *
 * @param table a table of claims
 * @param caseId the case; null for every case
 * @param sourceId the source; null for every source
 */
public record Group(
        Table table, @Nullable Slug caseId, @Nullable Slug sourceId) {

    /** The group that a row belongs to; empty if nothing is ever withdrawn of its table. */
    public static Optional<Group> of(Entry row) {
        if (row instanceof Claim claim) {
            return Optional.of(new Group(Table.of(row), claim.caseId(), claim.sourceId()));
        }
        return row instanceof Volume volume
                ? Optional.of(new Group(Table.VOLUMES, null, volume.sourceId()))
                : Optional.empty();
    }
}
