package org.takedownregister.domain.problem;

import java.util.List;

/**
 * A refusal that ends a whole step, carried as a value where a step returns one and wrapped in this
 * exception where it must cross a stream of rows. Carries every problem that was found, at least one.
 */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** @throws IllegalArgumentException if there is no problem */
    public Refused(List<Problem> problems) {
        super(problems.isEmpty() ? "" : problems.get(0).message());
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("a refusal without a problem");
        }
        this.problems = List.copyOf(problems);
    }

    /** A refusal for one reason. */
    public Refused(Problem problem) {
        this(List.of(problem));
    }

    /** Every problem found, in the order in which it was found. */
    public List<Problem> problems() {
        return problems;
    }
}
