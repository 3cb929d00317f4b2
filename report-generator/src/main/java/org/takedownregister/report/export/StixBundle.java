package org.takedownregister.report.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A bundle of STIX 2.1 that is being written. Holds the identifiers of its shared objects, nothing else. */
final class StixBundle implements Closeable {

    private static final String MEDIA_TYPE = "application/stix+json;version=2.1";

    private final Joined file;
    private final Set<String> shared = ConcurrentHashMap.newKeySet();

    private StixBundle(Joined file) {
        this.file = file;
    }

    /** Begins the bundle of a year or month, or keeps it as it is. */
    static StixBundle open(Files files, String period, String id) throws IOException {
        String path = "data/stix/" + period + ".json";
        String about = "STIX 2.1 bundle: " + period;
        if (files.keeps(path, MEDIA_TYPE, about, new ExportSink.Rows(null, period))) {
            return new StixBundle(Joined.kept());
        }
        return new StixBundle(Joined.open(files.create(path, MEDIA_TYPE, about), json -> {
            json.writeStartObject();
            json.writeStringField("type", "bundle");
            json.writeStringField("id", id);
            json.writeArrayFieldStart("objects");
            json.writeRaw('\n');
            StixExtension.define(json);
            return true;
        }));
    }

    boolean isKept() {
        return file.isKept();
    }

    /** Whether an object that several cases share was written already; for any thread. */
    boolean has(String id) {
        return shared.contains(id);
    }

    /** Adds the objects of a case, without those that are there already. */
    void add(StixObjects objects) throws IOException {
        byte[] bytes = objects.toByteArray();
        int from = 0;
        for (StixObjects.Shared one : objects.shared()) {
            if (!shared.add(one.id())) {
                file.addRaw(bytes, from, one.from());
                from = one.to();
            }
        }
        file.addRaw(bytes, from, bytes.length);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
