package org.takedownregister.report.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Writes moments; in UTC and the same on every machine. */
final class Times {

    private Times() {}

    /** {@code 2026-11-22T10:00:00Z}: a second is what feeds and maps need. */
    static String seconds(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** {@code 2026-11-22T10:00:00.000Z}: STIX wants the milliseconds also where they are zero. */
    static String millis(Instant at) {
        String digits =
                String.valueOf(Math.floorMod(at.toEpochMilli(), 1000L) + 1000).substring(1);
        String seconds = seconds(at);
        return seconds.substring(0, seconds.length() - 1) + "." + digits + "Z";
    }

    /** The day in UTC. */
    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    /** {@code 22 November 2026}. */
    static String english(LocalDate day) {
        String month = day.getMonth().name();
        return day.getDayOfMonth() + " " + month.charAt(0) + month.substring(1).toLowerCase(Locale.ROOT) + " "
                + day.getYear();
    }
}
