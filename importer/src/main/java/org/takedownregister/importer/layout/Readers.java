package org.takedownregister.importer.layout;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.importer.row.EntryReader;

/** A reader for each table, made when it is first needed. */
final class Readers {

    private static final AtomicReferenceArray<EntryReader> READERS = new AtomicReferenceArray<>(Table.values().length);

    private Readers() {}

    @SuppressWarnings("EnumOrdinal") // Of no matter beyond the run of the program.
    static EntryReader of(Table table) {
        EntryReader known = READERS.getPlain(table.ordinal());
        if (known != null) {
            return known;
        }
        EntryReader made = new EntryReader(table);
        READERS.compareAndSet(table.ordinal(), null, made);
        return READERS.get(table.ordinal());
    }
}
