package org.takedownregister.importer.row;

/** What counts as blank around a cell: white space, no-break spaces, marks that nobody sees. */
public final class Blanks {

    private Blanks() {}

    /** The text without blanks around it. */
    public static String trim(String text) {
        int from = 0;
        int to = text.length();
        if (to == 0 || (isInk(text.charAt(0)) && isInk(text.charAt(to - 1)))) {
            return text;
        }
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Whether there is nothing but blanks in a text. */
    public static boolean isAll(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInk(char c) {
        return c > ' ' && c < 127;
    }

    private static boolean isBlank(char c) {
        return c == ' '
                || (c > 127 && (Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF'))
                || (c < ' ' && Character.isWhitespace(c));
    }
}
