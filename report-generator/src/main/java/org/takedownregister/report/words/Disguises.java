package org.takedownregister.report.words;

/**
 * Characters that could reorder or hide the text around them. Joiners and directional marks are part of how some
 * scripts are written and are none of these.
 */
public final class Disguises {

    private Disguises() {}

    /** A text in which each of them is shown by its number instead: {@code [U+202E]}. */
    public static String shown(String text) {
        int first = first(text, 0, text.length());
        if (first == text.length()) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 64).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isDisguise(c)) {
                shown.append(String.format("[U+%04X]", (int) c));
            } else {
                shown.append(c);
            }
        }
        return shown.toString();
    }

    /** Whether a part of a text has none. */
    public static boolean isPlain(String text, int from, int to) {
        return first(text, from, to) == to;
    }

    private static int first(String text, int from, int to) {
        int first = from;
        while (first < to && !isDisguise(text.charAt(first))) {
            first++;
        }
        return first;
    }

    private static boolean isDisguise(char c) {
        if ((c >= ' ' && c <= '~') || c == '\n') {
            return false;
        }
        boolean bidi = (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u206f');
        boolean invisible = c == '\u00ad' || c == '\u200b' || (c >= '\u2060' && c <= '\u2065') || c == '\ufeff';
        boolean filler = c == '\u180e' || c == '\u3164' || c == '\uffa0' || (c >= '\ufff9' && c <= '\ufffb');
        boolean control = Character.isISOControl(c) && c != '\t';
        boolean separator = c == '\u2028' || c == '\u2029' || c == '\u0085';
        boolean lone = c == '\ufffe' || c == '\uffff';
        return bidi || invisible || filler || control || separator || lone;
    }
}
