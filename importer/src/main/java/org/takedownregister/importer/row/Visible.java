package org.takedownregister.importer.row;

/** Makes names from outside fit to be shown: what nobody can see, or what reorders other text, is replaced. */
public final class Visible {

    private Visible() {}

    /** The text on one line, every invisible character but blanks as {@code ?}. */
    public static String text(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isVisible(text.charAt(i))) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            visible.append(isVisible(c) ? c : Character.isWhitespace(c) ? ' ' : '?');
        }
        return visible.toString();
    }

    private static boolean isVisible(char c) {
        int type = Character.getType(c);
        return !Character.isISOControl(c)
                && type != Character.FORMAT
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
