package org.takedownregister.report.folder;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.report.folder.Manifest.FileMark;

/**
 * A site's folder while it is being published; for one thread, to be closed. A first publication is built beside its
 * place and moved in by one rename. A later one stages what changed; once the staged manifest is complete the
 * publication is decided, and a run that is cut off after that is completed by the next one.
 */
public final class SiteFolder implements AutoCloseable {

    private static final String STAGE = ".publishing";
    private static final String SCRATCH = ".scratch";

    private final Path folder;
    private final Path stage;
    private final @Nullable Manifest previous;
    private final SortedMap<String, FileMark> files = new TreeMap<>();
    private EmbargoGuard guard = new EmbargoGuard(Set.of());
    private long written;

    private SiteFolder(Path folder, Path stage, @Nullable Manifest previous) {
        this.folder = folder;
        this.stage = stage;
        this.previous = previous;
    }

    /**
     * Opens a folder for a publication.
     *
     * @throws Refused {@code site-foreign} if it holds something else than a site of ours
     * @throws IOException if it cannot be read or written
     */
    public static SiteFolder open(Path place) throws IOException {
        Path folder = place.toAbsolutePath().normalize();
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return first(folder);
        }
        if (!Files.isDirectory(folder)) {
            throw foreign(place, folder.getFileName().toString());
        }
        Optional<String> content = firstName(folder);
        if (content.isEmpty()) {
            return first(folder);
        }
        Manifest previous = Manifest.read(folder).orElseThrow(() -> foreign(place, content.get()));
        Path stage = folder.resolve(STAGE);
        if (Manifest.read(stage).isPresent()) {
            apply(stage, folder, previous);
            previous = Manifest.read(folder).orElseThrow(() -> foreign(place, Manifest.NAME));
        }
        deleteTree(stage);
        return new SiteFolder(folder, Files.createDirectory(stage), previous);
    }

    private static SiteFolder first(Path folder) throws IOException {
        Path parent = folder.getParent();
        if (parent == null) {
            throw new IOException("no folder can be made here: " + folder);
        }
        Files.createDirectories(parent);
        Path stage = parent.resolve("." + folder.getFileName() + STAGE);
        deleteTree(stage);
        return new SiteFolder(folder, Files.createDirectory(stage), null);
    }

    private static Refused foreign(Path place, String found) {
        return new Refused(new Problem(
                ProblemCode.SITE_FOREIGN,
                Place.file(place.toString()),
                found,
                "an empty folder, no folder, or a site that this program published",
                "Name another folder, or empty this one yourself"));
    }

    private static Optional<String> firstName(Path folder) throws IOException {
        try (Stream<Path> names = Files.list(folder)) {
            return names.map(name -> name.getFileName().toString()).sorted().findFirst();
        }
    }

    /** How the site that is there was made; empty where there is none yet. */
    public Optional<Made> previous() {
        return Optional.ofNullable(previous).map(Manifest::made);
    }

    /** How the site in a folder was made; empty where there is no site of ours. */
    public static Optional<Made> made(Path place) throws IOException {
        return Manifest.read(place).map(Manifest::made);
    }

    /**
     * A folder for what is only needed while this publication is made, on the disk of the site; absent at first, gone
     * at the end.
     */
    public Path scratch() {
        return stage.resolve(SCRATCH);
    }

    /** What no file that is added from now on may name. */
    public void guardAgainst(Set<Slug> embargoed) {
        guard = new EmbargoGuard(embargoed);
    }

    /** Adds a file; it is written only if the last publication did not have it just so. */
    public void put(String path, byte[] content) throws IOException {
        guard.check(path, content);
        FileMark mark = FileMark.of(content);
        if (files.put(path, mark) != null) {
            throw new IllegalStateException("two files of one name: " + path);
        }
        if (isUnchanged(path, mark)) {
            return;
        }
        Path file = stage.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        written++;
    }

    /**
     * Adds a file of any size, piece by piece: the file is there once the stream is closed. It is kept only if the
     * last publication did not have it just so.
     */
    public OutputStream create(String path) throws IOException {
        if (files.containsKey(path)) {
            throw new IllegalStateException("two files of one name: " + path);
        }
        Path file = stage.resolve(path);
        Files.createDirectories(file.getParent());
        return new Growing(path, file, new BufferedOutputStream(Files.newOutputStream(file)));
    }

    private final class Growing extends OutputStream {

        private final String path;
        private final Path file;
        private final OutputStream out;
        private final MessageDigest digest = FileMark.digest();
        private final EmbargoGuard.Search search;
        private long bytes;
        private boolean closed;

        Growing(String path, Path file, OutputStream out) {
            this.path = path;
            this.file = file;
            this.out = out;
            this.search = guard.search(path);
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] buffer, int offset, int length) throws IOException {
            search.add(buffer, offset, length);
            out.write(buffer, offset, length);
            digest.update(buffer, offset, length);
            bytes += length;
        }

        @Override
        public void close() throws IOException {
            if (closed) {
                return;
            }
            closed = true;
            out.close();
            search.end();
            FileMark mark = FileMark.of(digest, bytes);
            if (files.put(path, mark) != null) {
                throw new IllegalStateException("two files of one name: " + path);
            }
            if (isUnchanged(path, mark)) {
                Files.delete(file);
            } else {
                written++;
            }
        }
    }

    private boolean isUnchanged(String path, FileMark mark) throws IOException {
        if (previous == null || !mark.equals(previous.files().get(path))) {
            return false;
        }
        Path file = folder.resolve(path);
        return Files.isRegularFile(file) && Files.size(file) == mark.bytes();
    }

    /** Ends the publication; the manifest is the last file to take its place. */
    public Outcome finish(Made made) throws IOException {
        deleteTree(scratch());
        Manifest next = new Manifest(made, files);
        if (previous == null) {
            Files.write(stage.resolve(Manifest.NAME), next.toBytes());
            Files.deleteIfExists(folder);
            Files.move(stage, folder, StandardCopyOption.ATOMIC_MOVE);
            return new Outcome(files.size() + 1L, files.size() + 1L, 0);
        }
        long removed = previous.files().keySet().stream()
                .filter(path -> !files.containsKey(path))
                .count();
        if (written == 0 && next.equals(previous)) {
            return new Outcome(files.size() + 1L, 0, 0);
        }
        Path complete = stage.resolve(Manifest.NAME + ".part");
        Files.write(complete, next.toBytes());
        Files.move(complete, stage.resolve(Manifest.NAME), StandardCopyOption.ATOMIC_MOVE);
        apply(stage, folder, previous);
        return new Outcome(files.size() + 1L, written + 1, removed);
    }

    /**
     * What became of the files.
     *
     * @param files how many the site has
     * @param written how many were new or had changed
     * @param removed how many are gone
     */
    public record Outcome(long files, long written, long removed) {}

    private static void apply(Path stage, Path folder, Manifest previous) throws IOException {
        Manifest next = Manifest.read(stage).orElseThrow(() -> new IOException("the staged manifest is gone"));
        for (String path : next.files().keySet()) {
            Path staged = stage.resolve(path);
            if (Files.isRegularFile(staged, LinkOption.NOFOLLOW_LINKS)) {
                Path file = folder.resolve(path);
                Files.createDirectories(file.getParent());
                Files.move(staged, file, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        for (String path : previous.files().keySet()) {
            if (!next.files().containsKey(path)) {
                Files.deleteIfExists(folder.resolve(path));
            }
        }
        Files.move(stage.resolve(Manifest.NAME), folder.resolve(Manifest.NAME), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Takes away what was staged and is not needed. */
    @Override
    public void close() throws IOException {
        deleteTree(stage);
    }

    private static void deleteTree(Path top) throws IOException {
        if (!Files.exists(top, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (Files.isDirectory(top, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> children = Files.list(top)) {
                for (Path child : children.toList()) {
                    deleteTree(child);
                }
            }
        }
        Files.delete(top);
    }
}
