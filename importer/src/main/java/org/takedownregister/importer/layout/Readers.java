package org.takedownregister.importer.layout;

import java.util.EnumMap;
import java.util.Map;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.importer.row.EntryReader;

/** A reader for each table, made when it is first needed. For one thread. */
public final class Readers {

    private final Map<Table, EntryReader> readers = new EnumMap<>(Table.class);

    EntryReader of(Table table) {
        return readers.computeIfAbsent(table, EntryReader::new);
    }
}
