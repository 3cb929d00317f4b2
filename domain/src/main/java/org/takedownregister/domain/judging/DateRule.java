package org.takedownregister.domain.judging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.takedownregister.domain.entry.Action;
import org.takedownregister.domain.entry.ActionKind;
import org.takedownregister.domain.entry.Event;
import org.takedownregister.domain.entry.EventKind;
import org.takedownregister.domain.value.EdtfDate;

/**
 * When the same thing happened, by two speakers. Dates are compared as intervals of days at their own
 * precision; where a speaker gives several, the two that are nearest to each other decide.
 *
 * <ul>
 *   <li>A day in common: AGREES.
 *   <li>Two days, one after the other: ROUNDED, for time zones make two days of one moment.
 *   <li>Within what "about" leaves open (a few days, a month, a year: the date's own length): ROUNDED.
 *   <li>Analyses and challenges happen more than once; other days of theirs are NOT_COMPARABLE.
 *   <li>Else CONTRADICTS.
 * </ul>
 */
final class DateRule {

    private DateRule() {}

    static Judgement events(List<Event> one, List<Event> other) {
        List<Pair> pairs = new ArrayList<>();
        one.forEach(a -> other.forEach(b -> pairs.add(Pair.of(a.onDate(), b.onDate()))));
        EventKind kind = one.get(0).event();
        return judge(pairs, words(kind), kind == EventKind.ANALYSED || kind == EventKind.CONTESTED);
    }

    /** All of the actions have a day. */
    static Judgement actions(List<Action> one, List<Action> other) {
        List<Pair> pairs = new ArrayList<>();
        for (Action a : one) {
            for (Action b : other) {
                EdtfDate first = a.actedOn();
                EdtfDate second = b.actedOn();
                if (first != null && second != null && ActionRule.scope(a).overlaps(ActionRule.scope(b))) {
                    pairs.add(Pair.of(first, second));
                }
            }
        }
        String what = words(one.get(0).action());
        return pairs.isEmpty()
                ? Judgement.of(Verdict.NOT_COMPARABLE, Words.capital(what) + " is of different things.")
                : judge(pairs, what, false);
    }

    private static Judgement judge(List<Pair> pairs, String what, boolean recurs) {
        Pair nearest = pairs.stream().min(Pair.NEAREST).orElseThrow();
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
        long days = Dates.apart(one, other);
        return Judgement.of(
                Verdict.CONTRADICTS,
                "For " + what + ", " + first + " and " + second + " are " + Words.number(days)
                        + (days == 1 ? " day" : " days") + " apart.");
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
    private record Pair(EdtfDate earlier, EdtfDate later) {

        static final Comparator<Pair> NEAREST = Comparator.comparingLong(
                        (Pair pair) -> Dates.apart(pair.earlier, pair.later))
                .thenComparing(pair -> !pair.earlier.equals(pair.later))
                .thenComparing(Pair::earlier)
                .thenComparing(Pair::later);

        static Pair of(EdtfDate one, EdtfDate other) {
            return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }
}
