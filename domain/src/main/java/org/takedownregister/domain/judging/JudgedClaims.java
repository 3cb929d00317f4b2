package org.takedownregister.domain.judging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.takedownregister.domain.entry.Claim;
import org.takedownregister.domain.register.CaseFile;

/**
 * What speakers say of one subject, judged. The leading speaker is chosen by kind of source as in {@link
 * Leading}, then own words before quotations, then the later day of publication, then identifiers.
 *
 * @param about the subject: a kind of event or action, a role
 * @param leading what the leading speaker says
 * @param rivals what the others say, in the same order, each judged against the leading one
 * @param pairs the rivals judged against one another; none if there are more than 40 rivals
 * @param saidBefore what a speaker said before a later word of its own
 * @param <K> what kind of subject
 * @param <C> what kind of claim
 */
public record JudgedClaims<K extends Comparable<? super K>, C extends Claim>(
        K about,
        Spoken<C> leading,
        List<RivalClaims<C>> rivals,
        List<Pair<Spoken<C>>> pairs,
        List<Spoken<C>> saidBefore) {

    public JudgedClaims {
        rivals = List.copyOf(rivals);
        pairs = List.copyOf(pairs);
        saidBefore = List.copyOf(saidBefore);
    }

    /** Judges claims, subject by subject, in the order of the subjects. */
    static <K extends Comparable<? super K>, C extends Claim> List<JudgedClaims<K, C>> of(
            CaseFile caseFile,
            List<C> claims,
            Function<C, K> subject,
            BiFunction<List<C>, List<C>, Judgement> rule,
            Witnesses witnesses,
            PlatformNames platforms) {
        Map<K, List<C>> bySubject = new TreeMap<>(Comparator.naturalOrder());
        claims.forEach(claim -> bySubject
                .computeIfAbsent(subject.apply(claim), any -> new ArrayList<>())
                .add(claim));
        return bySubject.entrySet().stream()
                .map(entry -> judge(entry.getKey(), Spoken.of(caseFile, entry.getValue(), platforms), rule, witnesses))
                .collect(Collectors.toUnmodifiableList());
    }

    private static <K extends Comparable<? super K>, C extends Claim> JudgedClaims<K, C> judge(
            K about, List<Spoken<C>> all, BiFunction<List<C>, List<C>, Judgement> rule, Witnesses witnesses) {
        List<Spoken<C>> speaking = Spoken.speaking(all);
        List<Spoken<C>> before = speaking.size() == all.size() ? List.of() : without(all, speaking);
        Spoken<C> first = speaking.get(0);
        List<Spoken<C>> others = speaking.subList(1, speaking.size());
        List<RivalClaims<C>> rivals = others.stream()
                .map(rival -> new RivalClaims<>(rival, judge(first, rival, rule, witnesses)))
                .collect(Collectors.toList());
        List<Pair<Spoken<C>>> pairs = Pairs.of(others, (one, other) -> judge(one, other, rule, witnesses));
        return new JudgedClaims<>(about, first, rivals, pairs, before);
    }

    private static <C extends Claim> List<Spoken<C>> without(List<Spoken<C>> all, List<Spoken<C>> speaking) {
        Set<Spoken<C>> stillSaid = new HashSet<>(speaking);
        return all.stream().filter(spoken -> !stillSaid.contains(spoken)).collect(Collectors.toList());
    }

    private static <C extends Claim> Judgement judge(
            Spoken<C> one, Spoken<C> other, BiFunction<List<C>, List<C>, Judgement> rule, Witnesses witnesses) {
        boolean independent = !one.voice().equals(other.voice())
                && witnesses.areIndependent(
                        one.source().sourceId(), other.source().sourceId());
        return rule.apply(one.claims(), other.claims()).independent(independent);
    }

    /** Every judgement: of the rivals against the leading speaker, then of the rivals among themselves. */
    public Stream<Judgement> judgements() {
        return Stream.concat(
                rivals.stream().map(RivalClaims::judgement), pairs.stream().map(Pair::judgement));
    }
}
