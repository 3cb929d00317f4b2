package org.takedownregister.domain.judging;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.value.Slug;

/** Which of a case's sources are witnesses of their own: a copy of a source is no second witness. */
final class Witnesses {

    private final Map<Slug, Set<Slug>> origins = new HashMap<>();

    Witnesses(Collection<Source> sources) {
        Map<Slug, List<Slug>> derivedFrom = new HashMap<>();
        sources.forEach(source -> derivedFrom.put(source.sourceId(), source.derivedFrom()));
        sources.forEach(source -> origins.put(source.sourceId(), origins(source.sourceId(), derivedFrom)));
    }

    /** The source itself and all that it copies, directly or not; circles end where they began. */
    private static Set<Slug> origins(Slug sourceId, Map<Slug, List<Slug>> derivedFrom) {
        Set<Slug> seen = new HashSet<>();
        Deque<Slug> open = new ArrayDeque<>(List.of(sourceId));
        while (!open.isEmpty()) {
            Slug next = open.pop();
            if (seen.add(next)) {
                open.addAll(derivedFrom.getOrDefault(next, List.of()));
            }
        }
        return seen;
    }

    /** Whether neither copies the other and both copy no third one. */
    boolean areIndependent(Slug one, Slug other) {
        return Collections.disjoint(origins.getOrDefault(one, Set.of(one)), origins.getOrDefault(other, Set.of(other)));
    }

    /** How many witnesses the given sources make: sources that hang together by copying make one. */
    int count(Collection<Slug> sourceIds) {
        return groups(sourceIds.stream().map(this::origins).collect(Collectors.toList()));
    }

    /** How many witnesses statements make: those of one voice make one, and so do those of sources that copy. */
    int countOf(Collection<Statement> statements) {
        return groups(statements.stream()
                .map(said -> {
                    Set<Object> marks = origins(said.source().sourceId());
                    marks.add(said.voice());
                    return marks;
                })
                .collect(Collectors.toList()));
    }

    private Set<Object> origins(Slug sourceId) {
        return new HashSet<>(origins.getOrDefault(sourceId, Set.of(sourceId)));
    }

    /** How many groups are left when all that share a mark are put together. */
    private static int groups(List<Set<Object>> marks) {
        List<Set<Object>> groups = new ArrayList<>();
        for (Set<Object> merged : marks) {
            groups.removeIf(group -> {
                boolean joins = !Collections.disjoint(group, merged);
                if (joins) {
                    merged.addAll(group);
                }
                return joins;
            });
            groups.add(merged);
        }
        return groups.size();
    }
}
