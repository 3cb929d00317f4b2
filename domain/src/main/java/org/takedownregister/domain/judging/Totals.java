package org.takedownregister.domain.judging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Totals against their parts within one statement. A figure is a total where others of the statement lie
 * inside its scope: kinds inside all kinds, platforms inside none named, cohorts inside none named; so the
 * points of a rating, whose aspects are cohorts, are checked like assets. A single part is no division; it
 * must only not be more than the whole. Unions are never added up.
 */
final class Totals {

    private Totals() {}

    static List<TotalCheck> within(Statement statement, PlatformNames platforms) {
        List<TotalCheck> checks = new ArrayList<>();
        if (statement.isTooLong()) {
            return checks;
        }
        for (Cell total : statement.cells()) {
            for (List<Cell> parts : divisions(statement, total)) {
                check(statement, total, parts, platforms).ifPresent(checks::add);
            }
        }
        return checks;
    }

    private static Optional<TotalCheck> check(
            Statement statement, Cell total, List<Cell> parts, PlatformNames platforms) {
        if (parts.size() == 1 || statement.isUnion()) {
            return parts.stream()
                    .filter(part ->
                            Check.ofSome(total, List.of(part), part.amount()).verdict() == Verdict.CONTRADICTS)
                    .findFirst()
                    .map(part -> TotalSentence.check(
                            TotalCheck.Level.STATEMENT,
                            statement,
                            total,
                            Judge.amounts(List.of(part)),
                            part.amount(),
                            platforms));
        }
        return statement
                .added(parts)
                .map(sum -> TotalSentence.check(
                        TotalCheck.Level.STATEMENT, statement, total, Judge.amounts(parts), sum, platforms));
    }

    /** The ways in which the statement divides a figure: by kind, by platform, by cohort or by several at once. */
    private static List<List<Cell>> divisions(Statement statement, Cell total) {
        List<Cell> inside = statement.cells().stream()
                .filter(cell -> !cell.equals(total) && total.scope().contains(cell.scope()))
                .collect(Collectors.toList());
        List<Cell> coarsest = coarsest(inside);
        if (inside.isEmpty() || statement.isUnion() || !Scopes.anyOverlap(coarsest)) {
            return inside.isEmpty() ? List.of() : List.of(coarsest);
        }
        Map<List<Boolean>, List<Cell>> byDimensions = new LinkedHashMap<>();
        inside.forEach(cell -> byDimensions
                .computeIfAbsent(dimensions(cell.scope()), any -> new ArrayList<>())
                .add(cell));
        return byDimensions.values().stream()
                .filter(cells -> cells.size() > 1 && !Scopes.anyOverlap(cells))
                .collect(Collectors.toList());
    }

    private static List<Boolean> dimensions(Scope scope) {
        return List.of(scope.platform() != null, !scope.isAnyType(), scope.cohort() != null);
    }

    private static List<Cell> coarsest(List<Cell> cells) {
        return cells.stream()
                .filter(cell -> cells.stream()
                        .noneMatch(other -> !other.equals(cell) && other.scope().contains(cell.scope())))
                .collect(Collectors.toList());
    }
}
