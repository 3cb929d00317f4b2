package org.takedownregister.importer.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/** Finds out how a file's bytes spell characters, and reads them so. */
public final class Encodings {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int MOST_LOOKED_AT = 16 * 1024 * 1024;
    private static final int LOOKED_AT_AFTER_FIRST_SIGN = 64 * 1024;

    private Encodings() {}

    /**
     * The encoding of a text. A byte order mark tells it; else zero bytes tell UTF-16; else what is
     * well-formed UTF-8 is UTF-8; else the detection library decides, and Windows-1252 is what is left.
     * Looks at no more than the first 16 MiB, and at 64 KiB after the first byte that is not ASCII.
     */
    public static Charset detect(InputStream in) throws IOException {
        byte[] head = in.readNBytes(8192);
        Charset marked = byMark(head);
        if (marked != null) {
            return marked;
        }
        Charset wide = byZeroes(head);
        if (wide != null) {
            return wide;
        }
        byte[] telling = telling(head, in);
        return isUtf8(telling) ? StandardCharsets.UTF_8 : byLibrary(telling);
    }

    private static @Nullable Charset byMark(byte[] head) {
        String name = UniversalDetector.detectCharsetFromBOM(head);
        if (name == null || Charset.isSupported(name)) {
            return name == null ? null : Charset.forName(name);
        }
        // The library also knows two orders of UCS-4 that nobody writes: FE FF 00 00 is a mark of UTF-16 with a zero.
        return head[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : null;
    }

    /** UTF-16 without a mark: of text that is mostly ASCII every second byte is zero. */
    private static @Nullable Charset byZeroes(byte[] head) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        int enough = Math.max(2, head.length / 5);
        if (odd >= enough && even <= odd / 10) {
            return StandardCharsets.UTF_16LE;
        }
        return even >= enough && odd <= even / 10 ? StandardCharsets.UTF_16BE : null;
    }

    /** The part that tells: from the first byte that is not ASCII. */
    private static byte[] telling(byte[] head, InputStream in) throws IOException {
        byte[] part = head;
        int looked = 0;
        while (part.length > 0 && looked < MOST_LOOKED_AT) {
            for (int i = 0; i < part.length; i++) {
                if (part[i] < 0) {
                    return join(part, Math.max(0, i - 64), in.readNBytes(LOOKED_AT_AFTER_FIRST_SIGN));
                }
            }
            looked += part.length;
            part = in.readNBytes(256 * 1024);
        }
        return new byte[0];
    }

    private static byte[] join(byte[] part, int from, byte[] more) {
        byte[] joined = new byte[part.length - from + more.length];
        System.arraycopy(part, from, joined, 0, part.length - from);
        System.arraycopy(more, 0, joined, part.length - from, more.length);
        return joined;
    }

    /** Whether bytes are UTF-8, but for a character that their end cuts off. */
    private static boolean isUtf8(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        return !decoder.decode(in, out, false).isError();
    }

    private static Charset byLibrary(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        return name == null || name.startsWith("UTF") || !Charset.isSupported(name)
                ? WINDOWS_1252
                : Charset.forName(name);
    }

    /**
     * A text as UTF-8, without its byte order mark. What spells nothing is a sign of its own; if the text is UTF-8
     * itself, it is left as it stands.
     */
    public static InputStream utf8(InputStream in, Charset charset) throws IOException {
        PushbackInputStream pushback = new PushbackInputStream(in, 4);
        byte[] head = pushback.readNBytes(4);
        Charset marked = byMark(head);
        int mark = marked != null && marked.equals(charset) ? markLength(marked) : 0;
        pushback.unread(head, mark, head.length - mark);
        return charset.equals(StandardCharsets.UTF_8)
                ? pushback
                : new Utf8Stream(new InputStreamReader(pushback, marking(charset)));
    }

    /** Gives a sign of its own for bytes that spell nothing. */
    static CharsetDecoder marking(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(String.valueOf(RecordSplitter.UNDECODABLE));
    }

    private static int markLength(Charset marked) {
        if (marked.equals(StandardCharsets.UTF_8)) {
            return 3;
        }
        return marked.name().startsWith("UTF-32") ? 4 : 2;
    }
}
