package org.takedownregister.domain.value;

import java.nio.charset.StandardCharsets;

/** Texts as UTF-8 among other bytes, without an array of bytes for each. */
public final class TextBytes {

    /** The most bytes that a UTF-16 unit takes. */
    public static final int MOST_OF_UNIT = 3;

    private static final char FIRST_BEYOND_ASCII = 0x80;

    private TextBytes() {}

    /**
     * Puts a text, a half of a surrogate pair without the other as a question mark.
     *
     * @param to where there is room for {@value #MOST_OF_UNIT} bytes for each UTF-16 unit
     * @param at the place of its first byte
     * @return the place after its last
     */
    public static int put(String text, byte[] to, int at) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char unit = text.charAt(i);
            if (unit >= FIRST_BEYOND_ASCII) {
                return putEncoded(text.substring(i), to, at + i);
            }
            to[at + i] = (byte) unit;
        }
        return at + length;
    }

    private static int putEncoded(String text, byte[] to, int at) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(encoded, 0, to, at, encoded.length);
        return at + encoded.length;
    }
}
