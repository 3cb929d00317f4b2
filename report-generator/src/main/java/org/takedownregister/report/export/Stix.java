package org.takedownregister.report.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import org.takedownregister.domain.entry.Platform;
import org.takedownregister.domain.register.CaseFile;
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
        this.bundles = new Shards<>(year -> StixBundle.open(
                files.create(
                        "data/stix/" + year + ".json", "application/stix+json;version=2.1", "STIX 2.1 bundle: " + year),
                ids.bundle(year),
                ids.publisher()));
    }

    /** Adds a case to the bundle of its year. */
    void write(CaseFile file, String year) throws IOException {
        StixCase.write(bundles.of(year), ids, options, platforms, file, moments);
    }

    @Override
    public void close() throws IOException {
        bundles.close();
    }
}
