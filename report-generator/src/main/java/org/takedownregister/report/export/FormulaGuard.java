package org.takedownregister.report.export;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from taking text for a formula: an apostrophe goes before {@code = + - @} and their full-width
 * forms at the start of a cell, also behind blanks and invisible characters, and before a tab or a line break at
 * the start. The same is done behind a semicolon, a tab or a line break within a cell, because a spreadsheet that
 * takes the semicolon for the separator, as many do in Europe, begins a cell there.
 */
final class FormulaGuard {

    private static final Pattern FORMULA = Pattern.compile(
            "(^|[;\\t\\r\\n])([\\p{Z}\\p{Cc}\\p{Cf}\"&&[^\\t\\r\\n]]*+[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20])");
    private static final Pattern BREAK = Pattern.compile("^[\\t\\r\\n]");

    private FormulaGuard() {}

    /** The text with every such place guarded. */
    static String guard(String text) {
        if (isHarmless(text)) {
            return text;
        }
        String guarded = FORMULA.matcher(text).replaceAll("$1'$2");
        return BREAK.matcher(guarded).find() ? "'" + guarded : guarded;
    }

    /** Whether it has none of the characters concerned, as most texts; they need no look at their places. */
    private static boolean isHarmless(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '=' || c == '+' || c == '-' || c == '@' || c >= '\uFF00') {
                return false;
            }
        }
        return true;
    }
}
