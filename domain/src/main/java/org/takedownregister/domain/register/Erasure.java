package org.takedownregister.domain.register;

import java.time.Instant;
import java.util.Map;
import org.takedownregister.domain.entry.Table;

/**
 * What is to be erased, and why.
 *
 * @param table {@link Table#CASES} and {@link Table#SOURCES} with all that refers to the row, or a table of claims or
 *     of volumes
 * @param key columns of the row's key with their texts as in a file; as many as tell it from all others
 * @param at when
 * @param who the name of who erases it
 * @param why the reason, to be kept; not blank
 */
public record Erasure(Table table, Map<String, String> key, Instant at, String who, String why) {

    /** @throws IllegalArgumentException if the table's rows cannot be erased one by one, or there is no reason */
    public Erasure {
        key = Map.copyOf(key);
        if (!isErasable(table)) {
            throw new IllegalArgumentException("rows of " + table.tableName() + " are not erased one by one");
        }
        if (why.isBlank()) {
            throw new IllegalArgumentException("an erasure without a reason");
        }
    }

    /** Whether rows of a table can be erased. */
    public static boolean isErasable(Table table) {
        return table == Table.CASES || table == Table.SOURCES || table == Table.VOLUMES || table.holdsClaims();
    }
}
