package org.takedownregister.report.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import org.takedownregister.domain.entry.Platform;
import org.takedownregister.domain.value.Slug;

/** The STIX bundles of a register, one for each year of its cases, or for each month of a year that has many. */
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
        this.bundles = new Shards<>(period -> StixBundle.open(files, period, ids.bundle(period)));
    }

    /** The bundle of a year or month, begun if it was not. */
    StixBundle bundle(String period) throws IOException {
        return bundles.of(period);
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
