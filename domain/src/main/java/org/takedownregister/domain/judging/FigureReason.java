package org.takedownregister.domain.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.takedownregister.domain.entry.Measure;
import org.takedownregister.domain.entry.Qualifier;
import org.takedownregister.domain.judging.Divergence.Side;

/** Says in one sentence why two statements' figures stand to each other as they do. */
final class FigureReason {

    private final FigureComparison comparison;
    private final Measure measure;
    private final PlatformNames platforms;

    FigureReason(FigureComparison comparison, PlatformNames platforms) {
        this.comparison = comparison;
        this.measure = comparison.one().measure();
        this.platforms = platforms;
    }

    String sentence(Verdict verdict) {
        return switch (verdict) {
            case AGREES -> agrees();
            case ROUNDED -> rounded(first(Verdict.ROUNDED));
            case REGROUPED -> regrouped();
            case NARROWER_SCOPE -> narrower();
            case NOT_COMPARABLE -> notComparable();
            case CONTRADICTS -> divergence().sentence();
        };
    }

    private Check first(Verdict verdict) {
        return comparison.checks(verdict).get(0);
    }

    private String agrees() {
        List<Check> checks = comparison.checks(Verdict.AGREES);
        List<Check> telling =
                checks.stream().filter(check -> check.isSum() || !isSame(check)).collect(Collectors.toList());
        if (telling.isEmpty()) {
            return "Both give "
                    + Words.and(checks.stream()
                            .map(check -> counted(check.parts().get(0)))
                            .collect(Collectors.toList()))
                    + ".";
        }
        return telling.size() > 1
                        && telling.stream().noneMatch(Check::isSum)
                        && telling.stream().allMatch(this::isOneNumber)
                ? capital(telling.stream()
                                .map(check -> check.whole().amount().text() + " and "
                                        + check.sum().text())
                                .collect(Collectors.joining(", and ")))
                        + ", are the same numbers."
                : agrees(telling.get(0));
    }

    private boolean isOneNumber(Check check) {
        return check.whole().amount().isPoint() && check.sum().isPoint();
    }

    private static boolean isSame(Check check) {
        return check.whole().amount().text().equals(check.sum().text());
    }

    private String agrees(Check check) {
        Amount whole = check.whole().amount();
        if (whole.isPoint() && check.sum().isPoint()) {
            return check.isSum()
                    ? capital(whole.text()) + " is the sum of " + Words.plus(amounts(check)) + "."
                    : capital(whole.text()) + " and " + check.sum().text() + " are the same number.";
        }
        if (!whole.isPoint() && !check.sum().isPoint()) {
            return capital(whole.text()) + " and " + side(check) + " can both hold.";
        }
        return whole.isPoint()
                ? capital(side(check)) + " holds for " + whole.text() + "."
                : capital(whole.text()) + " holds for " + side(check) + ".";
    }

    private String rounded(Check check) {
        return capital(check.whole().amount().text()) + " and " + side(check)
                + " differ by no more than their rounding.";
    }

    private String regrouped() {
        Statement one = comparison.one();
        return capital(one.numbers()) + " and " + comparison.other().numbers() + " are the same total of "
                + one.added(one.parts()).map(Amount::text).orElse(one.numbers()) + ", divided otherwise.";
    }

    private String narrower() {
        List<Check> checks = comparison.checks(Verdict.NARROWER_SCOPE);
        for (Check check : checks) {
            if (!check.leftOut().isEmpty()) {
                return capital(check.whole().amount().text()) + " leaves out " + list(check.leftOut()) + ".";
            }
        }
        List<Cell> byOne = comparison.leftOutBy(comparison.one());
        List<Cell> byOther = comparison.leftOutBy(comparison.other());
        if (byOne.isEmpty() && byOther.isEmpty()) {
            Check check = checks.get(0);
            return capital(Words.and(check.parts().stream().map(this::counted).collect(Collectors.toList())))
                    + (check.isSum() || !Words.isOne(check.sum()) ? " are" : " is") + " part of what "
                    + counted(check.whole()) + " count.";
        }
        List<String> clauses = new ArrayList<>();
        if (!byOne.isEmpty()) {
            clauses.add(comparison.one().numbers() + " leaves out " + list(byOne));
        }
        if (!byOther.isEmpty()) {
            clauses.add(comparison.other().numbers() + " leaves out " + list(byOther));
        }
        return capital(String.join(", and ", clauses)) + ".";
    }

    private String notComparable() {
        return capital(all(comparison.one())) + " and " + all(comparison.other()) + " count different things.";
    }

    /** What contradicts, in a comparison that does. */
    Divergence divergence() {
        Check check = first(Verdict.CONTRADICTS);
        Amount whole = check.whole().amount();
        String apart = whole.isPoint() && check.sum().isPoint()
                ? " differ by " + about(whole, check.sum())
                        + Words.count(Math.abs(whole.low() - check.sum().low()), whole.unit()) + "."
                : " cannot both hold.";
        String kind = Words.kind(check.whole().scope(), measure, platforms, false);
        return new Divergence(
                "For " + kind + ", ",
                Side.of(whole.text(), List.of(check.whole().figure())),
                new Side(
                        side(check),
                        Words.plus(amounts(check)),
                        check.parts().stream().map(Cell::figure).collect(Collectors.toList())),
                apart);
    }

    private static String about(Amount one, Amount other) {
        return one.qualifier() == Qualifier.ABOUT || other.qualifier() == Qualifier.ABOUT ? "about " : "";
    }

    /** The parts' side of a check: {@code 23,750 + about 150,000, which is about 173,750,}. */
    private static String side(Check check) {
        return check.isSum()
                ? Words.plus(amounts(check)) + " (" + check.sum().text() + ")"
                : check.sum().text();
    }

    private static List<Amount> amounts(Check check) {
        return check.parts().stream().map(Cell::amount).collect(Collectors.toList());
    }

    private String all(Statement statement) {
        return Words.and(statement.cells().stream().map(this::counted).collect(Collectors.toList()));
    }

    private String list(List<Cell> cells) {
        return Words.and(cells.stream()
                .map(cell -> Words.isCounted(cell.amount()) ? "the " + counted(cell) : counted(cell))
                .collect(Collectors.toList()));
    }

    private String counted(Cell cell) {
        return Words.counted(cell, measure, platforms);
    }

    private static String capital(String text) {
        return Words.capital(text);
    }
}
