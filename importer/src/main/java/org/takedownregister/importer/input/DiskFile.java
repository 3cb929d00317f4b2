package org.takedownregister.importer.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.problem.Refused;

/** A file on disk, with what it was when it was found. */
final class DiskFile implements Bytes {

    private final Path path;
    private final String name;
    private final long size;
    private final FileTime modified;
    private final @Nullable Object key;

    DiskFile(Path path, String name) throws IOException {
        this.path = path;
        this.name = name;
        BasicFileAttributes found = attributes();
        size = found.size();
        modified = found.lastModifiedTime();
        key = found.fileKey();
    }

    private BasicFileAttributes attributes() throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class);
    }

    Path path() {
        return path;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String fileName() {
        return String.valueOf(path.getFileName());
    }

    @Override
    public InputStream open() throws IOException {
        return new BufferedInputStream(Files.newInputStream(path), 64 * 1024);
    }

    @Override
    public void verify(Measure read) throws IOException {
        if (read.bytes() != size) {
            throw changed();
        }
        verifyUnchanged();
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void verifyUnchanged() throws IOException {
        BasicFileAttributes now = Files.exists(path) ? attributes() : null;
        if (now == null
                || now.size() != size
                || !now.lastModifiedTime().equals(modified)
                || !java.util.Objects.equals(now.fileKey(), key)) {
            throw changed();
        }
    }

    private Refused changed() {
        return new Refused(new Problem(
                ProblemCode.INPUT_CHANGED,
                Place.file(name),
                "a file that changed while it was read",
                "a file that nobody writes to",
                "Wait until it is complete, then import again; nothing was imported"));
    }
}
