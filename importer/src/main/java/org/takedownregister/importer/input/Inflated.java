package org.takedownregister.importer.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.problem.Refused;

/** What comes out of a packed file; stops one that was made to grow without end. */
final class Inflated extends FilterInputStream {

    /** How many times its packed size a file may be. */
    static final int MOST_GROWTH = 200;

    /** Up to this size, in bytes, a file may be any number of times its packed size. */
    static final long ALWAYS_ALLOWED = 16L * 1024 * 1024;

    private final long most;
    private final String name;
    private long bytes;

    Inflated(InputStream in, long packedSize, String name) {
        super(in);
        this.most = Math.max(ALWAYS_ALLOWED, Math.max(0, packedSize) * MOST_GROWTH);
        this.name = name;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            count(1);
        }
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    private void count(int read) {
        bytes += read;
        if (bytes > most) {
            throw new Refused(new Problem(
                    ProblemCode.ARCHIVE_TOO_LARGE,
                    Place.file(name),
                    "more than " + most + " bytes",
                    "a file at most " + MOST_GROWTH + " times its packed size",
                    "Unpack it yourself if you trust it, and import the unpacked file"));
        }
    }
}
