package org.takedownregister.report.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Table;

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

    /**
     * Keeps a file as the last export made it, if it made it of the same rows; if not, it is to be made.
     *
     * @param relativePath as of {@link #create}
     * @param rows what the file consists of
     */
    default Optional<Kept> keep(String relativePath, Rows rows) throws IOException {
        return Optional.empty();
    }

    /**
     * A file as the last export left it; nothing where there is none, or it is not just so.
     *
     * @param relativePath as of {@link #create}
     * @return what stands in it, to be closed
     */
    default Optional<InputStream> last(String relativePath) throws IOException {
        return Optional.empty();
    }

    /**
     * What a file consists of.
     *
     * @param table the table whose rows it holds; null for whole cases
     * @param period the year whose rows, or the year or month whose cases it holds; empty for all
     */
    record Rows(@Nullable Table table, String period) {}

    /**
     * A file that was kept.
     *
     * @param sha256 its SHA-256, 64 hexadecimal digits
     * @param bytes its size
     */
    record Kept(String sha256, long bytes) {}

    /** What stands in a file. */
    @FunctionalInterface
    interface Content {

        /** Writes all of it; the stream is closed by the caller. */
        void writeTo(OutputStream out) throws IOException;
    }
}
