package org.takedownregister.importer.input;

import com.github.luben.zstd.ZstdInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** A file packed by itself: gzip or Zstandard. */
final class Packed implements Bytes {

    private enum Packing {
        GZIP,
        ZSTANDARD
    }

    private final Bytes file;
    private final Packing packing;
    private final long size;
    private @Nullable Counted opened;

    private Packed(Bytes file, Packing packing, long size) {
        this.file = file;
        this.packing = packing;
        this.size = size;
    }

    /**
     * A file as the packed one that its first bytes say it is; null if they do not.
     *
     * @param size how many bytes it takes on disk, which limits what it may grow to
     */
    static @Nullable Packed of(Bytes file, long size) throws IOException {
        byte[] head;
        try (InputStream in = file.open()) {
            head = in.readNBytes(4);
        }
        if (head.length >= 2 && head[0] == 0x1F && head[1] == (byte) 0x8B) {
            return new Packed(file, Packing.GZIP, size);
        }
        boolean zstandard = head.length == 4
                && head[0] == 0x28
                && head[1] == (byte) 0xB5
                && head[2] == 0x2F
                && head[3] == (byte) 0xFD;
        return zstandard ? new Packed(file, Packing.ZSTANDARD, size) : null;
    }

    @Override
    public String name() {
        return file.name();
    }

    @Override
    public String fileName() {
        return file.fileName().replaceAll("(?i)\\.(gz|zst)$", "");
    }

    @Override
    public InputStream open() throws IOException {
        opened = new Counted(file.open());
        InputStream unpacked =
                switch (packing) {
                    case GZIP -> new GZIPInputStream(opened, 64 * 1024);
                    case ZSTANDARD -> new ZstdInputStream(opened);
                };
        return new Inflated(new Whole(unpacked), size, name());
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public long consumed(long given) {
        return opened == null ? 0 : opened.bytes;
    }

    @Override
    public void verifyUnchanged() throws IOException {
        file.verifyUnchanged();
    }

    @Override
    public void verify(Measure read) throws IOException {
        file.verifyUnchanged();
    }

    /** Counts the packed bytes. */
    private static final class Counted extends FilterInputStream {

        private long bytes;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            bytes += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            bytes += Math.max(0, read);
            return read;
        }
    }

    /** Tells what is wrong with a packed stream as what it is: a broken archive. */
    private static final class Whole extends FilterInputStream {

        Whole(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            try {
                return super.read(buffer, offset, length);
            } catch (EOFException e) {
                throw broken(e);
            } catch (IOException e) {
                throw e.getClass().getName().startsWith("com.github.luben") ? broken(e) : e;
            }
        }

        private static ZipException broken(IOException e) {
            ZipException broken = new ZipException(e.getMessage());
            broken.initCause(e);
            return broken;
        }
    }
}
