package org.takedownregister.report.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.takedownregister.domain.entry.Link;
import org.takedownregister.domain.value.Slug;

/** How cases hang together: every link, from both of its ends. */
public final class Network {

    private static final Comparator<Link> ORDER = Comparator.comparing(Link::caseId)
            .thenComparing(Link::relatedCaseId)
            .thenComparing(Link::kind)
            .thenComparing(Link::sourceId)
            .thenComparing(link -> Objects.requireNonNullElse(link.statedBy(), ""));

    // By both ends, so that a case with 100,000 parts costs its parts nothing.
    private final Map<Slug, SortedMap<Slug, List<Link>>> links = new HashMap<>();

    Network() {}

    void add(Link bare) {
        put(bare.caseId(), bare.relatedCaseId(), bare);
        put(bare.relatedCaseId(), bare.caseId(), bare);
    }

    private void put(Slug from, Slug to, Link link) {
        links.computeIfAbsent(from, id -> new TreeMap<>())
                .computeIfAbsent(to, id -> new ArrayList<>(1))
                .add(link);
    }

    /** The cases that are linked to one, in either direction, by identifier. */
    private Set<Slug> beside(Slug caseId) {
        return links.getOrDefault(caseId, new TreeMap<>()).keySet();
    }

    /**
     * What is around a case: those linked to it and, as far as there is room, those linked to these.
     *
     * @param most the most cases, itself included
     */
    public Surroundings around(Slug caseId, int most) {
        Set<Slug> near = beside(caseId);
        Set<Slug> cases = new LinkedHashSet<>(Set.of(caseId));
        SortedMap<Slug, Integer> left = new TreeMap<>();
        if (near.size() >= most) {
            return new Surroundings(cases, near.size(), left, List.of());
        }
        cases.addAll(near);
        for (Slug neighbour : near) {
            Set<Slug> far = beside(neighbour);
            int more = far.size() - (int) cases.stream().filter(far::contains).count();
            if (cases.size() + more <= most) {
                cases.addAll(far);
            } else {
                left.put(neighbour, more);
            }
        }
        return new Surroundings(cases, near.size(), left, among(cases));
    }

    private List<Link> among(Set<Slug> cases) {
        List<Link> found = new ArrayList<>();
        for (Slug from : cases) {
            SortedMap<Slug, List<Link>> here = links.getOrDefault(from, new TreeMap<>());
            for (Slug to : cases) {
                here.getOrDefault(to, List.of()).stream()
                        .filter(link -> link.caseId().equals(from))
                        .forEach(found::add);
            }
        }
        found.sort(ORDER);
        return found;
    }

    /**
     * The cases around one.
     *
     * @param cases the cases that there is room for; only the one itself if those linked to it are too many
     * @param near how many are linked to it
     * @param left how many more are linked to each of these for which there was no room
     * @param links the links between the cases, ordered
     */
    public record Surroundings(Set<Slug> cases, int near, SortedMap<Slug, Integer> left, List<Link> links) {

        /** Whether there was no room for those linked to it. */
        public boolean areTooMany() {
            return near > 0 && cases.size() == 1;
        }
    }
}
