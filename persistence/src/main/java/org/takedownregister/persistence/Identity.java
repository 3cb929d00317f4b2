package org.takedownregister.persistence;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.Record;
import org.jooq.impl.TableImpl;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.persistence.generated.tables.CaseKeys;
import org.takedownregister.persistence.generated.tables.PlatformKeys;
import org.takedownregister.persistence.generated.tables.PolicyKeys;
import org.takedownregister.persistence.generated.tables.SourceKeys;

/** A kind of identifier, kept once in a table without versions and referred to by its number. */
enum Identity {
    PLATFORM(Table.PLATFORMS, PlatformKeys.PLATFORM_KEYS),
    SOURCE(Table.SOURCES, SourceKeys.SOURCE_KEYS),
    POLICY(Table.POLICIES, PolicyKeys.POLICY_KEYS),
    CASE(Table.CASES, CaseKeys.CASE_KEYS);

    private static final Map<Table, Optional<Identity>> OF = new EnumMap<>(Table.class);

    static {
        for (Identity identity : values()) {
            OF.put(identity.table, Optional.of(identity));
        }
    }

    private final Table table;
    private final TableImpl<? extends Record> keys;

    Identity(Table table, TableImpl<? extends Record> keys) {
        this.table = table;
        this.keys = keys;
    }

    /** The table whose rows have such identifiers. */
    Table table() {
        return table;
    }

    /** The table of the identifiers: id and slug. */
    TableImpl<? extends Record> keys() {
        return keys;
    }

    /** The name of the table of identifiers that a batch adds. */
    String newKeys() {
        return "new_" + keys.getName();
    }

    /** The kind of identifier that a table's rows have; empty for claims and the like. */
    static Optional<Identity> of(Table table) {
        return OF.getOrDefault(table, Optional.empty());
    }
}
