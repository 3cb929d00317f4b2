package org.takedownregister.importer.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.importer.row.Visible;

/** A file inside a zip archive. */
final class ZipMember implements Bytes {

    private final DiskFile archive;
    private final ZipFile zip;
    private final ZipEntry entry;

    ZipMember(DiskFile archive, ZipFile zip, ZipEntry entry) {
        this.archive = archive;
        this.zip = zip;
        this.entry = entry;
    }

    @Override
    public String name() {
        return archive.name() + "!" + Visible.text(entry.getName());
    }

    @Override
    public String fileName() {
        return entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
    }

    @Override
    public InputStream open() throws IOException {
        InputStream in = zip.getInputStream(entry);
        if (in == null) {
            throw new ZipException("no entry " + entry.getName());
        }
        return new Checked(new Inflated(in, packedSize(), name()));
    }

    @Override
    public long size() {
        return Math.max(0, entry.getSize());
    }

    /** How many bytes it takes inside the archive. */
    long packedSize() {
        return entry.getCompressedSize();
    }

    @Override
    public void verifyUnchanged() throws IOException {
        archive.verifyUnchanged();
    }

    @Override
    public void verify(Measure read) throws IOException {
        verifyUnchanged();
    }

    /** Fails at the end if the content is not what the archive's own checksum says. */
    private final class Checked extends CheckedInputStream {

        private boolean whole = true;

        Checked(InputStream in) {
            super(in, new CRC32());
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            if (read < 0 && whole && entry.getCrc() >= 0 && getChecksum().getValue() != entry.getCrc()) {
                whole = false;
                throw new Refused(new Problem(
                        ProblemCode.ARCHIVE_BROKEN,
                        Place.file(name()),
                        "a member whose checksum does not fit its content",
                        "an archive that is whole",
                        "Copy or pack the archive again"));
            }
            return read;
        }
    }
}
