package org.takedownregister.importer.layout;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.register.InputRow;
import org.takedownregister.importer.row.Reading;

/**
 * Reads what rows say along with others, and remembers it: many rows name the same platforms and sources.
 * Equal cells so give the very same record, which is quickly known again. For any number of threads.
 */
final class MentionReadings {

    private static final int PLACES = 1 << 9;
    private static final AtomicReferenceArray<Known> KNOWN = new AtomicReferenceArray<>(PLACES);

    private MentionReadings() {}

    private record Known(Record cells, Reading reading) {}

    static Reading read(Table table, Record cells, InputRow row) {
        int hash = cells.hashCode();
        int place = (hash ^ (hash >>> 15)) & (PLACES - 1);
        Known last = KNOWN.getPlain(place);
        if (last != null && last.cells.equals(cells)) {
            return last.reading;
        }
        Reading reading = Readers.of(table).read(cells, row.place());
        if (reading.entry() != null) {
            KNOWN.setPlain(place, new Known(cells, reading));
        }
        return reading;
    }
}
