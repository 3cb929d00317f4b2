package org.takedownregister.report.export;

/** Makes texts fit for the grammar they are written into. */
final class Texts {

    private static final char REPLACEMENT = '\uFFFD';

    private Texts() {}

    /** The text with every half of a surrogate pair replaced: no encoding can write one. */
    static String whole(String text) {
        if (!hasSurrogates(text)) {
            return text;
        }
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints().forEach(c -> whole.appendCodePoint(isHalf(c) ? REPLACEMENT : c));
        return whole.toString();
    }

    /** The text for an element or an attribute of XML 1.0; characters that XML cannot hold are replaced. */
    static String xml(String text) {
        StringBuilder xml = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '&' -> xml.append("&amp;");
                case '"' -> xml.append("&quot;");
                case '\'' -> xml.append("&#39;");
                case '\t', '\n', '\r' -> xml.append("&#").append(c).append(';');
                default -> xml.appendCodePoint(isXml(c) ? c : REPLACEMENT);
            }
        });
        return xml.toString();
    }

    /** The text on one line, without control characters and without characters that reorder their neighbours. */
    static String line(String text) {
        if (isPlainLine(text)) {
            return text;
        }
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                line.append(' ');
            } else if (isHalf(c)) {
                line.append(REPLACEMENT);
            } else if (!Character.isISOControl(c) && !reorders(c)) {
                line.appendCodePoint(c);
            }
        });
        return line.toString().strip().replaceAll(" {2,}", " ");
    }

    /** Whether it is visible ASCII with single blanks between, which is the most common. */
    private static boolean isPlainLine(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    /** The text on one line for a braced field of BibTeX, which counts braces also behind a backslash. */
    static String bibtex(String text) {
        String line = line(text);
        if (isPlainBibtex(line)) {
            return line;
        }
        StringBuilder bibtex = new StringBuilder(line.length() + 16);
        line.codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> bibtex.append("\\textbackslash{}");
                case '{' -> bibtex.append("\\textbraceleft{}");
                case '}' -> bibtex.append("\\textbraceright{}");
                case '~' -> bibtex.append("\\textasciitilde{}");
                case '^' -> bibtex.append("\\textasciicircum{}");
                case '%', '&', '#', '$', '_' -> bibtex.append('\\').appendCodePoint(c);
                default -> bibtex.appendCodePoint(c);
            }
        });
        return bibtex.toString();
    }

    private static boolean isPlainBibtex(String line) {
        for (int i = 0; i < line.length(); i++) {
            if ("\\{}~^%&#$_".indexOf(line.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** The text as a double-quoted scalar of YAML. */
    static String yaml(String text) {
        StringBuilder yaml = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                yaml.append('\\').appendCodePoint(c);
            } else if (isHalf(c)) {
                yaml.append(REPLACEMENT);
            } else if (c < ' ' || (c >= 0x7F && c <= 0xA0) || c == 0x2028 || c == 0x2029 || !isXml(c) || c == 0xFEFF) {
                String digits = Integer.toHexString(c);
                yaml.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
            } else {
                yaml.appendCodePoint(c);
            }
        });
        return yaml.append('"').toString();
    }

    private static boolean hasSurrogates(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private static boolean isXml(int c) {
        return (c >= ' ' || c == '\t' || c == '\n' || c == '\r') && !isHalf(c) && c != 0xFFFE && c != 0xFFFF;
    }

    private static boolean reorders(int c) {
        return c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }
}
