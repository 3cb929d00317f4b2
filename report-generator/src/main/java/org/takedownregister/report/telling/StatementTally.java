package org.takedownregister.report.telling;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.takedownregister.domain.entry.Automation;
import org.takedownregister.domain.entry.Automation.Decided;
import org.takedownregister.domain.entry.Ground;
import org.takedownregister.domain.entry.Volume;

/** Sums of statements of reasons of one platform. */
final class StatementTally {

    private final Map<Ground, Long> grounds = new EnumMap<>(Ground.class);
    private final Map<Decided, Long> decided = new EnumMap<>(Decided.class);
    private final SortedMap<String, Map<Ground, Long>> categories = new TreeMap<>();
    private long found;
    private long all;

    void add(Volume volume, Automation automation) {
        long statements = volume.value();
        all += statements;
        found += automation.found() ? statements : 0;
        grounds.merge(volume.ground(), statements, Long::sum);
        decided.merge(automation.decided(), statements, Long::sum);
        categories
                .computeIfAbsent(Objects.requireNonNullElse(volume.category(), ""), none -> new EnumMap<>(Ground.class))
                .merge(volume.ground(), statements, Long::sum);
    }

    void add(StatementTally other) {
        all += other.all;
        found += other.found;
        other.grounds.forEach((ground, statements) -> grounds.merge(ground, statements, Long::sum));
        other.decided.forEach((who, statements) -> decided.merge(who, statements, Long::sum));
        other.categories.forEach((category, counts) -> counts.forEach((ground, statements) -> categories
                .computeIfAbsent(category, none -> new EnumMap<>(Ground.class))
                .merge(ground, statements, Long::sum)));
    }

    /** How many there are. */
    long all() {
        return all;
    }

    /** How many machines found. */
    long found() {
        return found;
    }

    /** How many cite a ground. */
    long citing(Ground ground) {
        return grounds.getOrDefault(ground, 0L);
    }

    /** How many were decided so. */
    long decided(Decided who) {
        return decided.getOrDefault(who, 0L);
    }

    /** How many of each category cite which ground. */
    SortedMap<String, Map<Ground, Long>> categories() {
        return categories;
    }
}
