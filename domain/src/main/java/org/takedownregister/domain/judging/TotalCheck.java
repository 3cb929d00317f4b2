package org.takedownregister.domain.judging;

import java.util.List;

/**
 * A stated total against the sum of its parts.
 *
 * @param level where the parts stand
 * @param outcome whether they make the total
 * @param statement the statement that gives the total
 * @param total the total
 * @param parts the parts, in order; of a very long list only the first ones
 * @param sum what all parts make together
 * @param sentence the outcome in one sentence, with the difference
 */
public record TotalCheck(
        Level level,
        Outcome outcome,
        Statement statement,
        Cell total,
        List<Amount> parts,
        Amount sum,
        String sentence) {

    public TotalCheck {
        parts = List.copyOf(parts);
    }

    /** Where the parts of a total stand. */
    public enum Level {
        /** In the same statement as the total. */
        STATEMENT,
        /** In the cases that are part of the case. */
        CASES
    }

    /** Whether parts make their total. */
    public enum Outcome {
        /** They do; also where the total is a bound that holds. */
        HOLDS,
        /** They do as far as their digits tell. */
        ROUNDED,
        /** The register does not hold all parts. */
        INCOMPLETE,
        /** They do not. */
        FAILS
    }
}
