package org.takedownregister.report.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import org.takedownregister.report.making.Ingredients;
import org.takedownregister.report.making.Sha256;

/** Writes the files of a search, each a script that delivers one value, and keeps a stamp of all of them. */
final class StampedFiles {

    private static final int BYTES = 6;

    private final SearchSink sink;
    private final MessageDigest all = Sha256.digest();
    private final MessageDigest one = Sha256.digest();

    StampedFiles(SearchSink sink) {
        this.sink = sink;
    }

    /** The path of what is delivered under a name. */
    static String path(String name) {
        return "search/" + name + ".js";
    }

    /** Writes a value. */
    void put(String name, ScriptData.Value value) throws IOException {
        byte[] content = ScriptData.of(name, value);
        stamp(name, content);
        sink.put(path(name), content);
    }

    /** Writes a value, unless the last publication made it of the same. */
    void put(String name, Ingredients of, ScriptData.Value value) throws IOException {
        Optional<Sha256> kept = sink.keep(path(name), of);
        if (kept.isPresent()) {
            stamp(name, kept.get());
            return;
        }
        byte[] content = ScriptData.of(name, value);
        stamp(name, content);
        sink.put(path(name), content, of);
    }

    private void stamp(String name, byte[] content) {
        one.update(content);
        stamp(name, Sha256.of(one));
    }

    private void stamp(String name, Sha256 content) {
        all.update(name.getBytes(StandardCharsets.UTF_8));
        all.update(content.toBytes());
    }

    /** A short mark that differs where any file so far differs; to be asked once. */
    String stamp() {
        return HexFormat.of().formatHex(all.digest(), 0, BYTES);
    }
}
