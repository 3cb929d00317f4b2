package org.takedownregister.report.export;

import java.io.IOException;
import java.io.OutputStream;

/** Where the files of an export go. */
@FunctionalInterface
public interface ExportSink {

    /**
     * Begins a file. Called once for each path, on one thread; up to some hundred files are open at a time, since
     * what is sharded by year is written side by side.
     *
     * @param relativePath a path from the top of the site, of lower case letters, digits, {@code - _ . /} and the
     *     name {@code CITATION.cff}; never absolute, without {@code ..}
     * @return where the file's bytes go; the export closes it
     * @throws IOException if the file cannot be written
     */
    OutputStream create(String relativePath) throws IOException;

    /**
     * Takes a file that depends on no other. It may be made later and on another thread, as long as the one who takes
     * it sees to it that it is made.
     *
     * @param relativePath as of {@link #create}
     */
    default void whole(String relativePath, Content content) throws IOException {
        try (OutputStream out = create(relativePath)) {
            content.writeTo(out);
        }
    }

    /** What stands in a file. */
    @FunctionalInterface
    interface Content {

        /** Writes all of it; the stream is closed by the caller. */
        void writeTo(OutputStream out) throws IOException;
    }
}
