package org.takedownregister.domain.register;

import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Table;

/**
 * One row that a batch adds, replaces or withdraws.
 *
 * @param table the row's table
 * @param before the row as it was; null if it is new
 * @param after the row as it will be; null if it is withdrawn
 */
public record Change(
        Table table, @Nullable Entry before, @Nullable Entry after) {
    public Change {
        if (before == null && after == null) {
            throw new IllegalArgumentException("a change of nothing");
        }
    }
}
