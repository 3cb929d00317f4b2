package org.takedownregister.report.telling;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.takedownregister.domain.entry.Form;
import org.takedownregister.domain.entry.Rationale;
import org.takedownregister.domain.judging.CaseJudgement;
import org.takedownregister.domain.judging.PolicyInForce;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.report.catalogue.Addresses;
import org.takedownregister.report.page.Phrase;
import org.takedownregister.report.page.Reason;
import org.takedownregister.report.words.Words;

/** Why: the reasons given, and the version of the policy that was in force. */
final class Reasons {

    private final Voices voices;
    private final Ways ways;
    private final CaseJudgement judged;

    Reasons(Voices voices, Ways ways, CaseJudgement judged) {
        this.voices = voices;
        this.ways = ways;
        this.judged = judged;
    }

    List<Reason> tell() {
        Set<Slug> told = new HashSet<>();
        return voices.file().rationales().stream()
                .sorted(voices.foremost().thenComparing(claim -> ((Rationale) claim).n()))
                .map(rationale -> reason(rationale, told))
                .toList();
    }

    /** The version in force is named with the first reason that cites a policy. */
    private Reason reason(Rationale rationale, Set<Slug> told) {
        Phrase said = Phrase.of(Words.of(rationale.form()) + " from ").and(voices.speaker(rationale));
        Slug policyId = rationale.policyId();
        return new Reason(
                List.of(ways.toBasis(rationale.rationaleBasis()), ways.toGround(rationale.ground())),
                Deeds.capital(Words.explained(rationale.rationaleBasis())) + ".",
                policyId == null ? Phrase.EMPTY : cited(policyId, rationale),
                rationale.reasoning(),
                rationale.language(),
                rationale.form() == Form.QUOTE,
                legal(said, rationale).aside(rationale.locator()),
                policyId == null || !told.add(policyId) ? Phrase.EMPTY : inForce(rationale, policyId));
    }

    private Phrase cited(Slug policyId, Rationale rationale) {
        Phrase policy = ways.toPolicy(policyId);
        String clause = rationale.clause();
        return clause == null ? policy : policy.and(", ").foreign(clause);
    }

    private static Phrase legal(Phrase said, Rationale rationale) {
        String reference = rationale.legalReference();
        return reference == null ? said : said.and("; legal reference: ").foreign(reference);
    }

    /** What is known of the version in force, with a link to a version that surely was. */
    static Phrase inForce(Slug policyId, PolicyInForce policy, String sentence, Ways ways) {
        if (policy instanceof PolicyInForce.InForce inForce) {
            String href = ways.to(Addresses.policy(policyId)) + "#" + Addresses.anchor(inForce.version());
            return Phrase.of(sentence + " ").link(href, "That version").and(".");
        }
        return Phrase.of(sentence);
    }

    private Phrase inForce(Rationale rationale, Slug policyId) {
        return judged.policies().stream()
                .filter(policy -> policy.rationale().equals(rationale))
                .findFirst()
                .map(policy -> inForce(policyId, policy.policy(), policy.sentence(), ways))
                .orElse(Phrase.EMPTY);
    }
}
