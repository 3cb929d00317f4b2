package org.takedownregister.domain.judging;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.takedownregister.domain.value.Slug;

/**
 * Refuses circles of {@code part-of}: no case is part of itself, not by way of others either. To be asked of
 * one link after another, as they come; holds only the wholes above the link at hand.
 */
public final class PartOfCycle {

    private PartOfCycle() {}

    /**
     * The circle that a link would close.
     *
     * @param part the case that is said to be part
     * @param whole the case that it is said to be part of
     * @param wholesOf the cases that a case is already said to be part of
     * @return the circle from the part up to the part again, or empty if the link closes none
     */
    public static Optional<List<Slug>> closedBy(
            Slug part, Slug whole, Function<Slug, ? extends Iterable<Slug>> wholesOf) {
        Map<Slug, Slug> reachedFrom = new HashMap<>();
        reachedFrom.put(whole, part);
        Deque<Slug> open = new ArrayDeque<>(List.of(whole));
        while (!open.isEmpty()) {
            Slug next = open.remove();
            if (next.equals(part)) {
                return Optional.of(circle(part, whole, reachedFrom));
            }
            for (Slug above : wholesOf.apply(next)) {
                if (reachedFrom.putIfAbsent(above, next) == null) {
                    open.add(above);
                }
            }
        }
        return Optional.empty();
    }

    private static List<Slug> circle(Slug part, Slug whole, Map<Slug, Slug> reachedFrom) {
        List<Slug> back = new ArrayList<>(List.of(part));
        for (Slug at = part; !at.equals(whole); ) {
            at = reachedFrom.getOrDefault(at, whole);
            back.add(at);
        }
        back.add(part);
        Collections.reverse(back);
        return List.copyOf(back);
    }

    /** A circle as it stands in a message: {@code a, part of b, part of a}. */
    public static String text(List<Slug> circle) {
        return circle.stream().map(Slug::text).collect(Collectors.joining(", part of "));
    }
}
