package org.takedownregister.domain.judging;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.takedownregister.domain.entry.Measure;

/**
 * The rules by which two statements of the same thing are judged. Every rule is even-handed: the verdict
 * and its sentence are the same whichever statement comes first, whoever said it.
 *
 * <p><b>Figures</b> are compared where one counts what the other counts: in the same scope, or one figure
 * with all figures of the other statement that lie inside its scope, added up. Kinds, platforms and cohorts
 * add up. What a single figure allows, {@link Amount} says.
 *
 * <p><b>Unions</b> ({@link Measure#FOLLOWERS}, {@link Measure#MEMBERS}) never add up and are compared one by one:
 * in the same scope where both speak of it, else one with those inside it, of which it is only known that none
 * is greater. A speaker who says nothing of a union has no narrower scope for that.
 *
 * <ol>
 *   <li>Different measures or units, or more than 1,000 figures: NOT_COMPARABLE.
 *   <li>Some figure and what lies inside it have no number in common: CONTRADICTS, unless
 *       <ul>
 *         <li>one is within the tolerance of the other: ROUNDED;
 *         <li>the parts are of one platform, of one cohort or of fewer kinds, by their own words, than the
 *             figure they are set against, and are less than it: NARROWER_SCOPE;
 *         <li>the figure is exactly the sum of the parts without those of one kind, platform or cohort:
 *             NARROWER_SCOPE;
 *         <li>both statements divide the same total, and not into the same scopes: REGROUPED.
 *       </ul>
 *   <li>Nothing of one is counted by the other: NOT_COMPARABLE.
 *   <li>What both count agrees, and one counts something else besides: NARROWER_SCOPE, but not of unions.
 *   <li>All agrees, both give several numbers, and divide into other scopes: REGROUPED.
 *   <li>All agrees within tolerance: ROUNDED. All agrees: AGREES; a bound that holds agrees, as do a total and
 *       the parts that make it.
 * </ol>
 */
public final class Judge {

    /** The order in which two statements stand in a sentence: the shorter one first, then the lesser. */
    private static final Comparator<Statement> IN_SENTENCE = Comparator.comparing(
                    (Statement statement) -> statement.parts().size())
            .thenComparingLong(Judge::greatest)
            .thenComparing(Judge::key);

    private Judge() {}

    /** Judges two statements, taking them for independent witnesses. */
    public static Judgement figures(Statement one, Statement other, PlatformNames platforms) {
        boolean inOrder = IN_SENTENCE.compare(one, other) <= 0;
        Statement first = inOrder ? one : other;
        Statement second = inOrder ? other : one;
        if (one.measure() != other.measure() || !one.unit().equals(other.unit())) {
            return Judgement.of(Verdict.NOT_COMPARABLE, differentMeasures(first, second));
        }
        if (one.isTooLong() || other.isTooLong()) {
            return Judgement.of(
                    Verdict.NOT_COMPARABLE,
                    "Statements of more than " + Words.number(Statement.MOST_COMPARED) + " figures are not compared.");
        }
        FigureComparison comparison = new FigureComparison(first, second);
        Verdict verdict = comparison.verdict();
        return Judgement.of(verdict, new FigureReason(comparison, platforms).sentence(verdict));
    }

    /** What contradicts in two statements that contradict each other. */
    static Divergence divergence(Statement one, Statement other, PlatformNames platforms) {
        boolean inOrder = IN_SENTENCE.compare(one, other) <= 0;
        FigureComparison comparison = new FigureComparison(inOrder ? one : other, inOrder ? other : one);
        return new FigureReason(comparison, platforms).divergence();
    }

    private static long greatest(Statement statement) {
        return statement.cells().stream()
                .mapToLong(cell -> cell.amount().value())
                .max()
                .orElse(0);
    }

    /** What a statement says, without who says it: equal for statements that say the same. */
    private static String key(Statement statement) {
        return statement.cells().stream()
                .map(cell -> cell.scope() + " " + cell.amount())
                .collect(Collectors.joining(
                        "\n", statement.measure().id() + statement.unit().code(), ""));
    }

    private static String differentMeasures(Statement one, Statement other) {
        String first = one.numbers();
        String second = other.numbers();
        if (one.measure() == other.measure()) {
            return Words.capital(first) + " and " + second + " are in different units.";
        }
        return Words.capital(first) + " " + measured(one.measure()) + " and " + second + " " + measured(other.measure())
                + " are different measures.";
    }

    private static String measured(Measure measure) {
        return switch (measure) {
            case ACTIONED -> "acted on";
            case DISCLOSED -> "disclosed";
            case ARCHIVED -> "archived";
            case ANALYSED -> "analysed";
            case REQUESTED -> "requested";
            case FOLLOWERS -> "followers";
            case MEMBERS -> "members";
            case AD_SPEND -> "spent on adverts";
            case ENGAGEMENT -> "engagements";
            case SCORE -> "points";
        };
    }

    static List<Amount> amounts(List<Cell> cells) {
        return cells.stream().map(Cell::amount).collect(Collectors.toList());
    }
}
