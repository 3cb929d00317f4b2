package org.takedownregister.report.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.takedownregister.report.making.Ingredients;
import org.takedownregister.report.making.Sha256;

/**
 * A file of a site.
 *
 * @param path where it is, from the top
 * @param mark what it is known by
 * @param making how it was made; null where that is not known, or it is always made
 */
record SiteFile(String path, Mark mark, @Nullable Making making) {

    private static final int CHUNK = 1 << 16;

    /**
     * What a file is known by.
     *
     * @param sha256 its SHA-256
     * @param bytes its size
     */
    record Mark(Sha256 sha256, long bytes) {

        static Mark of(byte[] content) {
            MessageDigest digest = Sha256.digest();
            digest.update(content);
            return of(digest, content.length);
        }

        /** The mark of a file that is there. */
        static Mark of(Path file) throws IOException {
            MessageDigest digest = Sha256.digest();
            long bytes = 0;
            byte[] chunk = new byte[CHUNK];
            try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                    digest.update(chunk, 0, read);
                    bytes += read;
                }
            }
            return of(digest, bytes);
        }

        /** The mark of what a digest has seen; the digest begins anew. */
        static Mark of(MessageDigest digest, long bytes) {
            return new Mark(Sha256.of(digest), bytes);
        }
    }

    /**
     * How a file was made.
     *
     * @param of what it was made of
     * @param note what else came of making it
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Making(Ingredients of, byte[] note) {}

    /**
     * Whether a text from outside is a path of ours: names of letters, digits, full stops, underscores and hyphens, of
     * which none begins with a full stop.
     */
    static boolean isPath(String path) {
        boolean begins = true;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean isSign =
                    (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
            if (!isSign && (begins || (c != '.' && c != '/'))) {
                return false;
            }
            begins = c == '/';
        }
        return !begins;
    }
}
