package org.takedownregister.report.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.takedownregister.report.making.Sha256;

/** Passes files on and keeps a stamp of all of them. */
final class StampedSink implements SearchSink {

    private static final int BYTES = 6;

    private final SearchSink next;
    private final MessageDigest digest;

    StampedSink(SearchSink next) {
        this.next = next;
        this.digest = Sha256.digest();
    }

    @Override
    public void put(String relativePath, byte[] content) throws IOException {
        digest.update(relativePath.getBytes(StandardCharsets.UTF_8));
        digest.update(content);
        next.put(relativePath, content);
    }

    /** A short mark that differs where any file so far differs; to be asked once. */
    String stamp() {
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }
}
