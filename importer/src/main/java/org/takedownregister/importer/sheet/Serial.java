package org.takedownregister.importer.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes the numbers of a spreadsheet: those of dates as the dates that they show. */
final class Serial {

    /** From here on a spreadsheet no longer knows every digit of a whole number. */
    private static final double FIRST_INEXACT = 1e15;

    private static final double LAST_DAY = 2_958_465;
    private static final int SECONDS_OF_DAY = 24 * 60 * 60;

    private Serial() {}

    /** The number as text; null if its last digits are lost. What is no number is given back as it stands. */
    static @Nullable String text(String raw, Shown shown, boolean from1904) {
        double number;
        try {
            number = Double.parseDouble(raw);
        } catch (NumberFormatException none) {
            return raw;
        }
        if (!Double.isFinite(number)) {
            return raw;
        }
        if (shown != Shown.NUMBER && number >= 1 && number < LAST_DAY + 1) {
            return date(number, shown, from1904);
        }
        if (Math.abs(number) >= FIRST_INEXACT) {
            return null;
        }
        return number == Math.rint(number)
                ? String.valueOf((long) number)
                : new BigDecimal(number)
                        .round(new MathContext(15))
                        .stripTrailingZeros()
                        .toPlainString();
    }

    private static String date(double serial, Shown shown, boolean from1904) {
        long whole = (long) serial;
        long seconds = Math.round((serial - whole) * SECONDS_OF_DAY);
        LocalDate day = day(whole, from1904);
        if (shown == Shown.MOMENT && seconds > 0) {
            return day.atTime(LocalTime.MIDNIGHT).plusSeconds(seconds).toString();
        }
        if (shown == Shown.YEAR) {
            return String.format(Locale.ROOT, "%04d", day.getYear());
        }
        return shown == Shown.MONTH ? YearMonth.from(day).toString() : day.toString();
    }

    /** The calendar of 1900 counts a 29 February that was none: from then on it is a day ahead. */
    private static LocalDate day(long serial, boolean from1904) {
        if (from1904) {
            return LocalDate.of(1904, 1, 1).plusDays(serial);
        }
        return LocalDate.of(1899, 12, serial < 60 ? 31 : 30).plusDays(serial);
    }

    /** A date that a cell holds as text of ISO 8601, without a time of day that says nothing. */
    static String iso(String text) {
        return text.strip().replaceFirst("T00:00(:00(\\.0+)?)?Z?$", "");
    }
}
