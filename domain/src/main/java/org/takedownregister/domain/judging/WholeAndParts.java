package org.takedownregister.domain.judging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Measure;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.value.Slug;

/**
 * The totals that a case states against the sums over the cases that are part of it. The parts are handed
 * over one after another and not kept: for every total there is one running sum. For one thread.
 *
 * <p>Of a part counts what the total's own speaker says of it, or else its leading statement; what does not
 * lie inside the total's scope does not count. Unions and points are not added up over cases.
 */
public final class WholeAndParts {

    private static final int NAMED_PARTS = 12;

    private final PlatformNames platforms;
    private final List<Running> totals;
    private final Set<Slug> seen = new HashSet<>();

    /** Begins with the statements of the case that states the totals. */
    public WholeAndParts(Statements whole, PlatformNames platforms) {
        this.platforms = platforms;
        this.totals = whole.speaking().stream()
                .filter(statement -> addsUp(statement.measure()) && !statement.isTooLong())
                .flatMap(statement -> statement.cells().stream().map(cell -> new Running(statement, cell)))
                .collect(Collectors.toList());
    }

    private static boolean addsUp(Measure measure) {
        return switch (measure) {
            case ACTIONED, DISCLOSED, ARCHIVED, ANALYSED, REQUESTED, AD_SPEND, ENGAGEMENT -> true;
            case FOLLOWERS, MEMBERS, SCORE -> false;
        };
    }

    /** Whether the case states any total at all; if not, its parts need not be read. */
    public boolean hasTotals() {
        return !totals.isEmpty();
    }

    /** Adds a part; a case that was added before is not added again. */
    public void add(CaseFile part) {
        if (!hasTotals() || !seen.add(part.takedownCase().caseId())) {
            return;
        }
        List<Statement> statements = Statements.of(part, platforms).speaking();
        totals.forEach(total -> total.add(statements));
    }

    /** The totals against what was added so far; a total of which no part says anything is left out. */
    public List<TotalCheck> checks() {
        return totals.stream()
                .flatMap(total -> total.check(platforms).stream())
                .collect(Collectors.toUnmodifiableList());
    }

    /** A total and what its parts make so far. */
    private static final class Running {
        private final Statement statement;
        private final Cell total;
        private final List<Amount> named = new ArrayList<>();
        private int count;
        private @Nullable Amount sum;

        Running(Statement statement, Cell total) {
            this.statement = statement;
            this.total = total;
        }

        void add(List<Statement> statements) {
            statements.stream()
                    .filter(said -> !said.isTooLong()
                            && said.measure() == statement.measure()
                            && said.unit().equals(statement.unit()))
                    .min(Comparator.comparing((Statement said) -> !said.voice().equals(statement.voice()))
                            .thenComparing(Leading.ORDER))
                    .flatMap(said -> said.added(said.inside(total.scope())))
                    .ifPresent(this::add);
        }

        private void add(Amount part) {
            count++;
            if (named.size() < NAMED_PARTS) {
                named.add(part);
            }
            sum = sum == null ? part : Amount.sum(List.of(sum, part));
        }

        Optional<TotalCheck> check(PlatformNames platforms) {
            return sum == null
                    ? Optional.empty()
                    : Optional.of(TotalSentence.check(
                            TotalCheck.Level.CASES, statement, total, named, count, sum, platforms));
        }
    }
}
