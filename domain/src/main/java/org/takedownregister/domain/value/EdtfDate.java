package org.takedownregister.domain.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.problem.ProblemCode;

/**
 * A date as precise as its source gave it: a day, a month, a year or an interval, perhaps "about".
 * Written in the Extended Date/Time Format of ISO 8601-2:2019: {@code 2020}, {@code 2020-07},
 * {@code 2020-07-06}, {@code 2025-01/2025-03}, with {@code ~} at the end for about. Two dates are
 * compared as intervals of days, never as points.
 *
 * @param firstDay the first day that is meant
 * @param lastDay the last day that is meant, not before the first
 * @param approximate whether the source says "about"
 */
public record EdtfDate(LocalDate firstDay, LocalDate lastDay, boolean approximate) implements Comparable<EdtfDate> {

    private static final Pattern PART = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final Pattern OTHER_ORDER = Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([./-])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern SPREADSHEET_MONTH = Pattern.compile("(?i)([a-z]{3})[a-z]*[- ](\\d{2}|\\d{4})");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private static final int DAY_CHARS = 10;

    /** How much of a calendar date is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        INTERVAL
    }

    /** @throws IllegalArgumentException if the last day is before the first or a year is not 1 to 9999 */
    public EdtfDate {
        if (lastDay.isBefore(firstDay) || firstDay.getYear() < 1 || lastDay.getYear() > 9999) {
            throw new IllegalArgumentException("no interval of days: " + firstDay + " to " + lastDay);
        }
    }

    /** One day. */
    public static EdtfDate day(LocalDate day) {
        return new EdtfDate(day, day, false);
    }

    /**
     * A text that is known to be good.
     *
     * @throws IllegalArgumentException if it is not
     */
    public static EdtfDate of(String text) {
        return parse(text).orThrow();
    }

    /** Reads a date; the refusal knows what spreadsheets make of dates and says what to write. */
    public static Parsed<EdtfDate> parse(String text) {
        if (text.length() == DAY_CHARS) {
            LocalDate day = plainDay(text);
            if (day != null) {
                return Parsed.value(day(day));
            }
        }
        boolean about = text.contains("~");
        String[] ends = text.split("/", -1);
        if (ends.length > 2) {
            return refuse(text);
        }
        @Nullable EdtfDate from = part(ends[0]);
        @Nullable EdtfDate to = part(ends[ends.length - 1]);
        if (from == null || to == null) {
            return refuse(text);
        }
        if (to.lastDay.isBefore(from.firstDay)) {
            return Parsed.refusal(
                    ProblemCode.DATE_REVERSED,
                    text,
                    "an interval whose end is not before its start",
                    "Write " + ends[1] + "/" + ends[0]);
        }
        return Parsed.value(new EdtfDate(from.firstDay, to.lastDay, about));
    }

    /** The day of a text such as {@code 2020-07-06}, by far the most usual date; null if it is none. */
    private static @Nullable LocalDate plainDay(String text) {
        int digits = 0;
        for (int i = 0; i < DAY_CHARS; i++) {
            char c = text.charAt(i);
            if (i == 4 || i == 7) {
                if (c != '-') {
                    return null;
                }
            } else if (c >= '0' && c <= '9') {
                digits = digits * 10 + c - '0';
            } else {
                return null;
            }
        }
        int year = digits / 10_000;
        int month = digits / 100 % 100;
        int day = digits % 100;
        if (year == 0
                || month < 1
                || month > 12
                || day < 1
                || day > Month.of(month).length(Year.isLeap(year))) {
            return null;
        }
        return LocalDate.of(year, month, day);
    }

    private static @Nullable EdtfDate part(String text) {
        String bare = text.endsWith("~") ? text.substring(0, text.length() - 1) : text;
        Matcher m = PART.matcher(bare);
        if (!m.matches() || m.group(1).equals("0000")) {
            return null;
        }
        try {
            int year = Integer.parseInt(m.group(1));
            if (m.group(2) == null) {
                return new EdtfDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), false);
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(m.group(2)));
            if (m.group(3) == null) {
                return new EdtfDate(month.atDay(1), month.atEndOfMonth(), false);
            }
            return day(month.atDay(Integer.parseInt(m.group(3))));
        } catch (DateTimeException notInTheCalendar) {
            return null;
        }
    }

    private static Parsed<EdtfDate> refuse(String text) {
        return Parsed.refusal(
                ProblemCode.DATE_UNREADABLE,
                text,
                "a date such as 2020, 2020-07, 2020-07-06, 2025-01/2025-03 or 2020-07~",
                fixFor(text));
    }

    private static String fixFor(String text) {
        Matcher other = OTHER_ORDER.matcher(text);
        if (other.matches()) {
            String first = twoDigits(other.group(1));
            String second = twoDigits(other.group(3));
            String dayFirst = other.group(4) + "-" + second + "-" + first;
            String monthFirst = other.group(4) + "-" + first + "-" + second;
            boolean canBeDayFirst = plainDay(dayFirst) != null;
            boolean canBeMonthFirst = plainDay(monthFirst) != null;
            if (canBeDayFirst && canBeMonthFirst && !dayFirst.equals(monthFirst)) {
                return "Write " + dayFirst + " if the day comes first in your sheet, " + monthFirst
                        + " if the month does";
            }
            if (canBeDayFirst || canBeMonthFirst) {
                return "Write " + (canBeDayFirst ? dayFirst : monthFirst);
            }
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            String written =
                    yearFirst.group(1) + "-" + twoDigits(yearFirst.group(3)) + "-" + twoDigits(yearFirst.group(4));
            if (plainDay(written) != null) {
                return "Write " + written;
            }
        }
        Matcher month = SPREADSHEET_MONTH.matcher(text);
        if (month.matches()) {
            int at = MONTHS.indexOf(month.group(1).toLowerCase(Locale.ROOT));
            if (at >= 0 && at % 3 == 0) {
                String year = month.group(2).length() == 2 ? "20" + month.group(2) : month.group(2);
                String written = year + "-" + twoDigits(String.valueOf(at / 3 + 1));
                if (part(written) != null) {
                    return "A spreadsheet rewrote the date; format the column as text and write " + written;
                }
            }
        }
        return "Write the year, month and day as digits, year first, as far as they are known";
    }

    private static String twoDigits(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    /** How much of a calendar date is known. */
    public Precision precision() {
        if (firstDay.equals(lastDay)) {
            return Precision.DAY;
        }
        if (startsMonth() && lastDay.equals(YearMonth.from(firstDay).atEndOfMonth())) {
            return Precision.MONTH;
        }
        if (startsYear() && lastDay.equals(LocalDate.of(firstDay.getYear(), 12, 31))) {
            return Precision.YEAR;
        }
        return Precision.INTERVAL;
    }

    /** The date as it is written in a file; reading it again gives an equal date. */
    public String text() {
        String tilde = approximate ? "~" : "";
        return switch (precision()) {
            case DAY -> firstDay + tilde;
            case MONTH -> YearMonth.from(firstDay) + tilde;
            case YEAR -> year(firstDay) + tilde;
            case INTERVAL -> intervalText(tilde);
        };
    }

    private String intervalText(String tilde) {
        boolean wholeMonths =
                startsMonth() && lastDay.equals(YearMonth.from(lastDay).atEndOfMonth());
        boolean wholeYears = wholeMonths && startsYear() && lastDay.getMonthValue() == 12;
        if (wholeYears) {
            return year(firstDay) + tilde + "/" + year(lastDay) + tilde;
        }
        return wholeMonths
                ? YearMonth.from(firstDay) + tilde + "/" + YearMonth.from(lastDay) + tilde
                : firstDay + tilde + "/" + lastDay + tilde;
    }

    private static String year(LocalDate day) {
        String digits = Integer.toString(day.getYear());
        return "0".repeat(4 - digits.length()) + digits;
    }

    private boolean startsMonth() {
        return firstDay.getDayOfMonth() == 1;
    }

    private boolean startsYear() {
        return firstDay.getDayOfYear() == 1;
    }

    /** Whether some day is meant by both. */
    public boolean overlaps(EdtfDate other) {
        return !firstDay.isAfter(other.lastDay) && !other.firstDay.isAfter(lastDay);
    }

    /** Whether every day meant by the other is meant by this one too. */
    public boolean contains(EdtfDate other) {
        return !firstDay.isAfter(other.firstDay) && !lastDay.isBefore(other.lastDay);
    }

    /** Whether every day meant lies before every day meant by the other. */
    public boolean isBefore(EdtfDate other) {
        return lastDay.isBefore(other.firstDay);
    }

    /** The first day that is meant; then the shorter interval; then the exact before the approximate. */
    @Override
    public int compareTo(EdtfDate other) {
        int byFirst = firstDay.compareTo(other.firstDay);
        if (byFirst != 0) {
            return byFirst;
        }
        int byLast = lastDay.compareTo(other.lastDay);
        return byLast != 0 ? byLast : Boolean.compare(approximate, other.approximate);
    }

    @Override
    public String toString() {
        return text();
    }
}
