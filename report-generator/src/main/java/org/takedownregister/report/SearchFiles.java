package org.takedownregister.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.takedownregister.report.folder.SiteFolder;
import org.takedownregister.report.making.Ingredients;
import org.takedownregister.report.making.Sha256;
import org.takedownregister.report.search.SearchSink;

/** The files of the search in the folder of a site. */
record SearchFiles(SiteFolder site) implements SearchSink {

    private static final byte[] NO_NOTE = {};

    @Override
    public void put(String relativePath, byte[] content) throws IOException {
        site.put(relativePath, content);
    }

    @Override
    public void put(String relativePath, byte[] content, Ingredients of) throws IOException {
        site.put(relativePath, content, of, NO_NOTE);
    }

    @Override
    public Optional<Sha256> keep(String relativePath, Ingredients of) throws IOException {
        return site.keep(relativePath, of).map(SiteFolder.Kept::sha256);
    }

    @Override
    public Optional<InputStream> last(String relativePath) throws IOException {
        return site.last(relativePath);
    }
}
