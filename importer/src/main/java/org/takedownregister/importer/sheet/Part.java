package org.takedownregister.importer.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** A part of a workbook as a stream; stops one whose tags or texts have no end, which no parser could hold. */
final class Part extends FilterInputStream {

    private static final int LONGEST_RUN = 4 * 1024 * 1024;

    private int run;
    private long bytes;

    Part(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        for (int i = offset; i < offset + read; i++) {
            run = buffer[i] == '<' ? 0 : run + 1;
            if (run > LONGEST_RUN) {
                throw new ZipException("a tag or a text longer than " + LONGEST_RUN + " bytes");
            }
        }
        bytes += Math.max(0, read);
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** How many bytes were read. */
    long bytes() {
        return bytes;
    }
}
