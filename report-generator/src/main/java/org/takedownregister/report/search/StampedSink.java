package org.takedownregister.report.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Passes files on and keeps a stamp of all of them. */
final class StampedSink implements SearchSink {

    private static final int BYTES = 6;

    private final SearchSink next;
    private final MessageDigest digest;

    StampedSink(SearchSink next) {
        this.next = next;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
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
