package org.takedownregister.importer.csv;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The records of a file or of a sheet, one after another; every one comes out, the broken ones too. */
public interface Records extends Closeable {

    /** How many cells a record should have. */
    void expect(int number);

    /** The next record; null at the end. */
    @Nullable CsvRow next() throws IOException;
}
