package org.takedownregister.report.catalogue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.report.chart.ActionCount;
import org.takedownregister.report.reading.Deed;

/** How many deeds fall on which month on which platform. Days are not kept, so that it stays small. */
public final class DeedCounts {

    private static final int MONTHS = 12;

    private final Map<Place, Long> counts = new HashMap<>();
    private long cases;
    private long undated;
    private long byAnnouncement;

    DeedCounts() {}

    /** Adds what was done in one case. */
    void add(List<Deed> deeds) {
        if (deeds.isEmpty()) {
            return;
        }
        cases++;
        for (Deed deed : deeds) {
            EdtfDate date = deed.date();
            if (date == null) {
                undated++;
            } else {
                counts.merge(coarse(deed.platform(), date), 1L, Long::sum);
                byAnnouncement += deed.isAnnouncement() ? 1 : 0;
            }
        }
    }

    /** To the month, or else the year, or else the years: no column of a chart stands for less. */
    private static Place coarse(@Nullable Slug platform, EdtfDate date) {
        LocalDate first = date.firstDay();
        LocalDate last = date.lastDay();
        boolean isOneMonth = first.getYear() == last.getYear() && first.getMonthValue() == last.getMonthValue();
        int from = first.getYear() * MONTHS + (isOneMonth ? first.getMonthValue() - 1 : 0);
        int to = isOneMonth ? from : last.getYear() * MONTHS + MONTHS - 1;
        return new Place(platform, from, to);
    }

    /**
     * The deeds that have a date.
     *
     * @param names what to call a platform; asked with null for one that no source names
     */
    public List<ActionCount> dated(Function<@Nullable Slug, String> names) {
        List<ActionCount> dated = new ArrayList<>();
        counts.forEach(
                (place, count) -> dated.add(new ActionCount(place.months(), names.apply(place.platform), count)));
        return dated;
    }

    /** In how many cases something was done. */
    public long cases() {
        return cases;
    }

    /** How many deeds have no date, not even that of an announcement. */
    public long undated() {
        return undated;
    }

    /** How many of the dated ones stand on the day of the announcement. */
    public long byAnnouncement() {
        return byAnnouncement;
    }

    /**
     * A platform, and months counted from that of January of the year 0 on.
     *
     * @param from the first month
     * @param to the last month
     */
    private record Place(@Nullable Slug platform, int from, int to) {

        EdtfDate months() {
            YearMonth last = month(to);
            return new EdtfDate(month(from).atDay(1), last.atEndOfMonth(), false);
        }

        private static YearMonth month(int number) {
            return YearMonth.of(Math.floorDiv(number, MONTHS), Math.floorMod(number, MONTHS) + 1);
        }
    }
}
