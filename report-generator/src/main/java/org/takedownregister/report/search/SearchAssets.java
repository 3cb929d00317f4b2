package org.takedownregister.report.search;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * The scripts and styles of search and sortable tables, ours and the libraries' with their licences. The libraries
 * come out of their Maven artifacts when this module is built.
 */
public final class SearchAssets {

    private static final List<String> FILES = List.of(
            "search-index.js",
            "search.js",
            "search.css",
            "fuse.js",
            "fuse-licence.txt",
            "sortable.js",
            "sortable.css",
            "jquery.js",
            "jquery-licence.txt",
            "datatables.js",
            "datatables-licence.txt");

    private SearchAssets() {}

    /**
     * Puts every file under {@code assets/}.
     *
     * @throws IOException if the sink fails
     */
    public static void copyTo(SearchSink sink) throws IOException {
        for (String name : FILES) {
            try (InputStream content = SearchAssets.class.getResourceAsStream(name)) {
                if (content == null) {
                    throw new IllegalStateException(name + " is missing from this build");
                }
                sink.put("assets/" + name, content.readAllBytes());
            }
        }
    }
}
