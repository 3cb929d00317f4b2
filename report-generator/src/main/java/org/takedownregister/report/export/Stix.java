package org.takedownregister.report.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import org.takedownregister.domain.entry.Platform;
import org.takedownregister.domain.value.Slug;

/** The STIX bundles of a register, one for each year of its cases. */
final class Stix implements Closeable {

    private final ExportOptions options;
    private final StixIds ids;
    private final Map<Slug, Platform> platforms;
    private final Moments moments;
    private final Shards<StixBundle> bundles;

    Stix(Files files, ExportOptions options, Map<Slug, Platform> platforms, Moments moments) {
        this.options = options;
        this.ids = new StixIds(options);
        this.platforms = platforms;
        this.moments = moments;
        this.bundles = new Shards<>(year -> StixBundle.open(files, year, ids.bundle(year)));
    }

    /** The bundle of a year, begun if it was not. */
    StixBundle bundle(String year) throws IOException {
        return bundles.of(year);
    }

    /** The objects of a case for a bundle; for any thread. */
    StixObjects objects(CaseRows rows, StixBundle bundle) {
        StixObjects objects = new StixObjects(ids.publisher(), bundle::has);
        StixCase.write(objects, ids, options, platforms, rows, moments);
        return objects;
    }

    @Override
    public void close() throws IOException {
        bundles.close();
    }
}
