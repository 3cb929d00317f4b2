package org.takedownregister.report.telling;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.takedownregister.domain.entry.Automation;
import org.takedownregister.domain.entry.Volume;
import org.takedownregister.domain.register.Cursor;
import org.takedownregister.domain.register.RegisterView;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.Slug;

/**
 * The statements of reasons that volumes count, summed for each platform and period. Within one source they do not
 * overlap. Where several sources count the same platform and period, the one with the shortest identifier is taken: that
 * of the dump of all platforms.
 */
final class StatementSums {

    private static final Comparator<Slug> SHORTEST_FIRST =
            Comparator.comparingInt((Slug source) -> source.text().length()).thenComparing(Comparator.naturalOrder());

    private final Map<Slug, SortedMap<EdtfDate, SortedMap<Slug, StatementTally>>> platforms = new HashMap<>();

    private StatementSums() {}

    /** Sums up what a register says. */
    static StatementSums of(RegisterView view) {
        StatementSums sums = new StatementSums();
        try (Cursor<Volume> volumes = view.entries(Volume.class)) {
            volumes.forEachRemaining(sums::add);
        }
        return sums;
    }

    private void add(Volume volume) {
        String detection = volume.detection();
        if (detection == null || !volume.measure().text().equals(Automation.MEASURE)) {
            return;
        }
        Automation.of(detection).ifPresent(automation -> platforms
                .computeIfAbsent(volume.platform(), none -> new TreeMap<>())
                .computeIfAbsent(volume.period(), none -> new TreeMap<>(SHORTEST_FIRST))
                .computeIfAbsent(volume.sourceId(), none -> new StatementTally())
                .add(volume, automation));
    }

    /** What there is of a platform; empty if nothing is. */
    Optional<Sum> of(Slug platform) {
        return Optional.ofNullable(platforms.get(platform)).map(StatementSums::sum);
    }

    private static Sum sum(SortedMap<EdtfDate, SortedMap<Slug, StatementTally>> periods) {
        StatementTally all = new StatementTally();
        periods.values().forEach(sources -> all.add(sources.values().iterator().next()));
        return new Sum(
                periods.firstKey(),
                periods.lastKey(),
                periods.size(),
                Objects.requireNonNull(periods.get(periods.firstKey())).firstKey(),
                Objects.requireNonNull(periods.get(periods.lastKey())).firstKey(),
                all);
    }

    /**
     * The statements of one platform.
     *
     * @param first the first period
     * @param last the last period
     * @param periods how many periods there are
     * @param firstSource where the counts of the first period stand
     * @param lastSource where the counts of the last period stand
     * @param tally the sums
     */
    record Sum(EdtfDate first, EdtfDate last, int periods, Slug firstSource, Slug lastSource, StatementTally tally) {}
}
