package org.takedownregister.domain.judging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.takedownregister.domain.entry.Claim;
import org.takedownregister.domain.register.CaseFile;

/**
 * The contradictions of a case for those who read them away from its page: the reason, and who says which. Those of
 * one reason are told together.
 */
final class Contradictions {

    private final CaseFile caseFile;
    private final Map<String, Sides> found = new LinkedHashMap<>();

    private Contradictions(CaseFile caseFile) {
        this.caseFile = caseFile;
    }

    /** Who says the one thing and who the other, in the order in which they lead. */
    private record Sides(Divergence first, SaidBy one, SaidBy other) {}

    static List<String> of(CaseFile caseFile, CaseJudgement judged, PlatformNames platforms) {
        Contradictions all = new Contradictions(caseFile);
        for (Leading leading : judged.leading()) {
            leading.rivals()
                    .forEach(rival -> all.add(
                            rival.judgement(),
                            () -> Judge.divergence(leading.statement(), rival.statement(), platforms)));
            leading.pairs()
                    .forEach(pair ->
                            all.add(pair.judgement(), () -> Judge.divergence(pair.one(), pair.other(), platforms)));
        }
        judged.events().forEach(said -> all.add(said, DateRule::divergence));
        judged.actionDates()
                .forEach(said -> all.add(
                        said, (one, other) -> DateRule.divergence(one, other, CaseJudgement.announced(caseFile))));
        judged.actions().ifPresent(said -> all.add(said, (one, other) -> ActionRule.divergence(one, other, platforms)));
        judged.attributions().forEach(said -> all.add(said, AttributionRule::divergence));
        return all.sentences();
    }

    private <C extends Claim> void add(JudgedClaims<?, C> judged, BiFunction<List<C>, List<C>, Divergence> divergence) {
        List<C> leading = judged.leading().claims();
        judged.rivals()
                .forEach(rival -> add(
                        rival.judgement(),
                        () -> divergence.apply(leading, rival.spoken().claims())));
        judged.pairs()
                .forEach(pair -> add(
                        pair.judgement(),
                        () -> divergence.apply(pair.one().claims(), pair.other().claims())));
    }

    private void add(Judgement judgement, Supplier<Divergence> divergence) {
        if (judgement.verdict() != Verdict.CONTRADICTS) {
            return;
        }
        Divergence between = divergence.get();
        Sides sides = found.computeIfAbsent(
                judgement.reason(), any -> new Sides(between, new SaidBy(caseFile), new SaidBy(caseFile)));
        between.one().claims().forEach(sides.one::add);
        between.other().claims().forEach(sides.other::add);
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        found.forEach((reason, sides) -> sentences.add(reason + " "
                + sides.one.says(sides.first.one().said()) + "; "
                + sides.other.says(sides.first.other().said()) + "."));
        return sentences;
    }
}
