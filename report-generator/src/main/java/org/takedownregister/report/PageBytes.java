package org.takedownregister.report;

import gg.jte.TemplateOutput;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.takedownregister.report.words.Disguises;

/**
 * Takes a page as bytes, one after another. Characters that could reorder or hide text around them are shown by their
 * number instead, whatever field they came in by; the templates themselves have none.
 */
final class PageBytes implements TemplateOutput {

    /** Most pages of cases are smaller. */
    private static final int ROOM = 32 * 1024;

    /** No character takes more bytes. */
    private static final int MOST_BYTES = 3;

    /** The characters that stand in HTML as they are, wherever they stand. */
    private static final boolean[] PLAIN = plain();

    private byte[] bytes = new byte[ROOM];
    private int size;

    /** Writes a text if nothing in it is to be escaped or shown by its number; whether it did. */
    boolean writePlain(String text) {
        int length = text.length();
        reserve(length);
        int end = size;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c > '~' || !PLAIN[c]) {
                return false;
            }
            bytes[end++] = (byte) c;
        }
        size = end;
        return true;
    }

    @Override
    public void writeContent(String text) {
        writeContent(text, 0, text.length());
    }

    @Override
    public void writeContent(String text, int from, int to) {
        reserve(MOST_BYTES * (to - from));
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if ((c >= ' ' && c <= '~') || c == '\n') {
                bytes[size++] = (byte) c;
            } else if (Disguises.isDisguise(c) || Character.isSurrogate(c)) {
                writeBinaryContent(Disguises.shown(text.substring(i, to)).getBytes(StandardCharsets.UTF_8));
                return;
            } else {
                write(c);
            }
        }
    }

    private void write(char c) {
        if (c < 0x80) {
            bytes[size++] = (byte) c;
        } else if (c < 0x800) {
            bytes[size++] = (byte) (0xC0 | (c >> 6));
            bytes[size++] = (byte) (0x80 | (c & 0x3F));
        } else {
            bytes[size++] = (byte) (0xE0 | (c >> 12));
            bytes[size++] = (byte) (0x80 | ((c >> 6) & 0x3F));
            bytes[size++] = (byte) (0x80 | (c & 0x3F));
        }
    }

    @Override
    public void writeBinaryContent(byte[] content) {
        reserve(content.length);
        System.arraycopy(content, 0, bytes, size, content.length);
        size += content.length;
    }

    private void reserve(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }

    private static boolean[] plain() {
        boolean[] plain = new boolean[0x80];
        Arrays.fill(plain, ' ', '~' + 1, true);
        plain['\n'] = true;
        for (char escaped : new char[] {'&', '<', '>', '"', '\''}) {
            plain[escaped] = false;
        }
        return plain;
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }
}
