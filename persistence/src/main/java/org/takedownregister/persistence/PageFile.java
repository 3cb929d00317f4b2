package org.takedownregister.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The pages behind the last one of a SQLite file that nobody else uses. They are part of the database once
 * {@link #finish} has said how many there are.
 */
final class PageFile implements AutoCloseable {

    private static final int BUFFERED_PAGES = 256;
    private static final int CHANGES_AT = 24;
    private static final int COUNT_AT = 28;
    private static final int VALID_FOR_AT = 92;

    /** SQLite keeps its locks on the byte at 2^30 and never uses the page that it is in. */
    private static final int LOCK_PAGE = (1 << 30) / GrowingPage.SIZE + 1;

    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFERED_PAGES * GrowingPage.SIZE);
    private int next;

    /**
     * Opens a file.
     *
     * @param pages how many pages it has
     * @throws UncheckedIOException if it cannot be opened
     */
    PageFile(Path file, int pages) {
        try {
            channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
            channel.position((long) pages * GrowingPage.SIZE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        next = pages + 1;
    }

    /** The number that the page added next will have. */
    int next() {
        if (next == LOCK_PAGE) {
            put(new byte[GrowingPage.SIZE]);
        }
        return next;
    }

    /** The number of the page that will follow the one of a number. */
    int after(int number) {
        return number + 1 == LOCK_PAGE ? number + 2 : number + 1;
    }

    /** Adds a page and gives its number. */
    int add(byte[] page) {
        int number = next();
        put(page);
        return number;
    }

    private void put(byte[] page) {
        if (!buffer.hasRemaining()) {
            flush();
        }
        buffer.put(page, 0, GrowingPage.SIZE);
        next++;
    }

    private void flush() {
        buffer.flip();
        try {
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        buffer.clear();
    }

    /** Replaces a page that was there from the beginning. */
    void replace(int number, byte[] page) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(page);
            while (bytes.hasRemaining()) {
                channel.write(bytes, (long) (number - 1) * GrowingPage.SIZE + bytes.position());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes what is left, and into the first page how many pages there are. */
    void finish() {
        flush();
        try {
            ByteBuffer header = ByteBuffer.allocate(VALID_FOR_AT + Integer.BYTES);
            while (header.hasRemaining()) {
                if (channel.read(header, header.position()) < 0) {
                    throw new IOException("the file has no header");
                }
            }
            int changes = header.getInt(CHANGES_AT) + 1;
            header.putInt(CHANGES_AT, changes).putInt(COUNT_AT, next - 1).putInt(VALID_FOR_AT, changes);
            header.rewind();
            while (header.hasRemaining()) {
                channel.write(header, header.position());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
