package org.takedownregister.report.telling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Form;
import org.takedownregister.domain.entry.PolicyVersion;
import org.takedownregister.domain.entry.Rationale;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.report.catalogue.Addresses;
import org.takedownregister.report.page.Phrase;
import org.takedownregister.report.page.Reason;
import org.takedownregister.report.reading.CaseDates;
import org.takedownregister.report.reading.InForce;
import org.takedownregister.report.words.Words;

/** Why: the reasons given, and the version of the policy that was in force. */
final class Reasons {

    private final Voices voices;
    private final Ways ways;
    private final @Nullable EdtfDate acted;

    Reasons(Voices voices, Ways ways) {
        this.voices = voices;
        this.ways = ways;
        this.acted = CaseDates.acted(voices.file());
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
                List.of(Words.of(rationale.rationaleBasis()), Words.of(rationale.ground())),
                Deeds.capital(Words.explained(rationale.rationaleBasis())) + ".",
                policyId == null ? Phrase.EMPTY : cited(policyId, rationale),
                rationale.reasoning(),
                rationale.language(),
                rationale.form() == Form.QUOTE,
                legal(said, rationale).aside(rationale.locator()),
                policyId == null || !told.add(policyId) ? Phrase.EMPTY : inForce(policyId, acted, ways));
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

    /** Which version was in force on the day of action, in a sentence; honest where none is known. */
    static Phrase inForce(Slug policyId, @Nullable EdtfDate acted, Ways ways) {
        List<PolicyVersion> known = ways.catalogue().versions(policyId);
        if (known.isEmpty()) {
            return Phrase.of("No dated version of this policy is known to the register.");
        }
        if (acted == null) {
            return Phrase.of("The day of action is not known, so no version of the policy can be named.");
        }
        InForce inForce = InForce.on(known, acted);
        if (inForce.versions().isEmpty()) {
            return Phrase.of("No version of this policy that was in force ")
                    .when(acted)
                    .and(" is known to the register; the earliest known is of ")
                    .date(known.get(0).inForceFrom())
                    .and(".");
        }
        List<Phrase> names = new ArrayList<>();
        inForce.versions().forEach(version -> names.add(name(policyId, version, ways)));
        Phrase versions = Phrase.joined(names, ", ", " or ");
        if (inForce.certain()) {
            return Phrase.of("In force ").when(acted).and(": ").and(versions).and(".");
        }
        return names.size() == 1
                ? Phrase.of("In force at some time ")
                        .when(acted)
                        .and(": ")
                        .and(versions)
                        .and(".")
                : Phrase.of("In force ")
                        .when(acted)
                        .and(": one of ")
                        .and(versions)
                        .and("; the day is not known closer.");
    }

    private static Phrase name(Slug policyId, PolicyVersion version, Ways ways) {
        String href = ways.to(Addresses.policy(policyId)) + "#" + Addresses.anchor(version);
        Phrase date = Phrase.EMPTY.date(version.inForceFrom());
        return Phrase.EMPTY.link(
                href, "version of " + Objects.requireNonNull(date).words());
    }
}
