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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
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
 * A site's folder while it is being published; to be closed. Files may be added by several threads. A first publication
 * is built beside its place and moved in by one rename. A later one stages what changed; once the staged manifest is
 * complete the publication is decided, and a run that is cut off after that is completed by the next one.
 */
public final class SiteFolder implements AutoCloseable {

    private static final String STAGE = ".publishing";

    /** What is not complete yet. */
    private static final String PART = ".part";

    private final Path folder;
    private final Stage stage;
    private final @Nullable Made made;

    /** Of a large site that is a lot to read, and not needed at once. */
    private final Meanwhile<LastPublication> before;

    /** Those that were made. */
    private final Map<String, SiteFile> files = new ConcurrentHashMap<>();

    private final Map<String, Making> makings = new ConcurrentHashMap<>();
    private volatile EmbargoGuard guard = new EmbargoGuard(Set.of());

    private SiteFolder(Path folder, Stage stage, @Nullable Made made, Callable<Remembered> previous) {
        this.folder = folder;
        this.stage = stage;
        this.made = made;
        this.before = Meanwhile.of(() -> LastPublication.of(previous.call(), folder, stage.place()));
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
            Stage.complete(stage, folder, Manifest.read(folder).orElseThrow(() -> foreign(place, content.get())));
        }
        Made made = Manifest.made(folder).orElseThrow(() -> foreign(place, content.get()));
        return new SiteFolder(
                folder, Stage.at(stage), made, () -> previous(folder, () -> foreign(place, content.get())));
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
        return new SiteFolder(folder, Stage.at(stage), null, () -> Remembered.NOTHING);
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
        return stage.scratch();
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
        LastPublication last = before.done();
        int number = last.files().number(path);
        SiteFile file = number < 0 ? null : last.files().file(number, path);
        Making making = file == null ? null : file.making();
        if (file == null || making == null || !making.of().equals(of) || !isThere(file)) {
            return Optional.empty();
        }
        if (files.containsKey(path) || !last.keep(number)) {
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
        try (OutputStream out = Files.newOutputStream(stage.file(path), CREATE_NEW, WRITE)) {
            out.write(content);
        }
        stage.add(path);
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
        LastPublication last = before.done();
        return last.stays(last.files().number(path));
    }

    private static IllegalStateException twice(String path) {
        return new IllegalStateException("two files of one name: " + path);
    }

    /**
     * Adds a file of any size, piece by piece: the file is there once the stream is closed. It is kept only if the
     * last publication did not have it just so.
     */
    public OutputStream create(String path) throws IOException {
        if (files.containsKey(path) || stays(path)) {
            throw twice(path);
        }
        Path file = stage.file(path);
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        return new GrowingFile(out, guard.search(path), mark -> {
            SiteFile whole = new SiteFile(path, mark, makings.get(path));
            add(whole);
            if (isUnchanged(whole)) {
                Files.delete(file);
            } else {
                stage.add(path);
            }
        });
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
        stage.deleteScratch();
        LastPublication last = before.done();
        FilesInOrder inOrder = new FilesInOrder(last.files(), last::stays, files.values());
        Path manifestPart = stage.file(Manifest.NAME + PART);
        Path rememberedPart = stage.file(Remembered.NAME + PART);
        Meanwhile<Mark> written = Meanwhile.of(() -> Manifest.write(manifestPart, next, inOrder));
        Remembered.write(rememberedPart, inOrder, last.keepsakes().next(), written);
        if (made == null) {
            Files.move(rememberedPart, stage.file(Remembered.NAME));
            Files.move(manifestPart, stage.file(Manifest.NAME));
            Files.deleteIfExists(folder);
            Files.move(stage.place(), folder, StandardCopyOption.ATOMIC_MOVE);
            return new Outcome(inOrder.count() + 1L, inOrder.count() + 1L, 0);
        }
        List<String> removed = removed(last);
        boolean isChanged = !stage.staged().isEmpty() || !written.done().equals(last.manifest());
        if (isChanged) {
            Files.move(manifestPart, stage.file(Manifest.NAME), StandardCopyOption.ATOMIC_MOVE);
            stage.apply(folder, removed);
        }
        last.keepsakes().move();
        Files.move(rememberedPart, folder.resolve(Remembered.NAME), StandardCopyOption.ATOMIC_MOVE);
        return new Outcome(inOrder.count() + 1L, isChanged ? stage.staged().size() + 1L : 0, removed.size());
    }

    private List<String> removed(LastPublication last) {
        List<String> removed = new ArrayList<>();
        for (int number = 0; number < last.files().count(); number++) {
            if (!last.stays(number) && !files.containsKey(last.files().path(number))) {
                removed.add(last.files().path(number));
            }
        }
        return removed;
    }

    /**
     * What became of the files.
     *
     * @param files how many the site has
     * @param written how many were new or had changed
     * @param removed how many are gone
     */
    public record Outcome(long files, long written, long removed) {}

    /** Takes away what was staged and is not needed. */
    @Override
    public void close() throws IOException {
        stage.delete();
    }
}
