package org.takedownregister.spark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.importer.input.Bytes;
import org.takedownregister.importer.input.Measure;

/** A file on a path that Hadoop knows. */
final class HadoopBytes implements Bytes {

    private final FileSystem files;
    private final FileStatus status;
    private final String name;

    HadoopBytes(FileSystem files, FileStatus status, String name) {
        this.files = files;
        this.status = status;
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String fileName() {
        return status.getPath().getName();
    }

    @Override
    public InputStream open() throws IOException {
        return new BufferedInputStream(files.open(status.getPath()), 64 * 1024);
    }

    @Override
    public long size() {
        return status.getLen();
    }

    @Override
    public void verifyUnchanged() throws IOException {
        FileStatus now = files.getFileStatus(status.getPath());
        if (now.getLen() != status.getLen() || now.getModificationTime() != status.getModificationTime()) {
            throw changed();
        }
    }

    @Override
    public void verify(Measure read) throws IOException {
        if (read.bytes() != status.getLen()) {
            throw changed();
        }
        verifyUnchanged();
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
