package org.takedownregister.importer.layout;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.importer.row.EntryReader;

/** A reader for each table, made when it is first needed. */
final class Readers {

    private static final Map<Table, EntryReader> READERS = new ConcurrentHashMap<>();

    private Readers() {}

    static EntryReader of(Table table) {
        EntryReader known = READERS.get(table);
        return known != null ? known : READERS.computeIfAbsent(table, EntryReader::new);
    }
}
