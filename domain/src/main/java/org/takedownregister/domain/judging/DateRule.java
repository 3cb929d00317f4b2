package org.takedownregister.domain.judging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.takedownregister.domain.entry.Action;
import org.takedownregister.domain.entry.ActionKind;
import org.takedownregister.domain.entry.Claim;
import org.takedownregister.domain.entry.Event;
import org.takedownregister.domain.entry.EventKind;
import org.takedownregister.domain.judging.Divergence.Side;
import org.takedownregister.domain.value.EdtfDate;

/**
 * When the same thing happened, by two speakers. Dates are compared as intervals of days at their own
 * precision; where a speaker gives several, the two that are nearest to each other decide.
 *
 * <ul>
 *   <li>A day in common: AGREES.
 *   <li>One is a day, and it is the day before or after the other: ROUNDED, for time zones make two days of one
 *       moment, also at the edge of a month or a year. Two longer dates that only touch do not meet.
 *   <li>Within what "about" leaves open (a few days, a month, a year: the date's own length): ROUNDED.
 *   <li>Analyses and challenges happen more than once; other days of theirs are NOT_COMPARABLE. So are the days
 *       of actions on different things, and of actions for different territories, where both name one.
 *   <li>Else CONTRADICTS. Where one of the days of an action is that of the announcement, the reason says so:
 *       it is the commonest mistake, and a mistake all the same.
 * </ul>
 */
final class DateRule {

    private DateRule() {}

    static Judgement events(List<Event> one, List<Event> other) {
        List<Pair> pairs = pairs(one, other);
        EventKind kind = one.get(0).event();
        return judge(pairs, words(kind), kind == EventKind.ANALYSED || kind == EventKind.CONTESTED, Set.of());
    }

    /** What contradicts in events that contradict each other. */
    static Divergence divergence(List<Event> one, List<Event> other) {
        return divergence(nearest(pairs(one, other)), words(one.get(0).event()), Set.of());
    }

    /** What contradicts in the days of actions that contradict each other. */
    static Divergence divergence(List<Action> one, List<Action> other, Set<EdtfDate> announced) {
        return divergence(
                nearest(pairs(one, other, DateRule::inOneTerritory)),
                words(one.get(0).action()),
                announced);
    }

    private static List<Pair> pairs(List<Event> one, List<Event> other) {
        List<Pair> pairs = new ArrayList<>();
        one.forEach(a -> other.forEach(b -> pairs.add(Pair.of(a, a.onDate(), b, b.onDate()))));
        return pairs;
    }

    /**
     * All of the actions have a day.
     *
     * @param announced the days of the announcement, by whomever they are given
     */
    static Judgement actions(List<Action> one, List<Action> other, Set<EdtfDate> announced) {
        List<Pair> pairs = pairs(one, other, DateRule::inOneTerritory);
        String what = words(one.get(0).action());
        if (pairs.isEmpty()) {
            boolean elsewhere = !pairs(one, other, (a, b) -> true).isEmpty();
            return Judgement.of(
                    Verdict.NOT_COMPARABLE,
                    Words.capital(what) + (elsewhere ? " is for different territories." : " is of different things."));
        }
        return judge(pairs, what, false, announced);
    }

    private static List<Pair> pairs(List<Action> one, List<Action> other, BiPredicate<Action, Action> together) {
        List<Pair> pairs = new ArrayList<>();
        for (Action a : one) {
            for (Action b : other) {
                EdtfDate first = a.actedOn();
                EdtfDate second = b.actedOn();
                boolean oneThing = ActionRule.scope(a).overlaps(ActionRule.scope(b));
                if (first != null && second != null && oneThing && together.test(a, b)) {
                    pairs.add(Pair.of(a, first, b, second));
                }
            }
        }
        return pairs;
    }

    private static boolean inOneTerritory(Action one, Action other) {
        String first = one.territory();
        String second = other.territory();
        return first == null || second == null || first.equalsIgnoreCase(second);
    }

    private static Judgement judge(List<Pair> pairs, String what, boolean recurs, Set<EdtfDate> announced) {
        Pair nearest = nearest(pairs);
        EdtfDate one = nearest.earlier;
        EdtfDate other = nearest.later;
        String first = Words.date(one);
        String second = Words.date(other);
        if (one.overlaps(other)) {
            return Judgement.of(Verdict.AGREES, agrees(one, other));
        }
        if (Dates.areNeighbours(one, other)) {
            return Judgement.of(
                    Verdict.ROUNDED,
                    Words.capital(first) + " and " + second + " are one day apart, as time zones can explain.");
        }
        if (Dates.widened(one).overlaps(Dates.widened(other))) {
            return Judgement.of(
                    Verdict.ROUNDED,
                    Words.capital(first) + " and " + second + " differ by no more than \"about\" says.");
        }
        if (recurs) {
            return Judgement.of(
                    Verdict.NOT_COMPARABLE,
                    Words.capital(first) + " and " + second + " can both be days of " + what + ".");
        }
        return Judgement.of(
                Verdict.CONTRADICTS, divergence(nearest, what, announced).sentence());
    }

    private static Pair nearest(List<Pair> pairs) {
        return pairs.stream().min(Pair.NEAREST).orElseThrow();
    }

    private static Divergence divergence(Pair nearest, String what, Set<EdtfDate> announced) {
        long days = Dates.apart(nearest.earlier, nearest.later);
        return new Divergence(
                "For " + what + ", ",
                Side.of(Words.date(nearest.earlier), List.of(nearest.saysEarlier)),
                Side.of(Words.date(nearest.later), List.of(nearest.saysLater)),
                " are " + Words.number(days) + (days == 1 ? " day" : " days") + " apart"
                        + announcement(nearest, announced) + ".");
    }

    /** Says which of two days is that of the announcement; nothing if neither is, or both are. */
    private static String announcement(Pair pair, Set<EdtfDate> announced) {
        boolean earlier = announced.contains(pair.earlier);
        if (earlier == announced.contains(pair.later)) {
            return "";
        }
        return "; " + Words.date(earlier ? pair.earlier : pair.later) + " is the day of the announcement";
    }

    private static String agrees(EdtfDate one, EdtfDate other) {
        String first = Words.date(one);
        String second = Words.date(other);
        if (first.equals(second)) {
            return "Both give " + first + ".";
        }
        if (one.contains(other) || other.contains(one)) {
            boolean wider = one.contains(other);
            return Words.capital(wider ? second : first) + " lies within " + (wider ? first : second) + ".";
        }
        return Words.capital(first) + " and " + second + " have days in common.";
    }

    private static String words(EventKind kind) {
        return switch (kind) {
            case ANNOUNCED -> "the announcement";
            case BEGAN -> "the beginning";
            case ENDED -> "the end";
            case SHARED_WITH_RESEARCHERS -> "the sharing with researchers";
            case ANALYSED -> "the analysis";
            case CONTESTED -> "the challenge";
            case REVERSED -> "the reversal";
        };
    }

    private static String words(ActionKind kind) {
        return switch (kind) {
            case REMOVED -> "the removal";
            case SUSPENDED -> "the suspension";
            case TERMINATED -> "the termination";
            case DISABLED -> "the disabling";
            case DEMOTED -> "the demotion";
            case LABELLED -> "the labelling";
            case AGE_RESTRICTED -> "the restriction to adults";
            case INTERACTION_RESTRICTED -> "the restriction of interaction";
            case DEMONETISED -> "the end of earning";
            case AD_REJECTED -> "the rejection of adverts";
            case ADVERTISER_BARRED -> "the barring of the advertiser";
            case BLOCKED -> "the block";
            case REINSTATED -> "the reinstatement";
        };
    }

    /** Two dates in the order of time, so that a sentence does not depend on who said which. */
    private record Pair(EdtfDate earlier, Claim saysEarlier, EdtfDate later, Claim saysLater) {

        static final Comparator<Pair> NEAREST = Comparator.comparingLong(
                        (Pair pair) -> Dates.apart(pair.earlier, pair.later))
                .thenComparing(pair -> !pair.earlier.equals(pair.later))
                .thenComparing(Pair::earlier)
                .thenComparing(Pair::later);

        static Pair of(Claim says, EdtfDate one, Claim saysOther, EdtfDate other) {
            return one.compareTo(other) <= 0
                    ? new Pair(one, says, other, saysOther)
                    : new Pair(other, saysOther, one, says);
        }
    }
}
