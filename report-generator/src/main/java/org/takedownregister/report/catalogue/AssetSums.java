package org.takedownregister.report.catalogue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.takedownregister.domain.entry.AssetTypes;
import org.takedownregister.domain.entry.Link;
import org.takedownregister.domain.entry.LinkKind;
import org.takedownregister.domain.entry.Measure;
import org.takedownregister.domain.judging.Leading;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.domain.value.Unit;
import org.takedownregister.report.chart.AssetCount;
import org.takedownregister.report.words.Assets;

/**
 * How many assets of each kind were acted on, added up over cases. A whole says again what its parts say: where a case
 * gives a number, the cases that are part of it are left out.
 */
public final class AssetSums {

    private final Map<AssetTypes, Long> sums = new HashMap<>();
    private final Map<Slug, Held> parts = new HashMap<>();
    private final Set<Slug> wholes = new HashSet<>();
    private long cases;

    AssetSums() {}

    /** What a case gives to a sum. */
    record Part(AssetTypes types, long count) {}

    /** A case that waits for what its wholes say. */
    private record Held(List<Slug> wholes, List<Part> counted) {}

    /** What leading statements give. */
    static List<Part> parts(List<Leading> leading) {
        return leading.stream()
                .filter(first ->
                        first.measure() == Measure.ACTIONED && first.unit().equals(Unit.COUNT))
                .flatMap(first -> first.statement().countedOnce().stream())
                .map(cell -> new Part(cell.figure().assetType(), cell.figure().value()))
                .toList();
    }

    void add(Noted noted) {
        Slug caseId = noted.caseId();
        List<Part> counted = noted.assets();
        List<Slug> above = noted.links().stream()
                .filter(link -> link.kind() == LinkKind.PART_OF)
                .map(Link::relatedCaseId)
                .distinct()
                .toList();
        if (!counted.isEmpty() && noted.linksHere().stream().anyMatch(link -> link.kind() == LinkKind.PART_OF)) {
            wholes.add(caseId);
        }
        if (above.isEmpty()) {
            add(sums, counted);
            cases += counted.isEmpty() ? 0 : 1;
        } else {
            parts.put(caseId, new Held(above, counted));
        }
    }

    private static void add(Map<AssetTypes, Long> sums, List<Part> counted) {
        counted.forEach(part -> sums.merge(part.types, part.count, AssetSums::sum));
    }

    /** Never overflows. */
    private static long sum(long a, long b) {
        return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
    }

    private boolean isCountedAbove(Held part) {
        Deque<Slug> above = new ArrayDeque<>(part.wholes);
        Set<Slug> seen = new HashSet<>(above);
        while (!above.isEmpty()) {
            Slug whole = above.remove();
            if (wholes.contains(whole)) {
                return true;
            }
            Held further = parts.get(whole);
            if (further != null) {
                further.wholes.stream().filter(seen::add).forEach(above::add);
            }
        }
        return false;
    }

    private List<Held> counted() {
        return parts.values().stream()
                .filter(part -> !part.counted.isEmpty() && !isCountedAbove(part))
                .toList();
    }

    /** The sums by kind. */
    public List<AssetCount> byKind() {
        Map<AssetTypes, Long> all = new HashMap<>(sums);
        counted().forEach(part -> add(all, part.counted));
        SortedMap<String, Long> kinds = new TreeMap<>();
        all.forEach((types, count) -> kinds.merge(Assets.many(types), count, AssetSums::sum));
        return kinds.entrySet().stream()
                .map(kind -> new AssetCount(kind.getKey(), kind.getValue()))
                .toList();
    }

    /** How many cases gave a number. */
    public long cases() {
        return cases + counted().size();
    }
}
