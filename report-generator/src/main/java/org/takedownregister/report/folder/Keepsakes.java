package org.takedownregister.report.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import org.takedownregister.report.folder.SiteFile.Mark;
import org.takedownregister.report.making.Meanwhile;
import org.takedownregister.report.making.Memory;

/**
 * What one publication keeps for the next in files of its own, which {@link Remembered} vouches for. It is kept in
 * parts, a file each; if one of them is not just as it was kept, all counts for nothing. A part that stays is not
 * written again.
 */
final class Keepsakes implements Memory {

    private static final String PLACE = ".kept/";
    private static final Pattern PART = Pattern.compile("[a-z]+-[0-9]{6}");

    private final Path folder;
    private final Path stage;
    private final SortedMap<String, String> last;
    private final SortedMap<String, String> next = new ConcurrentSkipListMap<>();
    private final Map<String, Meanwhile<Boolean>> isWhole = new HashMap<>();
    private final Set<String> staged = ConcurrentHashMap.newKeySet();

    /** @param last the SHA-256 of each part that was kept */
    Keepsakes(Path folder, Path stage, SortedMap<String, String> last) {
        this.folder = folder;
        this.stage = stage;
        this.last = last;
        // Before they are asked for, as they are large.
        for (String part : last.keySet()) {
            String name = part.substring(0, part.indexOf('-'));
            isWhole.computeIfAbsent(name, whole -> Meanwhile.of(() -> isWhole(partsOf(whole))));
        }
    }

    /** Whether a text from outside is the name of a part. */
    static boolean isPart(String name) {
        return PART.matcher(name).matches();
    }

    private static String part(String name, int number) {
        return String.format(Locale.ROOT, "%s-%06d", name, number);
    }

    private static String file(String part) {
        return PLACE + part + Remembered.NAME;
    }

    /** Whether a file of a site's folder is one of these, or vouches for them. */
    static boolean isOne(String path) {
        return path.equals(Remembered.NAME) || path.startsWith(PLACE);
    }

    /** The parts of a name are numbered from 0; a hyphen comes right before a full stop. */
    private SortedMap<String, String> partsOf(String name) {
        return last.subMap(name + '-', name + '.');
    }

    private boolean isWhole(SortedMap<String, String> parts) throws IOException {
        for (var part : parts.entrySet()) {
            Path file = folder.resolve(file(part.getKey()));
            if (!Files.isRegularFile(file)
                    || !part.getValue().equals(Mark.of(file).sha256().toString())) {
                return false;
            }
        }
        return true;
    }

    private boolean isWhole(String name) throws IOException {
        Meanwhile<Boolean> known = isWhole.get(name);
        return known != null && known.done();
    }

    @Override
    public Optional<InputStream> last(String name) throws IOException {
        if (!isWhole(name)) {
            return Optional.empty();
        }
        return Optional.of(new Joined(partsOf(name).keySet().iterator()));
    }

    /** Reads parts one after another. */
    private final class Joined extends InputStream {

        private final Iterator<String> parts;
        private InputStream part = InputStream.nullInputStream();

        Joined(Iterator<String> parts) {
            this.parts = parts;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = part.read(buffer, offset, length);
            while (read < 0 && parts.hasNext()) {
                part.close();
                part = Files.newInputStream(folder.resolve(file(parts.next())));
                read = part.read(buffer, offset, length);
            }
            return read;
        }

        @Override
        public void close() throws IOException {
            part.close();
        }
    }

    @Override
    public Parts next(String name) {
        return new Parts() {
            private int count;

            @Override
            public void put(byte[] content) throws IOException {
                String part = part(name, count++);
                String sha256 = Mark.of(content).sha256().toString();
                next.put(part, sha256);
                if (!sha256.equals(last.get(part)) || !isWhole(name)) {
                    Path file = stage.resolve(file(part));
                    Files.createDirectories(file.getParent());
                    Files.write(file, content);
                    staged.add(part);
                }
            }
        };
    }

    /** The SHA-256 of each part that this publication keeps. */
    SortedMap<String, String> next() {
        return next;
    }

    /** Puts what is kept into the folder of a site that was there before. */
    void move() throws IOException {
        Files.createDirectories(folder.resolve(PLACE));
        for (String part : staged) {
            Files.move(stage.resolve(file(part)), folder.resolve(file(part)), StandardCopyOption.ATOMIC_MOVE);
        }
        for (String part : last.keySet()) {
            if (!next.containsKey(part)) {
                Files.deleteIfExists(folder.resolve(file(part)));
            }
        }
    }
}
