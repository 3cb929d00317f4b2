package org.takedownregister.report.folder;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.report.folder.SiteFile.Making;
import org.takedownregister.report.folder.SiteFile.Mark;
import org.takedownregister.report.making.Ingredients;
import org.takedownregister.report.making.Meanwhile;
import org.takedownregister.report.making.Memory;
import org.takedownregister.report.making.Sha256;

/**
 * A site's folder while it is being published; to be closed. Files may be added by several threads. A first publication is built beside its
 * place and moved in by one rename. A later one stages what changed; once the staged manifest is complete the
 * publication is decided, and a run that is cut off after that is completed by the next one.
 */
public final class SiteFolder implements AutoCloseable {

    private static final String STAGE = ".publishing";
    private static final String SCRATCH = ".scratch";

    /** What is not complete yet. */
    private static final String PART = ".part";

    private final Path folder;
    private final Path stage;
    private final @Nullable Made made;
    private final Meanwhile<Before> before;

    /** Those that were made. */
    private final Map<String, SiteFile> files = new ConcurrentHashMap<>();

    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final Set<String> staged = ConcurrentHashMap.newKeySet();
    private final Map<String, Making> makings = new ConcurrentHashMap<>();
    private volatile EmbargoGuard guard = new EmbargoGuard(Set.of());

    private SiteFolder(Path folder, Path stage, @Nullable Made made, Callable<Remembered> previous) {
        this.folder = folder;
        this.stage = stage;
        this.made = made;
        this.before = Meanwhile.of(() -> Before.of(previous.call(), folder, stage));
    }

    /**
     * What the last publication left. Of a large site that is a lot to read, and not needed at once.
     *
     * @param manifest what its manifest is known by; null where there is none
     * @param files its files
     * @param staying which of them stay, by their numbers: 1, or 0 for those that do not
     * @param keepsakes what it kept for this publication
     */
    private record Before(@Nullable Mark manifest, LastFiles files, AtomicIntegerArray staying, Keepsakes keepsakes) {

        static Before of(Remembered previous, Path folder, Path stage) {
            LastFiles files = previous.files();
            return new Before(
                    previous.manifest(),
                    files,
                    new AtomicIntegerArray(files.count()),
                    new Keepsakes(folder, stage, previous.keepsakes()));
        }

        boolean stays(int number) {
            return number >= 0 && staying.get(number) == 1;
        }
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
        Path stage = folder.resolve(STAGE);
        if (Manifest.read(stage).isPresent()) {
            applyStaged(stage, folder, Manifest.read(folder).orElseThrow(() -> foreign(place, content.get())));
        }
        Made made = Manifest.made(folder).orElseThrow(() -> foreign(place, content.get()));
        deleteTree(stage);
        return new SiteFolder(
                folder,
                Files.createDirectory(stage),
                made,
                () -> previous(folder, () -> foreign(place, content.get())));
    }

    private static Remembered previous(Path folder, Supplier<Refused> foreign) throws IOException {
        Optional<Remembered> remembered = Remembered.read(folder);
        if (remembered.isPresent()) {
            return remembered.get();
        }
        Manifest manifest = Manifest.read(folder).orElseThrow(foreign);
        return Remembered.nothingBut(manifest, Mark.of(folder.resolve(Manifest.NAME)));
    }

    private static SiteFolder first(Path folder) throws IOException {
        Path parent = folder.getParent();
        if (parent == null) {
            throw new IOException("no folder can be made here: " + folder);
        }
        Files.createDirectories(parent);
        Path stage = parent.resolve("." + folder.getFileName() + STAGE);
        deleteTree(stage);
        return new SiteFolder(folder, Files.createDirectory(stage), null, () -> Remembered.NOTHING);
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
        return Optional.ofNullable(made);
    }

    /** How the site in a folder was made; empty where there is no site of ours. */
    public static Optional<Made> made(Path place) throws IOException {
        return Manifest.made(place);
    }

    /**
     * A folder for what is only needed while this publication is made, on the disk of the site; absent at first, gone
     * at the end.
     */
    public Path scratch() {
        return stage.resolve(SCRATCH);
    }

    /** What publications keep for the next one. */
    public Memory memory() {
        return new Memory() {
            @Override
            public Optional<InputStream> last(String name) throws IOException {
                return before.done().keepsakes().last(name);
            }

            @Override
            public Parts next(String name) throws IOException {
                return before.done().keepsakes().next(name);
            }
        };
    }

    /** What no file that is added from now on may name. */
    public void guardAgainst(Set<Slug> embargoed) {
        guard = new EmbargoGuard(embargoed);
    }

    /**
     * A file that the last publication made of the same.
     *
     * @param sha256 its SHA-256
     * @param bytes its size
     * @param note what else came of making it
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Kept(Sha256 sha256, long bytes, byte[] note) {}

    /**
     * Adds a file as the last publication made it, if it made it of the same and the file is still there in its size;
     * empty if it must be made.
     */
    public Optional<Kept> keep(String path, Ingredients of) throws IOException {
        Before last = before.done();
        int number = last.files().number(path);
        SiteFile file = number < 0 ? null : last.files().file(number, path);
        Making making = file == null ? null : file.making();
        if (file == null || making == null || !making.of().equals(of) || !isThere(file)) {
            return Optional.empty();
        }
        if (files.containsKey(path) || !last.staying().compareAndSet(number, 0, 1)) {
            throw twice(path);
        }
        return Optional.of(new Kept(file.mark().sha256(), file.mark().bytes(), making.note()));
    }

    /**
     * Adds a file, as {@link #put(String, byte[])} does, and remembers what it was made of.
     *
     * @param note what else came of making it
     */
    public void put(String path, byte[] content, Ingredients of, byte[] note) throws IOException {
        put(path, content, new Making(of, note));
    }

    /** Remembers what a file is made of that is yet to be created. */
    public void remember(String path, Ingredients of, byte[] note) {
        makings.put(path, new Making(of, note));
    }

    /** Adds a file; it is written only if the last publication did not have it just so. */
    public void put(String path, byte[] content) throws IOException {
        put(path, content, null);
    }

    private void put(String path, byte[] content, @Nullable Making making) throws IOException {
        guard.check(path, content);
        SiteFile file = new SiteFile(path, Mark.of(content), making);
        add(file);
        if (isUnchanged(file)) {
            return;
        }
        try (OutputStream out = Files.newOutputStream(staged(path), CREATE_NEW, WRITE)) {
            out.write(content);
        }
        staged.add(path);
    }

    /** A file as the last publication left it; nothing where there is none, or it is not just so. */
    public Optional<InputStream> last(String path) throws IOException {
        SiteFile file = before.done().files().find(path);
        return file != null && isThere(file) && Mark.of(folder.resolve(path)).equals(file.mark())
                ? Optional.of(Files.newInputStream(folder.resolve(path)))
                : Optional.empty();
    }

    private void add(SiteFile file) throws IOException {
        if (stays(file.path()) || files.put(file.path(), file) != null) {
            throw twice(file.path());
        }
    }

    private boolean stays(String path) throws IOException {
        Before last = before.done();
        return last.stays(last.files().number(path));
    }

    private static IllegalStateException twice(String path) {
        return new IllegalStateException("two files of one name: " + path);
    }

    /** Where a file is staged, in a folder that is there. */
    private Path staged(String path) throws IOException {
        Path file = stage.resolve(path);
        Path parent = file.getParent();
        if (!folders.contains(parent)) {
            Files.createDirectories(parent);
            folders.add(parent);
        }
        return file;
    }

    /**
     * Adds a file of any size, piece by piece: the file is there once the stream is closed. It is kept only if the
     * last publication did not have it just so.
     */
    public OutputStream create(String path) throws IOException {
        if (files.containsKey(path) || stays(path)) {
            throw twice(path);
        }
        Path file = staged(path);
        return new Growing(path, file, new BufferedOutputStream(Files.newOutputStream(file)));
    }

    private final class Growing extends OutputStream {

        private final String path;
        private final Path file;
        private final OutputStream out;
        private final MessageDigest digest = Sha256.digest();
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
            SiteFile made = new SiteFile(path, Mark.of(digest, bytes), makings.get(path));
            add(made);
            if (isUnchanged(made)) {
                Files.delete(file);
            } else {
                staged.add(path);
            }
        }
    }

    private boolean isUnchanged(SiteFile file) throws IOException {
        SiteFile last = before.done().files().find(file.path());
        return last != null && last.mark().equals(file.mark()) && isThere(file);
    }

    private boolean isThere(SiteFile file) throws IOException {
        try {
            BasicFileAttributes found = Files.readAttributes(folder.resolve(file.path()), BasicFileAttributes.class);
            return found.isRegularFile() && found.size() == file.mark().bytes();
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    /** Ends the publication; the manifest is the last file of the site to take its place. */
    public Outcome finish(Made next) throws IOException {
        deleteTree(scratch());
        Before last = before.done();
        FilesInOrder inOrder = new FilesInOrder(last.files(), last::stays, files.values());
        Path manifestPart = stage.resolve(Manifest.NAME + PART);
        Path rememberedPart = stage.resolve(Remembered.NAME + PART);
        Meanwhile<Mark> written = Meanwhile.of(() -> Manifest.write(manifestPart, next, inOrder));
        Remembered.write(rememberedPart, inOrder, last.keepsakes().next(), written);
        if (made == null) {
            Files.move(rememberedPart, stage.resolve(Remembered.NAME));
            Files.move(manifestPart, stage.resolve(Manifest.NAME));
            Files.deleteIfExists(folder);
            Files.move(stage, folder, StandardCopyOption.ATOMIC_MOVE);
            return new Outcome(inOrder.count() + 1L, inOrder.count() + 1L, 0);
        }
        List<String> removed = removed(last);
        boolean isChanged = !staged.isEmpty() || !written.done().equals(last.manifest());
        if (isChanged) {
            Files.move(manifestPart, stage.resolve(Manifest.NAME), StandardCopyOption.ATOMIC_MOVE);
            apply(stage, folder, removed, staged);
        }
        last.keepsakes().move();
        Files.move(rememberedPart, folder.resolve(Remembered.NAME), StandardCopyOption.ATOMIC_MOVE);
        return new Outcome(inOrder.count() + 1L, isChanged ? staged.size() + 1L : 0, removed.size());
    }

    private List<String> removed(Before last) {
        List<String> removed = new ArrayList<>();
        for (int number = 0; number < last.files().count(); number++) {
            if (!last.stays(number) && !files.containsKey(last.files().path(number))) {
                removed.add(last.files().path(number));
            }
        }
        return removed;
    }

    private static List<String> without(Set<String> paths, Set<String> others) {
        return paths.stream().filter(path -> !others.contains(path)).toList();
    }

    /**
     * What became of the files.
     *
     * @param files how many the site has
     * @param written how many were new or had changed
     * @param removed how many are gone
     */
    public record Outcome(long files, long written, long removed) {}

    /** Completes what an earlier run had decided. */
    private static void applyStaged(Path stage, Path folder, Manifest previous) throws IOException {
        Manifest next = Manifest.read(stage).orElseThrow(() -> new IOException("the staged manifest is gone"));
        List<String> staged = next.files().keySet().stream()
                .filter(path -> Files.isRegularFile(stage.resolve(path), LinkOption.NOFOLLOW_LINKS))
                .toList();
        apply(stage, folder, without(previous.files().keySet(), next.files().keySet()), staged);
    }

    private static void apply(Path stage, Path folder, List<String> removed, Collection<String> staged)
            throws IOException {
        for (String path : staged) {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.move(stage.resolve(path), file, StandardCopyOption.ATOMIC_MOVE);
        }
        for (String path : removed) {
            Files.deleteIfExists(folder.resolve(path));
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
