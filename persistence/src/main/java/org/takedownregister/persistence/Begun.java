package org.takedownregister.persistence;

import java.util.Map;
import java.util.Set;
import org.takedownregister.domain.entry.Table;

/**
 * What of a first batch is written already when it goes on by statements.
 *
 * @param accepted how many rows of each file, by its number, were taken
 * @param fileNames the names of these files
 * @param offers how many offers were taken
 * @param othersSpeak whether a claim was taken whose row has no fingerprint
 * @param notesCases whether it is noted already which cases the batch touches
 */
record Begun(
        Map<Integer, Long> accepted,
        Map<Integer, String> fileNames,
        long offers,
        boolean othersSpeak,
        boolean notesCases) {

    /** Nothing. */
    static final Begun NOTHING = new Begun(Map.of(), Map.of(), 0, false, false);

    /** The tables whose rows were all said along with others. */
    static final Set<Table> MENTIONED = Set.of(Table.PLATFORMS, Table.SOURCES, Table.POLICIES);

    Begun {
        accepted = Map.copyOf(accepted);
        fileNames = Map.copyOf(fileNames);
    }
}
