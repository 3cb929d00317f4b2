package org.takedownregister.report.export;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Bytes that grow, and texts as UTF-8 among them: what is written of every case is written straight into these. A half
 * of a surrogate pair, which no encoding can write, becomes U+FFFD. Not safe for threads.
 */
final class Utf8Bytes {

    private static final int REPLACEMENT = 0xFFFD;
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    /** What stands behind the backslash for a character that JSON needs one for; 0 where its number does. */
    private static final byte[] IN_JSON = inJson();

    private byte[] bytes;
    private int size;

    /** None yet, with room for some. */
    Utf8Bytes(int room) {
        bytes = new byte[room];
    }

    /** ASCII as it is, for {@link #add(byte[])}. */
    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    int size() {
        return size;
    }

    /** Takes all away; the room stays. */
    void clear() {
        size = 0;
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }

    Utf8Bytes add(byte[] more) {
        return add(more, 0, more.length);
    }

    Utf8Bytes add(byte[] more, int from, int to) {
        int length = to - from;
        reserve(length);
        System.arraycopy(more, from, bytes, size, length);
        size += length;
        return this;
    }

    /** A part of others. */
    Utf8Bytes add(Utf8Bytes others, int from, int to) {
        return add(others.bytes, from, to);
    }

    /** A character of ASCII. */
    Utf8Bytes add(char c) {
        reserve(1);
        bytes[size++] = (byte) c;
        return this;
    }

    /** A whole number in digits. */
    Utf8Bytes number(long number) {
        if (number < 0 || number > 9) {
            return add(ascii(Long.toString(number)));
        }
        return add((char) ('0' + number));
    }

    /** A text as it is. */
    Utf8Bytes text(String text) {
        int length = text.length();
        reserve(3 * length);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                bytes[size++] = (byte) c;
            } else {
                i = other(text, i, c);
            }
        }
        return this;
    }

    /** A text as a value of JSON, in quotes. */
    Utf8Bytes json(String text) {
        int length = text.length();
        reserve(6 * length + 2);
        bytes[size++] = '"';
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                i = other(text, i, c);
            } else if (c >= ' ' && c != '"' && c != '\\') {
                bytes[size++] = (byte) c;
            } else {
                escape(c);
            }
        }
        bytes[size++] = '"';
        return this;
    }

    private void escape(char c) {
        bytes[size++] = '\\';
        if (IN_JSON[c] != 0) {
            bytes[size++] = IN_JSON[c];
            return;
        }
        bytes[size++] = 'u';
        bytes[size++] = '0';
        bytes[size++] = '0';
        bytes[size++] = HEX[c >> 4];
        bytes[size++] = HEX[c & 0xF];
    }

    /** A text as a cell of CSV: in quotes if it has a comma, a quote or a line break in it. */
    Utf8Bytes csv(String text) {
        int length = text.length();
        boolean plain = true;
        for (int i = 0; i < length && plain; i++) {
            char c = text.charAt(i);
            plain = c != ',' && c != '"' && c != '\n' && c != '\r';
        }
        if (plain) {
            return text(text);
        }
        return add('"').text(text.indexOf('"') < 0 ? text : text.replace("\"", "\"\""))
                .add('"');
    }

    /** A character beyond ASCII; where its text goes on is behind what is returned. */
    private int other(String text, int at, char c) {
        if (c < 0x800) {
            bytes[size++] = (byte) (0xC0 | (c >> 6));
            bytes[size++] = (byte) (0x80 | (c & 0x3F));
            return at;
        }
        if (!Character.isSurrogate(c)) {
            three(c);
            return at;
        }
        int letter = text.codePointAt(at);
        if (letter < 0x10000) {
            three(REPLACEMENT);
            return at;
        }
        bytes[size++] = (byte) (0xF0 | (letter >> 18));
        bytes[size++] = (byte) (0x80 | ((letter >> 12) & 0x3F));
        bytes[size++] = (byte) (0x80 | ((letter >> 6) & 0x3F));
        bytes[size++] = (byte) (0x80 | (letter & 0x3F));
        return at + 1;
    }

    private void three(int letter) {
        bytes[size++] = (byte) (0xE0 | (letter >> 12));
        bytes[size++] = (byte) (0x80 | ((letter >> 6) & 0x3F));
        bytes[size++] = (byte) (0x80 | (letter & 0x3F));
    }

    private void reserve(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }

    private static byte[] inJson() {
        byte[] written = new byte[0x80];
        written['"'] = '"';
        written['\\'] = '\\';
        written['\b'] = 'b';
        written['\t'] = 't';
        written['\n'] = 'n';
        written['\f'] = 'f';
        written['\r'] = 'r';
        return written;
    }
}
