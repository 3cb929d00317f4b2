package org.takedownregister.domain.judging;

import java.util.List;
import org.takedownregister.domain.judging.TotalCheck.Level;
import org.takedownregister.domain.judging.TotalCheck.Outcome;

/** Checks a total against a sum and says the outcome. */
final class TotalSentence {

    private TotalSentence() {}

    static TotalCheck check(
            Level level, Statement statement, Cell total, List<Amount> parts, Amount sum, PlatformNames platforms) {
        return check(level, statement, total, parts, parts.size(), sum, platforms);
    }

    /** As above, where more parts make the sum than are named. */
    static TotalCheck check(
            Level level,
            Statement statement,
            Cell total,
            List<Amount> named,
            int count,
            Amount sum,
            PlatformNames platforms) {
        Outcome outcome = outcome(level, total.amount(), sum);
        String parts = count == named.size()
                ? Words.plus(named)
                : Words.plus(named) + " and " + Words.number(count - named.size()) + " more";
        String stated = Words.counted(total, statement.measure(), platforms);
        String sentence = sentence(outcome, stated, total.amount(), parts, count, sum);
        return new TotalCheck(level, outcome, statement, total, named, sum, sentence);
    }

    private static Outcome outcome(Level level, Amount total, Amount sum) {
        if (total.meets(sum)) {
            return Outcome.HOLDS;
        }
        if (total.roundsTo(sum)) {
            return Outcome.ROUNDED;
        }
        return level == Level.CASES && sum.canBeLessThan(total) ? Outcome.INCOMPLETE : Outcome.FAILS;
    }

    private static String sentence(Outcome outcome, String stated, Amount total, String parts, int count, Amount sum) {
        String added = count == 1 ? parts : parts + " (" + sum.text() + ")";
        return switch (outcome) {
            case HOLDS ->
                total.isPoint() && sum.isPoint()
                        ? Words.capital(stated) + ": the sum of " + parts + "."
                        : Words.capital(stated) + " holds for " + added + ".";
            case ROUNDED -> Words.capital(stated) + " and " + added + " differ by no more than their rounding.";
            case INCOMPLETE -> "The register holds " + sum.text() + " of " + stated + missing(total, sum) + ".";
            case FAILS -> "The stated total of " + stated + difference(total, sum) + added + ".";
        };
    }

    private static String missing(Amount total, Amount sum) {
        return total.isPoint() && sum.isPoint()
                ? "; " + Words.count(total.low() - sum.low(), total.unit()) + " are missing"
                : "; the rest is missing";
    }

    private static String difference(Amount total, Amount sum) {
        if (!total.isPoint() || !sum.isPoint()) {
            return " does not fit the sum of its parts, ";
        }
        long more = total.low() - sum.low();
        return " is " + Words.count(Math.abs(more), total.unit()) + (more > 0 ? " more" : " less")
                + " than the sum of its parts, ";
    }
}
