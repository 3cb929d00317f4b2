package org.takedownregister.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.domain.publishing.SitePublisher;
import org.takedownregister.report.folder.Made;
import org.takedownregister.report.folder.SiteCheck;
import org.takedownregister.report.folder.SiteFolder;
import org.takedownregister.report.options.SiteFile;

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

    /**
     * What a team says of its site, from a file as {@code docs/site.md} describes it.
     *
     * @throws Refused {@code site-options-unreadable} with everything that is wrong in the file
     */
    public static SiteOptions options(Path file) {
        return SiteFile.read(file);
    }

    /**
     * The newest batch that the site in a folder shows; 0 where there is no site of ours yet.
     *
     * @throws Refused {@code site-unreadable} if the folder cannot be read
     */
    public static int publishedBatch(Path folder) {
        try {
            return SiteFolder.made(folder).map(Made::batch).orElse(0);
        } catch (IOException unreadable) {
            throw unreadable(folder, unreadable);
        }
    }

    /**
     * Compares a site with its manifest: the SHA-256 and the size of every file, and which files there are.
     *
     * @return a problem for each file that is not as it was published, by path; none if all is well
     * @throws Refused {@code site-unreadable} if a file cannot be read
     */
    public static List<Problem> verify(Path folder) {
        try {
            return SiteCheck.of(folder);
        } catch (IOException unreadable) {
            throw unreadable(folder, unreadable);
        }
    }

    private static Refused unreadable(Path folder, IOException cause) {
        Refused refused = new Refused(new Problem(
                ProblemCode.SITE_UNREADABLE,
                Place.file(folder.toString()),
                String.valueOf(cause.getMessage()),
                "a site that can be read",
                "Check its permissions and its disk, or copy it elsewhere"));
        refused.initCause(cause);
        return refused;
    }
}
