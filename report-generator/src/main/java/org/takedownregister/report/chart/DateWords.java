package org.takedownregister.report.chart;

import java.time.LocalDate;
import org.takedownregister.domain.value.EdtfDate;

/** A date in words for readers, as exact as it is known and no more. */
final class DateWords {

    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };

    private DateWords() {}

    static String of(EdtfDate date) {
        return (date.approximate() ? "about " : "") + exact(date);
    }

    private static String exact(EdtfDate date) {
        return switch (date.precision()) {
            case DAY -> day(date.firstDay());
            case MONTH -> month(date.firstDay());
            case YEAR -> String.valueOf(date.firstDay().getYear());
            case INTERVAL -> interval(date);
        };
    }

    private static String interval(EdtfDate date) {
        LocalDate first = date.firstDay();
        LocalDate last = date.lastDay();
        boolean wholeMonths = first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
        if (wholeMonths && first.getDayOfYear() == 1 && last.getMonthValue() == 12) {
            return first.getYear() + " to " + last.getYear();
        }
        if (wholeMonths) {
            return (first.getYear() == last.getYear() ? MONTHS[first.getMonthValue() - 1] : month(first)) + " to "
                    + month(last);
        }
        if (first.getYear() != last.getYear()) {
            return day(first) + " to " + day(last);
        }
        String from = first.getMonth() == last.getMonth() ? "" : " " + MONTHS[first.getMonthValue() - 1];
        return first.getDayOfMonth() + from + " to " + day(last);
    }

    static String month(LocalDate day) {
        return MONTHS[day.getMonthValue() - 1] + " " + day.getYear();
    }

    static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day);
    }
}
