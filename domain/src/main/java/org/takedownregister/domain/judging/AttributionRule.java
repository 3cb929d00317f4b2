package org.takedownregister.domain.judging;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.takedownregister.domain.entry.Attribution;
import org.takedownregister.domain.entry.AttributionLevel;
import org.takedownregister.domain.entry.Role;
import org.takedownregister.domain.judging.Divergence.Side;
import org.takedownregister.domain.value.Country;

/**
 * Who or where, by two speakers. What a speaker names in one role is a set.
 *
 * <ul>
 *   <li>Equal sets: AGREES. One within the other, or some in common: NARROWER_SCOPE.
 *   <li>Nothing in common: CONTRADICTS for the places it was operated from, and for who ran it where both name
 *       the same kind of party; a state and an organisation may be one party named more or less closely.
 *   <li>Nothing in common in any other role, or a speaker who says that it makes no attribution:
 *       NOT_COMPARABLE, for both can be true.
 * </ul>
 */
final class AttributionRule {

    private AttributionRule() {}

    static Judgement judge(List<Attribution> one, List<Attribution> other) {
        Map<String, String> first = named(one);
        Map<String, String> second = named(other);
        Role role = one.get(0).role();
        if (first.isEmpty() || second.isEmpty()) {
            return Judgement.of(Verdict.NOT_COMPARABLE, "To name nobody says nothing against a name.");
        }
        if (first.keySet().equals(second.keySet())) {
            return Judgement.of(Verdict.AGREES, "Both name " + list(merged(first, second)) + ".");
        }
        Set<String> common = new TreeSet<>(first.keySet());
        common.retainAll(second.keySet());
        if (!common.isEmpty()) {
            return Judgement.of(Verdict.NARROWER_SCOPE, narrower(first, second, common));
        }
        Divergence divergence = divergence(one, other);
        return excludes(role, one, other)
                ? Judgement.of(Verdict.CONTRADICTS, divergence.sentence())
                : Judgement.of(
                        Verdict.NOT_COMPARABLE,
                        divergence.one().text() + " and " + divergence.other().text() + " can both be true of "
                                + words(role) + ".");
    }

    /** What diverges in claims that have nothing in common. */
    static Divergence divergence(List<Attribution> one, List<Attribution> other) {
        List<Side> sides = Stream.of(one, other)
                .map(claims -> Side.of(list(named(claims)), claims))
                .sorted(Comparator.comparing(Side::text))
                .collect(Collectors.toList());
        return new Divergence(
                "For " + words(one.get(0).role()) + ", ", sides.get(0), sides.get(1), " have nothing in common.");
    }

    private static boolean excludes(Role role, List<Attribution> one, List<Attribution> other) {
        return switch (role) {
            case OPERATED_FROM -> true;
            case RUN_BY -> kinds(one).equals(kinds(other));
            case LINKED_TO, TARGETS, AFFECTED_PARTY, PROMOTES, REQUESTED_BY, FOUND_BY, VENUE -> false;
        };
    }

    private static Set<String> kinds(List<Attribution> claims) {
        return claims.stream()
                .map(claim -> Objects.toString(claim.partyKind(), Country.isCode(claim.value()) ? "STATE" : ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String narrower(Map<String, String> first, Map<String, String> second, Set<String> common) {
        Map<String, String> left = merged(first, second);
        left.keySet().removeAll(common);
        Map<String, String> shared = merged(first, second);
        shared.keySet().retainAll(common);
        boolean oneSided = first.keySet().equals(common) || second.keySet().equals(common);
        return "Both name " + list(shared) + "; "
                + (oneSided ? "only one names " + list(left) : list(left) + " are named by one alone") + ".";
    }

    /** All names; of two spellings of one the first in alphabetical order, whoever uses it. */
    private static Map<String, String> merged(Map<String, String> first, Map<String, String> second) {
        Map<String, String> merged = new TreeMap<>(first);
        second.forEach((key, name) -> merged.merge(key, name, (a, b) -> a.compareTo(b) <= 0 ? a : b));
        return merged;
    }

    /** The names by what makes them equal: a country's code, or a name in lower case. */
    private static Map<String, String> named(List<Attribution> claims) {
        Map<String, String> named = new TreeMap<>();
        claims.stream()
                .filter(claim -> claim.level() != AttributionLevel.NONE)
                .map(Attribution::value)
                .sorted(Comparator.reverseOrder())
                .forEach(value -> named.put(plain(value), shown(value)));
        return named;
    }

    private static String plain(String value) {
        return PlatformNames.plain(shown(value));
    }

    private static String shown(String value) {
        return Country.isCode(value) ? new Country(value).name() : value;
    }

    private static String list(Map<String, String> names) {
        return Words.and(names.values().stream().sorted().collect(Collectors.toList()));
    }

    private static String words(Role role) {
        return switch (role) {
            case OPERATED_FROM -> "the place it was operated from";
            case LINKED_TO -> "whom it is linked to";
            case RUN_BY -> "who ran it";
            case TARGETS -> "whom it targeted";
            case AFFECTED_PARTY -> "whose assets were acted on";
            case PROMOTES -> "whom it promoted";
            case REQUESTED_BY -> "who asked for the action";
            case FOUND_BY -> "who found it";
            case VENUE -> "where else it was active";
        };
    }
}
