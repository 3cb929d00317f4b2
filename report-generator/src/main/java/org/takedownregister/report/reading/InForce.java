package org.takedownregister.report.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.PolicyVersion;
import org.takedownregister.domain.value.EdtfDate;

/**
 * Which known versions of a policy were in force on a day, or on some day of an interval. Dates are intervals, so
 * the answer can be certain, one of several, or none. A version without an end lasts until the next known one
 * begins.
 *
 * @param versions the versions that may have been in force, the oldest first
 * @param certain whether the one version given was in force on every day meant
 */
public record InForce(List<PolicyVersion> versions, boolean certain) {

    /** Keeps a list of its own. */
    public InForce {
        versions = List.copyOf(versions);
    }

    /**
     * Looks up the versions.
     *
     * @param known every known version of one policy, the oldest first
     * @param when the day or the interval that is asked about
     */
    public static InForce on(List<PolicyVersion> known, EdtfDate when) {
        List<PolicyVersion> possible = new ArrayList<>();
        boolean certain = false;
        for (int i = 0; i < known.size(); i++) {
            PolicyVersion version = known.get(i);
            @Nullable EdtfDate next = i + 1 < known.size() ? known.get(i + 1).inForceFrom() : null;
            if (mayApply(version, next, when)) {
                possible.add(version);
                certain = surelyApplies(version, next, when);
            }
        }
        return new InForce(possible, certain && possible.size() == 1);
    }

    private static boolean mayApply(PolicyVersion version, @Nullable EdtfDate next, EdtfDate when) {
        return !version.inForceFrom().firstDay().isAfter(when.lastDay())
                && !lastPossibleDay(version, next).isBefore(when.firstDay());
    }

    private static boolean surelyApplies(PolicyVersion version, @Nullable EdtfDate next, EdtfDate when) {
        return !version.inForceFrom().lastDay().isAfter(when.firstDay())
                && !firstPossibleEnd(version, next).isBefore(when.lastDay());
    }

    private static LocalDate lastPossibleDay(PolicyVersion version, @Nullable EdtfDate next) {
        EdtfDate end = version.inForceTo();
        if (end != null) {
            return end.lastDay();
        }
        return next == null ? LocalDate.MAX : next.lastDay().minusDays(1);
    }

    private static LocalDate firstPossibleEnd(PolicyVersion version, @Nullable EdtfDate next) {
        EdtfDate end = version.inForceTo();
        if (end != null) {
            return end.firstDay();
        }
        return next == null ? LocalDate.MAX : next.firstDay().minusDays(1);
    }
}
