package org.takedownregister.report.folder;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.takedownregister.report.folder.SiteFile.Mark;
import org.takedownregister.report.making.Meanwhile;
import org.takedownregister.report.making.Memory;
import org.takedownregister.report.making.Sha256;

/**
 * What one publication keeps for the next in files of its own, which {@link Remembered} vouches for: a file that is
 * not just as it was kept counts for nothing.
 */
final class Keepsakes implements Memory {

    private final Path folder;
    private final Path stage;
    private final SortedMap<String, String> last;
    private final SortedMap<String, String> next = new ConcurrentSkipListMap<>();
    private final Map<String, Meanwhile<Boolean>> isWhole = new HashMap<>();
    private final Set<String> whole = new HashSet<>();

    /** @param last the SHA-256 of what was kept, by name */
    Keepsakes(Path folder, Path stage, SortedMap<String, String> last) {
        this.folder = folder;
        this.stage = stage;
        this.last = last;
        // Before they are asked for, as they are large.
        last.forEach((name, sha256) -> isWhole.put(name, Meanwhile.of(() -> isWhole(name, sha256))));
    }

    private static String file(String name) {
        return "." + name + Remembered.NAME;
    }

    /** Whether a file of a site's folder is one of these. */
    static boolean isOne(String path) {
        return path.startsWith(".") && path.endsWith(Remembered.NAME) && path.indexOf('/') < 0;
    }

    @Override
    public Optional<InputStream> last(String name) throws IOException {
        Meanwhile<Boolean> known = isWhole.get(name);
        if (known == null || !known.done()) {
            return Optional.empty();
        }
        whole.add(name);
        return Optional.of(Files.newInputStream(folder.resolve(file(name))));
    }

    private boolean isWhole(String name, String sha256) throws IOException {
        Path file = folder.resolve(file(name));
        return Files.isRegularFile(file) && sha256.equals(Mark.of(file).sha256().toString());
    }

    @Override
    public OutputStream next(String name) throws IOException {
        OutputStream file = new BufferedOutputStream(Files.newOutputStream(stage.resolve(file(name))), 1 << 16);
        DigestOutputStream digesting = new DigestOutputStream(file, Sha256.digest());
        return new FilterOutputStream(digesting) {
            private boolean closed;

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                digesting.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                if (!closed) {
                    closed = true;
                    super.close();
                    next.put(
                            name,
                            HexFormat.of()
                                    .formatHex(digesting.getMessageDigest().digest()));
                }
            }
        };
    }

    /** The SHA-256 of what this publication keeps, by name. */
    SortedMap<String, String> next() {
        return next;
    }

    /** Puts what is kept into the folder of a site that was there before. */
    void move() throws IOException {
        for (var kept : next.entrySet()) {
            Path file = folder.resolve(file(kept.getKey()));
            boolean isThere = whole.contains(kept.getKey()) && kept.getValue().equals(last.get(kept.getKey()));
            if (!isThere) {
                Files.move(stage.resolve(file(kept.getKey())), file, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }
}
