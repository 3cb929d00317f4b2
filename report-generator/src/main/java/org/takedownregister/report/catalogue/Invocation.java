package org.takedownregister.report.catalogue;

import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Rationale;
import org.takedownregister.domain.value.EdtfDate;

/**
 * A case in which a policy is cited as a reason.
 *
 * @param listed the case
 * @param rationale the reason
 * @param acted the day of action, or else of the announcement; null if neither is stated
 */
public record Invocation(
        Listed listed, Rationale rationale, @Nullable EdtfDate acted) {}
