package org.takedownregister.report.folder;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import org.takedownregister.report.folder.SiteFile.Mark;
import org.takedownregister.report.making.Sha256;

/** A file that comes piece by piece: it is looked through for what it may not name, and marked once it is closed. */
final class GrowingFile extends OutputStream {

    private final OutputStream out;
    private final EmbargoGuard.Search search;
    private final Whole whole;
    private final MessageDigest digest = Sha256.digest();
    private long bytes;
    private boolean closed;

    /** @param out where it is written; closed with it */
    GrowingFile(OutputStream out, EmbargoGuard.Search search, Whole whole) {
        this.out = out;
        this.search = search;
        this.whole = whole;
    }

    /** Takes what a file is known by that is all there. */
    @FunctionalInterface
    interface Whole {
        void take(Mark mark) throws IOException;
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
        whole.take(Mark.of(digest, bytes));
    }
}
