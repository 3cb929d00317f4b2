package org.takedownregister.importer.layout;

import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.register.InputRow;
import org.takedownregister.importer.row.Reading;
import org.takedownregister.importer.row.RecordCells;

/** What rows say along with others. It is read once, however many rows say it. For any number of threads. */
public final class Mention {

    private final Table table;
    private final Record said;
    private @Nullable Reading good;

    /** What is said in some cells, whose components are columns of a table. */
    public Mention(Table table, Record said) {
        this.table = table;
        this.said = said;
    }

    Table table() {
        return table;
    }

    /** What it is as a row says it: a fault is told by its place. */
    Reading read(InputRow row) {
        Reading known = good;
        if (known != null) {
            return known;
        }
        Reading reading = MentionReadings.read(table, said, row);
        if (reading.entry() != null) {
            good = reading;
        }
        return reading;
    }

    /** Finds its cells. */
    void find(RecordCells cells) {
        Readers.of(table).find(said, cells);
    }
}
