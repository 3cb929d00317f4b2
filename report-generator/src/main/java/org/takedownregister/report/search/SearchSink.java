package org.takedownregister.report.search;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.takedownregister.report.making.Ingredients;
import org.takedownregister.report.making.Sha256;

/** Takes the files of the search, each once. Unless it says otherwise, no publication went before. */
@FunctionalInterface
public interface SearchSink {

    /**
     * Takes one file.
     *
     * @param relativePath from the top of the site, with forward slashes
     * @throws IOException if it cannot be kept
     */
    void put(String relativePath, byte[] content) throws IOException;

    /**
     * Takes one file and remembers what it is made of.
     *
     * @throws IOException if it cannot be kept
     */
    default void put(String relativePath, byte[] content, Ingredients of) throws IOException {
        put(relativePath, content);
    }

    /**
     * Takes a file as the last publication made it, if it made it of the same.
     *
     * @return its SHA-256; empty if it must be made
     * @throws IOException if that cannot be looked up
     */
    default Optional<Sha256> keep(String relativePath, Ingredients of) throws IOException {
        return Optional.empty();
    }

    /**
     * A file as the last publication left it; nothing where there is none, or it is not just so.
     *
     * @throws IOException if it cannot be read
     */
    default Optional<InputStream> last(String relativePath) throws IOException {
        return Optional.empty();
    }
}
