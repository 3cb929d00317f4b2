package org.takedownregister.domain.judging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the figures of two statements by the rules of {@link Judge}. */
final class FigureComparison {

    private final Statement one;
    private final Statement other;
    private final List<Check> checks = new ArrayList<>();
    private final Set<Cell> covered = new HashSet<>();

    FigureComparison(Statement one, Statement other) {
        this.one = one;
        this.other = other;
        check(one, other, true);
        check(other, one, false);
        if (one.isUnion()) {
            keepNearest();
        }
    }

    /** Where both give a union of one scope, that another union of theirs is part of a wider one says no more. */
    private void keepNearest() {
        if (checks.stream().anyMatch(Check::isOfOneScope)) {
            checks.removeIf(check -> check.verdict() == Verdict.NARROWER_SCOPE);
        }
    }

    private void check(Statement from, Statement against, boolean sameScopes) {
        for (Cell whole : from.cells()) {
            List<Cell> parts = against.inside(whole.scope());
            boolean same = parts.size() == 1 && parts.get(0).scope().matches(whole.scope());
            if (parts.isEmpty() || (same ? !sameScopes : saysNoMore(from, whole, parts))) {
                continue;
            }
            if (from.isUnion() && !same) {
                boolean alone = parts.size() == 1 && reachesAll(from, whole, against);
                parts.stream()
                        .filter(part -> !saysNoMore(from, whole, List.of(part)))
                        .forEach(part -> add(Check.ofUnion(whole, part, alone)));
                continue;
            }
            Optional<Amount> sum = against.added(parts);
            if (sum.isPresent()) {
                boolean all = same || reachesAll(from, whole, against);
                add(all ? Check.of(whole, parts, sum.get()) : Check.ofSome(whole, parts, sum.get()));
            }
        }
    }

    /** Whether the statement itself divides the figure, and the parts lie inside its own: those are compared. */
    private static boolean saysNoMore(Statement from, Cell whole, List<Cell> parts) {
        List<Cell> own = from.cells().stream()
                .filter(cell -> !cell.equals(whole) && whole.scope().contains(cell.scope()))
                .collect(Collectors.toList());
        return parts.stream()
                .allMatch(part -> own.stream().anyMatch(cell -> cell.scope().contains(part.scope())));
    }

    private void add(Check check) {
        checks.add(check);
        covered.add(check.whole());
        covered.addAll(check.parts());
    }

    /** Whether the other statement speaks of everything into which this one divides the figure. */
    private static boolean reachesAll(Statement from, Cell whole, Statement against) {
        return from.parts().stream()
                .filter(part -> !part.equals(whole) && whole.scope().contains(part.scope()))
                .allMatch(part -> against.cells().stream()
                        .anyMatch(cell -> part.scope().contains(cell.scope())
                                || (whole.scope().contains(cell.scope())
                                        && cell.scope().contains(part.scope()))));
    }

    Verdict verdict() {
        boolean cutOtherwise = cutOtherwise();
        if (has(Verdict.CONTRADICTS) || cutOtherwise) {
            if (sameTotal()) {
                return Verdict.REGROUPED;
            }
            return has(Verdict.CONTRADICTS) ? Verdict.CONTRADICTS : Verdict.NOT_COMPARABLE;
        }
        if (checks.isEmpty()) {
            return Verdict.NOT_COMPARABLE;
        }
        if (has(Verdict.NARROWER_SCOPE)
                || !leftOutBy(one).isEmpty()
                || !leftOutBy(other).isEmpty()) {
            return Verdict.NARROWER_SCOPE;
        }
        if (isDividedOtherwise() && checks.stream().anyMatch(Check::isSum)) {
            return Verdict.REGROUPED;
        }
        return has(Verdict.ROUNDED) ? Verdict.ROUNDED : Verdict.AGREES;
    }

    private boolean has(Verdict verdict) {
        return checks.stream().anyMatch(check -> check.verdict() == verdict);
    }

    /** Whether both have figures of which each counts some of what the other counts, and neither all of it. */
    private boolean cutOtherwise() {
        return leftOutBy(other).stream()
                .anyMatch(a -> leftOutBy(one).stream().anyMatch(b -> a.scope().overlaps(b.scope())));
    }

    private boolean isDividedOtherwise() {
        List<Cell> first = one.parts();
        List<Cell> second = other.parts();
        return first.size() > 1
                && second.size() > 1
                && !(first.size() == second.size()
                        && first.stream().allMatch(a -> second.stream()
                                .anyMatch(b -> a.scope().matches(b.scope()))));
    }

    private boolean sameTotal() {
        if (!isDividedOtherwise()) {
            return false;
        }
        Optional<Amount> first = one.added(one.parts());
        Optional<Amount> second = other.added(other.parts());
        return first.isPresent()
                && second.isPresent()
                && first.get().isPoint()
                && second.get().isPoint()
                && first.get().meets(second.get());
    }

    /**
     * What the other statement counts and the given one does not, not even in a wider figure. Nothing for unions:
     * each stands for itself, and to say nothing of one leaves nothing out of another.
     */
    List<Cell> leftOutBy(Statement statement) {
        if (statement.isUnion()) {
            return List.of();
        }
        Statement wider = statement.equals(one) ? other : one;
        List<Cell> compared = wider.cells().stream().filter(covered::contains).collect(Collectors.toList());
        return wider.parts().stream()
                .filter(part -> compared.stream().noneMatch(cell -> cell.scope().contains(part.scope())))
                .collect(Collectors.toList());
    }

    /** The checks with a verdict, those over sums first. */
    List<Check> checks(Verdict verdict) {
        Set<Check> found = new LinkedHashSet<>();
        checks.stream().filter(c -> c.verdict() == verdict && c.isSum()).forEach(found::add);
        checks.stream().filter(c -> c.verdict() == verdict).forEach(found::add);
        return List.copyOf(found);
    }

    Statement one() {
        return one;
    }

    Statement other() {
        return other;
    }
}
