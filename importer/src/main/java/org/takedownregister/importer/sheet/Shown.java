package org.takedownregister.importer.sheet;

import java.util.Locale;

/** What a number format shows of a number. */
enum Shown {
    /** The number, or a time of day. */
    NUMBER,
    /** A date and a time of day. */
    MOMENT,
    /** A day. */
    DAY,
    /** A month of a year. */
    MONTH,
    /** A year. */
    YEAR;

    /** By a format that every spreadsheet knows by number. */
    static Shown byNumber(int format) {
        return switch (format) {
            case 14, 15, 16, 28, 29, 30, 31, 51, 53, 54, 58 -> DAY;
            case 17, 27, 36, 50, 52, 57 -> MONTH;
            case 22 -> MOMENT;
            default -> NUMBER;
        };
    }

    /** By the pattern of a format, such as {@code yyyy\-mm\-dd;@}. */
    static Shown byPattern(String pattern) {
        String letters = pattern.replaceAll("\"[^\"]*\"|\\\\.|\\[[^]]*]|[_*].", "")
                .replaceAll(";.*", "")
                .replaceAll("(?i)general|am/pm|a/p", "h")
                .toLowerCase(Locale.ROOT);
        boolean hasYear = letters.contains("y");
        boolean hasDay = letters.contains("d");
        boolean hasHour = letters.contains("h") || letters.contains("s");
        if (letters.matches(".*[#0?].*") && !hasYear && !hasDay) {
            return NUMBER;
        }
        if (hasHour) {
            return hasYear || hasDay ? MOMENT : NUMBER;
        }
        if (hasDay) {
            return DAY;
        }
        if (letters.contains("m")) {
            return MONTH;
        }
        return hasYear ? YEAR : NUMBER;
    }
}
