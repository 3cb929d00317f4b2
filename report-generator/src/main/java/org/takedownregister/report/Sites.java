package org.takedownregister.report;

import java.nio.file.Path;
import org.takedownregister.domain.publishing.SitePublisher;

/** Makes static sites: the door of this module. */
public final class Sites {

    private Sites() {}

    /**
     * A publisher of a site into a folder. It may be used again and again, by one thread at a time.
     *
     * @param folder where the site is or will be: a folder that does not exist, an empty one, or a site that was
     *     published before
     * @param options what the team says of its site
     */
    public static SitePublisher into(Path folder, SiteOptions options) {
        return new FolderPublisher(folder, options);
    }
}
