package org.takedownregister.domain.register;

import java.util.List;
import org.takedownregister.domain.problem.Problem;

/**
 * An offer that the register did not take, for reasons that only the register can know: a key that the
 * batch has already, an identifier that nobody has.
 *
 * @param offer the offer
 * @param problems at least one; each one's place names the column
 */
public record Refusal(Offer offer, List<Problem> problems) {
    public Refusal {
        problems = List.copyOf(problems);
    }
}
