package org.takedownregister.report.search;

import java.io.IOException;

/** Takes the files of the search, each once. */
@FunctionalInterface
public interface SearchSink {

    /**
     * Takes one file.
     *
     * @param relativePath from the top of the site, with forward slashes
     * @throws IOException if it cannot be kept
     */
    void put(String relativePath, byte[] content) throws IOException;
}
