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
                counts.merge(new Place(deed.platform(), coarse(date)), 1L, Long::sum);
                byAnnouncement += deed.isAnnouncement() ? 1 : 0;
            }
        }
    }

    /** To the month, or else the year, or else the years: no column of a chart stands for less. */
    private static EdtfDate coarse(EdtfDate date) {
        LocalDate first = date.firstDay();
        LocalDate last = date.lastDay();
        return YearMonth.from(first).equals(YearMonth.from(last))
                ? new EdtfDate(first.withDayOfMonth(1), YearMonth.from(first).atEndOfMonth(), false)
                : new EdtfDate(LocalDate.of(first.getYear(), 1, 1), LocalDate.of(last.getYear(), 12, 31), false);
    }

    /**
     * The deeds that have a date.
     *
     * @param names what to call a platform; asked with null for one that no source names
     */
    public List<ActionCount> dated(Function<@Nullable Slug, String> names) {
        List<ActionCount> dated = new ArrayList<>();
        counts.forEach((place, count) -> dated.add(new ActionCount(place.month, names.apply(place.platform), count)));
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

    private record Place(@Nullable Slug platform, EdtfDate month) {}
}
