package org.takedownregister.importer.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** What a reader gives, as UTF-8. */
final class Utf8Stream extends InputStream {

    private static final int ROOM = 8_192;

    /** Enough for the bytes of any character. */
    private static final int FOUR = 4;

    private final Reader in;
    private final CharsetEncoder encoder = StandardCharsets.UTF_8
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private final CharBuffer chars = CharBuffer.allocate(ROOM).flip();
    private final ByteBuffer bytes = ByteBuffer.allocate(ROOM * FOUR).flip();
    private boolean ended;

    /** @param in is closed with this */
    Utf8Stream(Reader in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes.get() & 0xff : -1;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int read = Math.min(length, bytes.remaining());
        bytes.get(to, offset, read);
        return read;
    }

    /** Whether there are bytes; half a surrogate pair waits for the other half. */
    private boolean fill() throws IOException {
        while (!bytes.hasRemaining() && !ended) {
            chars.compact();
            ended = in.read(chars) < 0;
            chars.flip();
            bytes.clear();
            encoder.encode(chars, bytes, ended);
            if (ended) {
                encoder.flush(bytes);
            }
            bytes.flip();
        }
        return bytes.hasRemaining();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
