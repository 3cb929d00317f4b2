package org.takedownregister.domain.judging;

import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Rationale;

/**
 * A reason that cites a policy, with the text of it that was in force.
 *
 * @param rationale the reason; it cites a policy
 * @param day the day that decided; null if none is known
 * @param policy the version in force, or why none can be named
 */
public record RationaleInForce(
        Rationale rationale, @Nullable DayOfAction day, PolicyInForce policy) {

    /** The answer in one sentence; says so where the day is that of the announcement. */
    public String sentence() {
        return day != null && day.basis() == DayOfAction.Basis.ANNOUNCED
                ? policy.sentence() + " The day is that of the announcement; that of the action is not known."
                : policy.sentence();
    }
}
