package org.takedownregister.domain.judging;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Link;
import org.takedownregister.domain.entry.LinkKind;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.Slug;

/**
 * The chain of cases that hang together with a case by links of one kind: for {@code part-of} its wholes
 * and its parts (not the other parts of its whole), for {@code recidivism} and {@code follow-up} everything
 * before and after it.
 *
 * @param kind the kind of link
 * @param steps the cases with the given one among them, in the order of their days; those without a day
 *     come last
 * @param complete whether the chain ended before the limit
 */
public record Lineage(LinkKind kind, List<Step> steps, boolean complete) {

    /** The most cases in one chain. */
    public static final int MOST = 200;

    private static final Comparator<Step> IN_ORDER = Comparator.comparing(
                    Step::day, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Step::caseId);

    public Lineage {
        steps = List.copyOf(steps);
    }

    /**
     * A case of a chain.
     *
     * @param caseId the case
     * @param title its title
     * @param day its day of action, or of announcement; null if neither is known
     * @param isHere whether it is the case whose chain it is
     * @param links the links of this kind that it has to other cases of the chain, each with who asserts it
     */
    public record Step(Slug caseId, String title, @Nullable EdtfDate day, boolean isHere, List<Link> links) {
        public Step {
            links = List.copyOf(links);
        }
    }

    /** The chains of a case, by part-of, follow-up and recidivism; those that hold no other case left out. */
    public static List<Lineage> of(CaseFile caseFile, Lookup lookup) {
        List<Lineage> chains = new ArrayList<>();
        for (LinkKind kind : List.of(LinkKind.PART_OF, LinkKind.FOLLOW_UP, LinkKind.RECIDIVISM)) {
            chain(caseFile, kind, lookup).ifPresent(chains::add);
        }
        return List.copyOf(chains);
    }

    private static Optional<Lineage> chain(CaseFile here, LinkKind kind, Lookup lookup) {
        Map<Slug, CaseFile> chain = new LinkedHashMap<>();
        chain.put(here.takedownCase().caseId(), here);
        boolean complete;
        if (kind == LinkKind.PART_OF) {
            complete = walk(here, kind, lookup, true, false, chain) && walk(here, kind, lookup, false, true, chain);
        } else {
            complete = walk(here, kind, lookup, true, true, chain);
        }
        if (chain.size() == 1) {
            return Optional.empty();
        }
        List<Step> steps = chain.values().stream()
                .map(file -> step(file, here, kind, chain, lookup.platforms()))
                .sorted(IN_ORDER)
                .collect(Collectors.toList());
        return Optional.of(new Lineage(kind, steps, complete));
    }

    private static boolean walk(
            CaseFile here, LinkKind kind, Lookup lookup, boolean up, boolean down, Map<Slug, CaseFile> chain) {
        Deque<CaseFile> open = new ArrayDeque<>(List.of(here));
        while (!open.isEmpty()) {
            for (Slug next : neighbours(open.remove(), kind, up, down)) {
                if (chain.containsKey(next)) {
                    continue;
                }
                if (chain.size() == MOST) {
                    return false;
                }
                lookup.caseFile(next).ifPresent(file -> {
                    chain.put(next, file);
                    open.add(file);
                });
            }
        }
        return true;
    }

    private static TreeSet<Slug> neighbours(CaseFile file, LinkKind kind, boolean up, boolean down) {
        TreeSet<Slug> found = new TreeSet<>();
        if (up) {
            file.links().stream().filter(link -> link.kind() == kind).forEach(link -> found.add(link.relatedCaseId()));
        }
        if (down) {
            file.linksHere().stream().filter(link -> link.kind() == kind).forEach(link -> found.add(link.caseId()));
        }
        return found;
    }

    private static Step step(
            CaseFile file, CaseFile here, LinkKind kind, Map<Slug, CaseFile> chain, PlatformNames platforms) {
        return new Step(
                file.takedownCase().caseId(),
                file.takedownCase().title(),
                DayOfAction.of(file, platforms).map(DayOfAction::day).orElse(null),
                file.equals(here),
                file.links().stream()
                        .filter(link -> link.kind() == kind && chain.containsKey(link.relatedCaseId()))
                        .sorted(Comparator.comparing(Link::relatedCaseId).thenComparing(Link::sourceId))
                        .collect(Collectors.toList()));
    }
}
