package org.takedownregister.domain.judging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.takedownregister.domain.entry.Action;
import org.takedownregister.domain.entry.ActionKind;
import org.takedownregister.domain.entry.Claim;
import org.takedownregister.domain.entry.Figure;
import org.takedownregister.domain.entry.Measure;
import org.takedownregister.domain.judging.Divergence.Side;
import org.takedownregister.domain.value.EdtfDate;

/**
 * What was done, by two speakers. That something was <em>not</em> acted on is a figure: measure {@code
 * actioned}, the scope, value 0.
 *
 * <ul>
 *   <li>One says that something was acted on, the other that none of it was: CONTRADICTS.
 *   <li>One says that something was taken down or restricted, the other that the same was reinstated, and
 *       not on a later day, and neither says both: CONTRADICTS.
 *   <li>Both name the same effect on something in common: AGREES; news use removed, suspended, terminated,
 *       disabled and blocked for one another. If one names a further effect: NARROWER_SCOPE.
 *   <li>Else NOT_COMPARABLE: both can be true.
 * </ul>
 */
final class ActionRule {

    private enum Effect {
        TAKEN_DOWN,
        RESTRICTED,
        REINSTATED,
        NONE
    }

    private ActionRule() {}

    /** Whether a figure says that nothing was acted on. */
    static boolean isNone(Figure figure) {
        return figure.measure() == Measure.ACTIONED && Amount.of(figure).high() == 0;
    }

    static Scope scope(Claim claim) {
        if (claim instanceof Action action) {
            return new Scope(action.platform(), action.assetType(), action.cohort());
        }
        Figure figure = (Figure) claim;
        return new Scope(figure.platform(), figure.assetType(), figure.cohort());
    }

    static Judgement judge(List<Claim> one, List<Claim> other, PlatformNames platforms) {
        Optional<Divergence> contradiction = contradiction(one, other, platforms);
        if (contradiction.isPresent()) {
            return Judgement.of(Verdict.CONTRADICTS, contradiction.get().sentence());
        }
        Set<Effect> first = effects(one, other);
        Set<Effect> second = effects(other, one);
        Set<Effect> both = new TreeSet<>(first);
        both.retainAll(second);
        if (both.isEmpty()) {
            return Judgement.of(Verdict.NOT_COMPARABLE, Words.capital(words(one, other)) + " can both be true.");
        }
        if (first.equals(second)) {
            return Judgement.of(Verdict.AGREES, agrees(one, other));
        }
        Set<Effect> more = new TreeSet<>(first);
        more.addAll(second);
        more.removeAll(both);
        String added = Words.and(Stream.concat(one.stream(), other.stream())
                .filter(claim -> more.contains(effect(claim)))
                .map(ActionRule::word)
                .distinct()
                .sorted()
                .collect(Collectors.toList()));
        boolean oneSided = first.containsAll(second) || second.containsAll(first);
        return Judgement.of(
                Verdict.NARROWER_SCOPE,
                oneSided
                        ? "One leaves out that something was " + added + "."
                        : Words.capital(added) + " are each said by one alone.");
    }

    /** What contradicts in claims that contradict each other. */
    static Divergence divergence(List<Claim> one, List<Claim> other, PlatformNames platforms) {
        return contradiction(one, other, platforms).orElseThrow();
    }

    private static Optional<Divergence> contradiction(List<Claim> one, List<Claim> other, PlatformNames platforms) {
        return Stream.concat(
                        contradictions(one, other, platforms).stream(), contradictions(other, one, platforms).stream())
                .min(Comparator.comparing(Divergence::sentence));
    }

    private static List<Divergence> contradictions(List<Claim> one, List<Claim> other, PlatformNames platforms) {
        List<Divergence> found = new ArrayList<>();
        for (Claim done : one) {
            for (Claim undone : other) {
                boolean none = effect(undone) == Effect.NONE && effect(done) != Effect.NONE && speaksOf(done, undone);
                boolean back = effect(undone) == Effect.REINSTATED
                        && isActedOn(done)
                        && scope(done).overlaps(scope(undone))
                        && !isLater(undone, done)
                        && !saysBoth(one)
                        && !saysBoth(other);
                if (none || back) {
                    Scope narrower = scope(done).contains(scope(undone)) ? scope(undone) : scope(done);
                    String what = Words.kind(narrower, Measure.ACTIONED, platforms, false);
                    String against = "that " + (none ? "none of them was acted on" : "they were reinstated");
                    found.add(new Divergence(
                            "That ",
                            new Side(what + " were " + word(done), "that they were " + word(done), List.of(done)),
                            Side.of(against, List.of(undone)),
                            " cannot both hold."));
                }
            }
        }
        return found;
    }

    /**
     * Whether the claim of none is about what was acted on. An action on all kinds does not say that there was
     * one of every kind; an action on all cohorts does say so of a cohort that exists.
     */
    private static boolean speaksOf(Claim done, Claim none) {
        Scope acted = scope(done);
        Scope spared = scope(none);
        return acted.overlaps(spared) && (spared.cohort() != null || !acted.isAnyType() || spared.isAnyType());
    }

    private static boolean saysBoth(List<Claim> claims) {
        return claims.stream().anyMatch(ActionRule::isActedOn)
                && claims.stream().anyMatch(claim -> effect(claim) == Effect.REINSTATED);
    }

    private static boolean isActedOn(Claim claim) {
        return effect(claim) == Effect.TAKEN_DOWN || effect(claim) == Effect.RESTRICTED;
    }

    private static boolean isLater(Claim undone, Claim done) {
        EdtfDate after = ((Action) undone).actedOn();
        EdtfDate before = ((Action) done).actedOn();
        return after != null && before != null && before.isBefore(after);
    }

    /** The effects of what one says where the other speaks of the same things. */
    private static Set<Effect> effects(List<Claim> claims, List<Claim> others) {
        return claims.stream()
                .filter(claim -> others.stream().anyMatch(other -> scope(other).overlaps(scope(claim))))
                .map(ActionRule::effect)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Effect effect(Claim claim) {
        return claim instanceof Action action ? effect(action.action()) : Effect.NONE;
    }

    private static Effect effect(ActionKind kind) {
        return switch (kind) {
            case REMOVED, SUSPENDED, TERMINATED, DISABLED, BLOCKED, AD_REJECTED, ADVERTISER_BARRED -> Effect.TAKEN_DOWN;
            case DEMOTED, LABELLED, AGE_RESTRICTED, INTERACTION_RESTRICTED, DEMONETISED -> Effect.RESTRICTED;
            case REINSTATED -> Effect.REINSTATED;
        };
    }

    private static String agrees(List<Claim> one, List<Claim> other) {
        String first = words(one);
        String second = words(other);
        if (first.equals(second)) {
            return "Both say " + first + ".";
        }
        return Words.capital(words(one, other)) + " are words for the same effect.";
    }

    /** Both sides' words in alphabetical order, so that a sentence does not depend on who said which. */
    private static String words(List<Claim> one, List<Claim> other) {
        return List.of(words(one), words(other)).stream().sorted().collect(Collectors.joining(" and "));
    }

    private static String words(List<Claim> claims) {
        return claims.stream().map(ActionRule::word).distinct().sorted().collect(Collectors.joining(", "));
    }

    private static String word(Claim claim) {
        return claim instanceof Action action ? action.action().code().replace('-', ' ') : "not acted on";
    }
}
