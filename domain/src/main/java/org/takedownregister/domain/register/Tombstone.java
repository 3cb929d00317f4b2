package org.takedownregister.domain.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Table;

/**
 * What remains of a row that was erased: nothing of what it said, nor its key.
 *
 * @param number its number, from 1
 * @param table the table of the row
 * @param removed how many stored versions went with it, of its own and of what referred to it
 * @param at when it was erased
 * @param who the name of who erased it
 * @param why the reason
 * @param lifted how it was lifted, so that the row can be imported again; null while it holds
 */
public record Tombstone(
        int number,
        Table table,
        long removed,
        Instant at,
        String who,
        String why,
        @Nullable Lifting lifted) {

    /**
     * The end of a tombstone.
     *
     * @param at when
     * @param who the name of who lifted it
     * @param why the reason
     */
    public record Lifting(Instant at, String who, String why) {}
}
