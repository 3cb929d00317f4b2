package org.takedownregister.domain.check;

/** Tells plain text from text with characters that no reader should meet. */
final class Characters {

    private Characters() {}

    /**
     * Whether a text has no control characters and no halves of surrogate pairs.
     *
     * @param lines whether line feeds and tabs are plain
     */
    static boolean arePlain(String text, boolean lines) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < '\u007F') {
                continue;
            }
            if (Character.isISOControl(c) && !(lines && (c == '\n' || c == '\t'))) {
                return false;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }
}
