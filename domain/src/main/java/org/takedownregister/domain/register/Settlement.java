package org.takedownregister.domain.register;

import java.util.Map;
import org.takedownregister.domain.entry.Table;

/**
 * What a batch would change, once every row has been offered.
 *
 * @param outcomes for each file's number, how its rows ended; files without accepted rows may be absent
 * @param withdrawn for each table, how many rows the batch withdraws; tables without any may be absent
 * @param changed whether the register would be changed at all
 */
public record Settlement(Map<Integer, Outcomes> outcomes, Map<Table, Long> withdrawn, boolean changed) {
    public Settlement {
        outcomes = Map.copyOf(outcomes);
        withdrawn = Map.copyOf(withdrawn);
    }
}
