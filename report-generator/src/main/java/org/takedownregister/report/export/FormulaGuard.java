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

    /** Whether nothing has to be guarded, told by a glance, as of most texts: without a look at the places. */
    private static boolean isHarmless(String text) {
        return isOfOneCell(text) || isWithoutSigns(text);
    }

    /** Whether it begins with a letter or digit, and no program would begin another cell within it. */
    private static boolean isOfOneCell(String text) {
        if (text.isEmpty()) {
            return true;
        }
        char first = text.charAt(0);
        if (!(first >= 'a' && first <= 'z') && !(first >= 'A' && first <= 'Z') && !(first >= '0' && first <= '9')) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ';' || c < ' ') {
                return false;
            }
        }
        return true;
    }

    private static boolean isWithoutSigns(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '=' || c == '+' || c == '-' || c == '@' || c >= '\uFF00') {
                return false;
            }
        }
        return true;
    }
}
