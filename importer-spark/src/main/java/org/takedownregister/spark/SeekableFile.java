package org.takedownregister.spark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** A file on a path that Hadoop knows, of which any part can be read: so the members of an archive are found. */
final class SeekableFile implements SeekableByteChannel {

    private final FSDataInputStream in;
    private final long size;
    private boolean isOpen = true;

    SeekableFile(FileSystem files, Path path) throws IOException {
        this.size = files.getFileStatus(path).getLen();
        this.in = files.open(path);
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
        byte[] bytes = new byte[Math.min(to.remaining(), 64 * 1024)];
        int read = in.read(bytes, 0, bytes.length);
        if (read > 0) {
            to.put(bytes, 0, read);
        }
        return read;
    }

    @Override
    public long position() throws IOException {
        return in.getPos();
    }

    @Override
    public SeekableByteChannel position(long place) throws IOException {
        in.seek(place);
        return this;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public boolean isOpen() {
        return isOpen;
    }

    @Override
    public void close() throws IOException {
        isOpen = false;
        in.close();
    }

    @Override
    public int write(ByteBuffer from) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long length) {
        throw new NonWritableChannelException();
    }
}
