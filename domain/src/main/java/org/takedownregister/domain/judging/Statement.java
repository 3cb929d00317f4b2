package org.takedownregister.domain.judging;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Figure;
import org.takedownregister.domain.entry.Measure;
import org.takedownregister.domain.entry.Rank;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.domain.value.Unit;

/**
 * What one speaker says in one breath: the figures of a case, a measure and a unit with equal source,
 * speaker and day, or, within a source and speaker, with one label.
 *
 * @param measure what is measured
 * @param unit what is counted
 * @param source where it stands
 * @param speaker who says it: whom the source quotes, or else its publisher
 * @param voice the speaker under whichever name; equal for "Facebook" and "Meta". Not to be shown
 * @param label the label; null for none
 * @param date when it was said: as stated, or else the source's day of publication; null if neither is known
 * @param dayIsKnown whether the date is the day it was said; else it is only known to have been said by then,
 *     as with a quotation whose own day the source does not give
 * @param cells the figures that judge, ordered by scope, at most one a scope
 * @param deprecated the figures that an editor ranked deprecated: shown with their note, never judging
 */
public record Statement(
        Measure measure,
        Unit unit,
        Source source,
        String speaker,
        String voice,
        @Nullable Slug label,
        @Nullable EdtfDate date,
        boolean dayIsKnown,
        List<Cell> cells,
        List<Figure> deprecated) {

    private static final Comparator<@Nullable Slug> NULL_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());

    /** A statement of more figures than this is shown and not compared or added up. */
    public static final int MOST_COMPARED = 1_000;

    /** By measure, unit, source, speaker, label and date: the order in which statements are listed. */
    static final Comparator<Statement> LISTED = Comparator.comparing(Statement::measure)
            .thenComparing(statement -> statement.unit.code())
            .thenComparing(statement -> statement.source.sourceId())
            .thenComparing(Statement::speaker)
            .thenComparing(Statement::label, NULL_FIRST)
            .thenComparing(Statement::date, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(statement -> !statement.dayIsKnown);

    public Statement {
        cells = List.copyOf(cells);
        deprecated = List.copyOf(deprecated);
    }

    /** Whether the source says it of its own accord and quotes nobody. */
    public boolean isOwnWords() {
        return cells.stream().map(Cell::figure).allMatch(figure -> figure.statedBy() == null)
                && deprecated.stream().allMatch(figure -> figure.statedBy() == null);
    }

    /** Whether an editor preferred one of its figures. */
    public boolean isPreferred() {
        return cells.stream().anyMatch(cell -> cell.figure().rank() == Rank.PREFERRED);
    }

    /** Whether it has a figure that judges. */
    public boolean judges() {
        return !cells.isEmpty();
    }

    /** Whether its numbers are unions, as followers are, which nobody may add up. */
    public boolean isUnion() {
        return measure == Measure.FOLLOWERS || measure == Measure.MEMBERS;
    }

    /** Whether it gives more figures than are compared. */
    boolean isTooLong() {
        return cells.size() > MOST_COMPARED;
    }

    /** The figures that divide no further: inside the scope of each lies that of no other. */
    public List<Cell> parts() {
        if (isTooLong()) {
            return cells;
        }
        return cells.stream()
                .filter(cell -> cells.stream().noneMatch(other -> isInside(other, cell)))
                .collect(Collectors.toUnmodifiableList());
    }

    private static boolean isInside(Cell inner, Cell outer) {
        return outer.scope().contains(inner.scope()) && !inner.scope().contains(outer.scope());
    }

    /**
     * The sum of its parts, where the speaker gives several and no number for all of them. It is nobody's
     * claim: a page that shows it says that the register added it up. Empty for unions and where parts
     * overlap.
     */
    public Optional<Amount> sum() {
        if (isTooLong()) {
            return Optional.empty();
        }
        List<Cell> parts = parts();
        boolean isStated = cells.stream()
                .anyMatch(cell -> parts.stream().allMatch(part -> cell.scope().contains(part.scope())));
        return parts.size() < 2 || isStated ? Optional.empty() : added(parts);
    }

    /** The sum of some of its figures; empty for unions and where some of them overlap. */
    Optional<Amount> added(List<Cell> some) {
        if (some.isEmpty() || (some.size() > 1 && (isUnion() || Scopes.anyOverlap(some)))) {
            return Optional.empty();
        }
        return Optional.of(Amount.sum(some.stream().map(Cell::amount).collect(Collectors.toList())));
    }

    /**
     * The coarsest figures that can be added up over cases without counting anything twice. A number for all
     * kinds of assets gives way to those for single kinds where the speaker gives both. Empty for unions and
     * where figures overlap.
     */
    public List<Cell> countedOnce() {
        if (isTooLong() || isUnion()) {
            return List.of();
        }
        List<Cell> kinds = cells.stream()
                .filter(cell -> cells.stream().noneMatch(other -> isDividedByKind(cell.scope(), other.scope())))
                .collect(Collectors.toList());
        List<Cell> coarsest = kinds.stream()
                .filter(cell -> kinds.stream().noneMatch(other -> isInside(cell, other)))
                .collect(Collectors.toUnmodifiableList());
        return Scopes.anyOverlap(coarsest) ? List.of() : coarsest;
    }

    private static boolean isDividedByKind(Scope whole, Scope part) {
        return whole.isAnyType()
                && !part.isAnyType()
                && whole.contains(part)
                && Objects.equals(whole.cohort(), part.cohort());
    }

    /** Whether it has something to say of everything of which the other speaks. */
    boolean speaksOfAll(Statement other) {
        return !isTooLong()
                && !other.isTooLong()
                && other.parts().stream().allMatch(part -> cells.stream()
                        .anyMatch(cell -> cell.scope().contains(part.scope())
                                || part.scope().contains(cell.scope())));
    }

    /** The coarsest figures whose scopes lie inside the given one. */
    List<Cell> inside(Scope scope) {
        List<Cell> all =
                cells.stream().filter(cell -> scope.contains(cell.scope())).collect(Collectors.toList());
        return all.stream()
                .filter(cell -> all.stream().noneMatch(other -> isInside(cell, other)))
                .collect(Collectors.toUnmodifiableList());
    }

    /** The numbers of its parts: {@code 35 + 3 + 88}; of unions without a plus sign, {@code 1,600 and 7,200}. */
    public String numbers() {
        List<Amount> amounts = parts().stream().map(Cell::amount).collect(Collectors.toList());
        return isUnion()
                ? Words.and(amounts.stream().map(Amount::text).collect(Collectors.toList()))
                : Words.plus(amounts);
    }
}
