package org.takedownregister.report.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A folder in which what a publication makes waits until all of it is there. Files may be added by several threads. */
final class Stage {

    /** What is only needed meanwhile. */
    private static final String SCRATCH = ".scratch";

    private final Path place;
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final Set<String> staged = ConcurrentHashMap.newKeySet();

    private Stage(Path place) {
        this.place = place;
    }

    /** An empty one; what an earlier run left there is deleted. */
    static Stage at(Path place) throws IOException {
        deleteTree(place);
        return new Stage(Files.createDirectory(place));
    }

    Path place() {
        return place;
    }

    Path scratch() {
        return place.resolve(SCRATCH);
    }

    /** Where a file waits, in a folder that is there. */
    Path file(String path) throws IOException {
        Path file = place.resolve(path);
        Path parent = file.getParent();
        if (!folders.contains(parent)) {
            Files.createDirectories(parent);
            folders.add(parent);
        }
        return file;
    }

    /** A file waits that is new or has changed. */
    void add(String path) {
        staged.add(path);
    }

    /** The files that wait. */
    Set<String> staged() {
        return staged;
    }

    void deleteScratch() throws IOException {
        deleteTree(scratch());
    }

    void delete() throws IOException {
        deleteTree(place);
    }

    /** Completes what an earlier run had decided and not done. */
    static void complete(Path place, Path folder, Manifest previous) throws IOException {
        Manifest next = Manifest.read(place).orElseThrow(() -> new IOException("the staged manifest is gone"));
        Set<String> files = next.files().keySet();
        List<String> removed = previous.files().keySet().stream()
                .filter(path -> !files.contains(path))
                .toList();
        List<String> staged = files.stream()
                .filter(path -> Files.isRegularFile(place.resolve(path), LinkOption.NOFOLLOW_LINKS))
                .toList();
        apply(place, folder, removed, staged);
    }

    /** Moves what waits into a folder, and its manifest last. */
    void apply(Path folder, List<String> removed) throws IOException {
        apply(place, folder, removed, staged);
    }

    private static void apply(Path place, Path folder, List<String> removed, Collection<String> staged)
            throws IOException {
        for (String path : staged) {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.move(place.resolve(path), file, StandardCopyOption.ATOMIC_MOVE);
        }
        for (String path : removed) {
            Files.deleteIfExists(folder.resolve(path));
        }
        Files.move(place.resolve(Manifest.NAME), folder.resolve(Manifest.NAME), StandardCopyOption.ATOMIC_MOVE);
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
