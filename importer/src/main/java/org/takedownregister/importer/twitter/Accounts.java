package org.takedownregister.importer.twitter;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The accounts seen in a file, as parts of digests: neither an id nor a name is kept. */
final class Accounts {

    private final Map<Long, Seen> seen = new HashMap<>();

    /**
     * Where an account was seen first.
     *
     * @param line the line
     * @param row a part of the digest of the whole row
     */
    private record Seen(long line, long row) {}

    /** Adds an account; why its row is not counted, or null if it is a new one. */
    @Nullable String add(String user, long line, List<String> cells) {
        long row = digest(String.join("\u001F", cells));
        @Nullable Seen before = seen.putIfAbsent(digest(user), new Seen(line, row));
        if (before == null) {
            return null;
        }
        return before.row() == row
                ? "an exact repetition of line " + before.line()
                : "another row of the account of line " + before.line();
    }

    int size() {
        return seen.size();
    }

    private static long digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
