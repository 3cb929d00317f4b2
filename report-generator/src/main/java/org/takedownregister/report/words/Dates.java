package org.takedownregister.report.words;

import java.time.LocalDate;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.MonthName;

/** Dates as readers say them. */
public final class Dates {

    private Dates() {}

    /** A date as precise as it is known: {@code about July 2020}, {@code January to March 2025}. */
    public static String words(EdtfDate date) {
        return (date.approximate() ? "about " : "") + bare(date);
    }

    /** A date after its preposition: {@code on 6 August 2020}, {@code in July 2020}, {@code from … to …}. */
    public static String adverb(EdtfDate date) {
        return switch (date.precision()) {
            case DAY -> (date.approximate() ? "about " : "on ") + bare(date);
            case MONTH, YEAR -> (date.approximate() ? "about " : "in ") + bare(date);
            case INTERVAL -> (date.approximate() ? "from about " : "from ") + bare(date);
        };
    }

    /** A day: {@code 6 August 2020}. */
    public static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
    }

    private static String bare(EdtfDate date) {
        return switch (date.precision()) {
            case DAY -> day(date.firstDay());
            case MONTH -> month(date.firstDay()) + " " + date.firstDay().getYear();
            case YEAR -> String.valueOf(date.firstDay().getYear());
            case INTERVAL -> interval(date);
        };
    }

    private static String interval(EdtfDate date) {
        LocalDate from = date.firstDay();
        LocalDate to = date.lastDay();
        boolean wholeMonths = from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
        boolean wholeYears = wholeMonths && from.getMonthValue() == 1 && to.getMonthValue() == 12;
        boolean oneYear = from.getYear() == to.getYear();
        if (wholeYears) {
            return from.getYear() + " to " + to.getYear();
        }
        String start = wholeMonths ? month(from) : from.getDayOfMonth() + " " + month(from);
        String end = (wholeMonths ? "" : to.getDayOfMonth() + " ") + month(to) + " " + to.getYear();
        if (!oneYear) {
            return start + " " + from.getYear() + " to " + end;
        }
        if (!wholeMonths && from.getMonthValue() == to.getMonthValue()) {
            return from.getDayOfMonth() + " to " + end;
        }
        return start + " to " + end;
    }

    private static String month(LocalDate day) {
        return MonthName.of(day.getMonthValue());
    }
}
