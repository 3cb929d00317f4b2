package org.takedownregister.domain.judging;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Action;
import org.takedownregister.domain.entry.ActionKind;
import org.takedownregister.domain.entry.Claim;
import org.takedownregister.domain.entry.Event;
import org.takedownregister.domain.entry.EventKind;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.Slug;

/**
 * The day that decides which text of a policy counts: the first day on which the platform acted, in the
 * words of the speaker who leads (the platform's own disclosure first); or else the day of the announcement,
 * chosen in the same way. A reinstatement is not the action.
 *
 * @param day the day at the precision known
 * @param basis what happened on it
 * @param claim the claim that gives it: an {@link Action} or an {@link Event}
 */
public record DayOfAction(EdtfDate day, Basis basis, Claim claim) {

    /** What happened on the day. */
    public enum Basis {
        /** The platform acted. */
        ACTED,
        /** The action was made public; the day of the action itself is not known. */
        ANNOUNCED
    }

    /** The day of a case; empty if neither an action nor the announcement has one. */
    public static Optional<DayOfAction> of(CaseFile caseFile, PlatformNames platforms) {
        return of(caseFile, platforms, null);
    }

    /**
     * The day of a case on one platform; actions on another platform do not count where there are actions on
     * this one.
     *
     * @param platform the platform; null for any
     */
    public static Optional<DayOfAction> of(CaseFile caseFile, PlatformNames platforms, @Nullable Slug platform) {
        return acted(caseFile, platforms, platform).or(() -> announced(caseFile, platforms));
    }

    static Optional<DayOfAction> acted(CaseFile caseFile, PlatformNames platforms, @Nullable Slug platform) {
        List<Action> acted = caseFile.actions().stream()
                .filter(action -> action.actedOn() != null && action.action() != ActionKind.REINSTATED)
                .collect(Collectors.toList());
        List<Action> there = acted.stream()
                .filter(action -> platform == null || platform.equals(action.platform()))
                .collect(Collectors.toList());
        return first(caseFile, platforms, there.isEmpty() ? acted : there, Action::actedOn, Basis.ACTED);
    }

    static Optional<DayOfAction> announced(CaseFile caseFile, PlatformNames platforms) {
        List<Event> announced = caseFile.events().stream()
                .filter(event -> event.event() == EventKind.ANNOUNCED)
                .collect(Collectors.toList());
        return first(caseFile, platforms, announced, Event::onDate, Basis.ANNOUNCED);
    }

    private static <C extends Claim> Optional<DayOfAction> first(
            CaseFile caseFile,
            PlatformNames platforms,
            List<C> claims,
            Function<C, @Nullable EdtfDate> date,
            Basis basis) {
        @Nullable DayOfAction first = null;
        for (Spoken<C> spoken : Spoken.speaking(Spoken.of(caseFile, claims, platforms))) {
            for (C claim : spoken.claims()) {
                EdtfDate day = date.apply(claim);
                if (day != null && (first == null || day.compareTo(first.day) < 0)) {
                    first = new DayOfAction(day, basis, claim);
                }
            }
            if (first != null) {
                break;
            }
        }
        return Optional.ofNullable(first);
    }
}
