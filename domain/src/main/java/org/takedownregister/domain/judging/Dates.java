package org.takedownregister.domain.judging;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.takedownregister.domain.value.EdtfDate;

/** Questions to dates as intervals of days. */
final class Dates {

    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    /** "About" a day means a few days to either side. */
    private static final long ABOUT_A_DAY = 3;

    private Dates() {}

    /** The days that a date leaves open: for "about", its own length more on either side. */
    static EdtfDate widened(EdtfDate date) {
        if (!date.approximate()) {
            return date;
        }
        long days = date.firstDay().equals(date.lastDay()) ? ABOUT_A_DAY : length(date);
        LocalDate first = date.firstDay().minusDays(days);
        LocalDate last = date.lastDay().plusDays(days);
        return new EdtfDate(first.isBefore(EARLIEST) ? EARLIEST : first, last.isAfter(LATEST) ? LATEST : last, true);
    }

    private static long length(EdtfDate date) {
        return ChronoUnit.DAYS.between(date.firstDay(), date.lastDay()) + 1;
    }

    /** How many days lie from the end of the earlier to the start of the later; 0 if they overlap. */
    static long apart(EdtfDate one, EdtfDate other) {
        if (one.overlaps(other)) {
            return 0;
        }
        return one.isBefore(other)
                ? ChronoUnit.DAYS.between(one.lastDay(), other.firstDay())
                : ChronoUnit.DAYS.between(other.lastDay(), one.firstDay());
    }

    /** Whether one of them is a day, and it is the day before or after the other. */
    static boolean areNeighbours(EdtfDate one, EdtfDate other) {
        return (one.precision() == EdtfDate.Precision.DAY || other.precision() == EdtfDate.Precision.DAY)
                && apart(one, other) == 1;
    }
}
