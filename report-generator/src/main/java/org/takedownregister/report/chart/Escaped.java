package org.takedownregister.report.chart;

/** Text from outside as it may stand in markup. */
final class Escaped {

    private Escaped() {}

    /** The text with markup escaped; what XML cannot carry and what turns the direction of writing becomes U+FFFD. */
    static String text(String text) {
        return isPlain(text) ? text : escaped(text);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '&' || c == '<' || c == '>' || c == '"' || c == '\'') {
                return false;
            }
        }
        return true;
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            i += Character.charCount(letter);
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\t', '\n', '\r' -> out.append(' ');
                default -> out.appendCodePoint(carried(letter) ? letter : 0xFFFD);
            }
        }
        return out.toString();
    }

    private static boolean carried(int letter) {
        boolean control = letter < 0x20 || (letter >= 0x7F && letter < 0xA0);
        boolean lone = (letter >= 0xD800 && letter <= 0xDFFF) || (letter & 0xFFFE) == 0xFFFE;
        boolean turning = (letter >= 0x202A && letter <= 0x202E) || (letter >= 0x2066 && letter <= 0x2069);
        return !control && !lone && !turning;
    }
}
