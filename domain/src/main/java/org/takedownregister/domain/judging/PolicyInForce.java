package org.takedownregister.domain.judging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.PolicyVersion;
import org.takedownregister.domain.value.EdtfDate;

/**
 * Which text of a policy was in force on the day of action, as far as the known versions and the precision
 * of the dates tell. A version is in force from its first day to its stated last day, or else to the day
 * before the next version; the last one without an end still is. No answer is ever guessed.
 */
public sealed interface PolicyInForce {

    /** The answer in one sentence, as a page shows it. */
    String sentence();

    /** One version was in force on every day meant. */
    record InForce(PolicyVersion version, EdtfDate day) implements PolicyInForce {
        @Override
        public String sentence() {
            return Words.capital(Words.when(day)) + " the version of " + Words.date(version.inForceFrom())
                    + " was in force.";
        }
    }

    /** The day lies before the first version that is known. */
    record BeforeFirst(PolicyVersion first, EdtfDate day) implements PolicyInForce {
        @Override
        public String sentence() {
            return "No version is known that was in force " + Words.when(day) + ": the first known is of "
                    + Words.date(first.inForceFrom()) + ".";
        }
    }

    /** The day lies after a version ended and before the next known one, if there is a next. */
    record InGap(PolicyVersion ended, @Nullable PolicyVersion next, EdtfDate day) implements PolicyInForce {
        @Override
        public String sentence() {
            EdtfDate end = ended.inForceTo();
            return "No version is known that was in force " + Words.when(day) + ": that of "
                    + Words.date(ended.inForceFrom()) + " ended "
                    + (end == null ? "before" : Words.when(end))
                    + (next == null
                            ? ", and no later one is known."
                            : ", and the next known is of " + Words.date(next.inForceFrom()) + ".");
        }
    }

    /** The dates are not precise enough to tell. */
    record TooVague(List<PolicyVersion> candidates, EdtfDate day) implements PolicyInForce {
        public TooVague {
            candidates = List.copyOf(candidates);
        }

        @Override
        public String sentence() {
            List<String> versions = candidates.stream()
                    .map(version -> "that of " + Words.date(version.inForceFrom()))
                    .collect(Collectors.toList());
            return "The dates are too vague to tell which version was in force " + Words.when(day) + ": "
                    + (versions.size() == 1 ? "perhaps " : "") + Words.or(versions) + ".";
        }
    }

    /** No version of the policy is known. */
    record NoVersions() implements PolicyInForce {
        @Override
        public String sentence() {
            return "No dated version of this policy is known.";
        }
    }

    /** The day of action is not known. */
    record NoDate() implements PolicyInForce {
        @Override
        public String sentence() {
            return "The day of action is not known, so it cannot be told which version was in force.";
        }
    }

    /**
     * The version of a policy in force on a day.
     *
     * @param versions the known versions of one policy, in any order
     * @param day the day of action at the precision known; null if it is not known
     */
    static PolicyInForce on(List<PolicyVersion> versions, @Nullable EdtfDate day) {
        if (versions.isEmpty()) {
            return new NoVersions();
        }
        if (day == null) {
            return new NoDate();
        }
        List<PolicyVersion> ordered = versions.stream()
                .sorted(Comparator.comparing(PolicyVersion::inForceFrom))
                .collect(Collectors.toList());
        EdtfDate meant = Dates.widened(day);
        List<PolicyVersion> candidates = new ArrayList<>();
        @Nullable PolicyVersion certain = null;
        for (int i = 0; i < ordered.size(); i++) {
            Reign reign = Reign.of(ordered, i);
            if (reign.mayHold(meant)) {
                candidates.add(ordered.get(i));
            }
            if (reign.surelyHolds(meant)) {
                certain = ordered.get(i);
            }
        }
        if (certain != null && candidates.size() == 1) {
            return new InForce(certain, day);
        }
        return candidates.isEmpty() ? none(ordered, meant, day) : new TooVague(candidates, day);
    }

    private static PolicyInForce none(List<PolicyVersion> ordered, EdtfDate meant, EdtfDate day) {
        @Nullable PolicyVersion ended = null;
        for (PolicyVersion version : ordered) {
            if (meant.isBefore(version.inForceFrom())) {
                return ended == null ? new BeforeFirst(version, day) : new InGap(ended, version, day);
            }
            ended = version;
        }
        return new InGap(ordered.get(ordered.size() - 1), null, day);
    }

    /**
     * The days on which a version was in force: surely, and perhaps, where its own dates are vague.
     *
     * @param mayFrom the first day on which it may have been in force
     * @param surelyFrom the first day on which it surely was
     * @param surelyTo the last day on which it surely was
     * @param mayTo the last day on which it may have been
     */
    record Reign(LocalDate mayFrom, LocalDate surelyFrom, LocalDate surelyTo, LocalDate mayTo) {

        static Reign of(List<PolicyVersion> ordered, int index) {
            PolicyVersion version = ordered.get(index);
            EdtfDate from = Dates.widened(version.inForceFrom());
            EdtfDate to = version.inForceTo();
            LocalDate surelyTo = LocalDate.MAX;
            LocalDate mayTo = LocalDate.MAX;
            if (index + 1 < ordered.size()) {
                EdtfDate next = Dates.widened(ordered.get(index + 1).inForceFrom());
                surelyTo = next.firstDay().minusDays(1);
                mayTo = next.lastDay().minusDays(1);
            }
            if (to != null) {
                EdtfDate end = Dates.widened(to);
                surelyTo = end.firstDay().isBefore(surelyTo) ? end.firstDay() : surelyTo;
                mayTo = end.lastDay().isBefore(mayTo) ? end.lastDay() : mayTo;
            }
            return new Reign(from.firstDay(), from.lastDay(), surelyTo, mayTo);
        }

        boolean mayHold(EdtfDate day) {
            return !day.lastDay().isBefore(mayFrom) && !day.firstDay().isAfter(mayTo);
        }

        boolean surelyHolds(EdtfDate day) {
            return !day.firstDay().isBefore(surelyFrom) && !day.lastDay().isAfter(surelyTo);
        }
    }
}
