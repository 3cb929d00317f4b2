package org.takedownregister.domain.judging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.takedownregister.domain.entry.Claim;
import org.takedownregister.domain.register.CaseFile;

/**
 * What speakers say of one subject, judged. The leading speaker is chosen by kind of source as in {@link
 * Leading}, then own words before quotations, then the later day of publication, then identifiers.
 *
 * @param about the subject: a kind of event or action, a role
 * @param leading what the leading speaker says
 * @param rivals what the others say, in the same order, each judged against the leading one
 * @param saidBefore what a speaker said before a later word of its own
 * @param <K> what kind of subject
 * @param <C> what kind of claim
 */
public record JudgedClaims<K extends Comparable<? super K>, C extends Claim>(
        K about, Spoken<C> leading, List<RivalClaims<C>> rivals, List<Spoken<C>> saidBefore) {

    public JudgedClaims {
        rivals = List.copyOf(rivals);
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
        List<Spoken<C>> before =
                all.stream().filter(spoken -> !speaking.contains(spoken)).collect(Collectors.toList());
        Spoken<C> first = speaking.get(0);
        List<RivalClaims<C>> rivals = speaking.stream()
                .skip(1)
                .map(rival -> new RivalClaims<>(
                        rival,
                        rule.apply(first.claims(), rival.claims())
                                .independent(!first.voice().equals(rival.voice())
                                        && witnesses.areIndependent(
                                                first.source().sourceId(),
                                                rival.source().sourceId()))))
                .collect(Collectors.toList());
        return new JudgedClaims<>(about, first, rivals, before);
    }
}
