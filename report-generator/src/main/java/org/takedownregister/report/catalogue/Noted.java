package org.takedownregister.report.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Attribution;
import org.takedownregister.domain.entry.Claim;
import org.takedownregister.domain.entry.Ground;
import org.takedownregister.domain.entry.Link;
import org.takedownregister.domain.entry.Platform;
import org.takedownregister.domain.entry.Policy;
import org.takedownregister.domain.entry.Rationale;
import org.takedownregister.domain.entry.RationaleBasis;
import org.takedownregister.domain.entry.Reaction;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.judging.DayOfAction;
import org.takedownregister.domain.judging.Leading;
import org.takedownregister.domain.judging.PlatformNames;
import org.takedownregister.domain.judging.Statements;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.report.export.Years;
import org.takedownregister.report.reading.Deed;

/**
 * All that the catalogue needs of a case. It is made of the case's own file and of what every file is made of, so that
 * it holds as long as these do.
 *
 * @param listed its line in lists
 * @param month the month of its files
 * @param batches the batches that touched it
 * @param cited the sources that something said of it stands in
 * @param sources these, and whatever else its file names or is derived from
 * @param citations where it cites a policy
 * @param namings where it names a country or a party
 * @param reactions what others answered
 * @param links what it is said to be linked to, without notes
 * @param linksHere what is said to be linked to it, likewise
 * @param deeds what was done in it
 * @param assets what its leading statements count
 * @param reasons on what its reasons rest, each pair once
 * @param rows what it consists of
 */
record Noted(
        Listed listed,
        String month,
        List<Integer> batches,
        List<Slug> cited,
        List<Slug> sources,
        List<Citation> citations,
        List<Said> namings,
        List<Reaction> reactions,
        List<Link> links,
        List<Link> linksHere,
        List<Deed> deeds,
        List<AssetSums.Part> assets,
        List<Reason> reasons,
        Contents.Rows rows) {

    /** A reason under a policy, and the day that counts for it. */
    record Citation(Rationale rationale, @Nullable EdtfDate acted) {}

    /** A place where a country or a party is named, and who says it. */
    record Said(Attribution claim, String speaker) {}

    /** On what a reason rests. */
    record Reason(RationaleBasis basis, Ground ground) {}

    Slug caseId() {
        return listed.id();
    }

    /** Notes a case. */
    static Noted of(CaseFile file, Map<Slug, Platform> platforms, Map<Slug, Policy> policies, PlatformNames names) {
        Statements said = Statements.of(file, names);
        List<Leading> leading = Leading.of(file, said, names);
        Contents.Rows rows = Contents.Rows.of(file);
        return new Noted(
                Listing.of(file, platforms, names, said, leading, rows.whole(file)),
                Years.month(file),
                file.batches(),
                file.claims().stream().map(Claim::sourceId).distinct().toList(),
                file.sources().stream().map(Source::sourceId).toList(),
                citations(file, policies, names),
                file.attributions().stream()
                        .map(claim -> new Said(claim, file.speaker(claim)))
                        .toList(),
                file.reactions(),
                file.links().stream().map(Noted::bare).toList(),
                file.linksHere().stream().map(Noted::bare).toList(),
                Deed.of(file, names),
                AssetSums.parts(leading),
                reasons(file),
                rows);
    }

    private static List<Citation> citations(CaseFile file, Map<Slug, Policy> policies, PlatformNames names) {
        Map<Slug, Optional<EdtfDate>> days = new HashMap<>();
        List<Citation> citations = new ArrayList<>();
        for (Rationale rationale : file.rationales()) {
            Slug policyId = rationale.policyId();
            if (policyId != null) {
                Optional<EdtfDate> day = days.computeIfAbsent(policyId, id -> {
                    Policy policy = policies.get(id);
                    return DayOfAction.of(file, names, policy == null ? null : policy.platformId())
                            .map(DayOfAction::day);
                });
                citations.add(new Citation(rationale, day.orElse(null)));
            }
        }
        return citations;
    }

    private static List<Reason> reasons(CaseFile file) {
        Set<Reason> reasons = new LinkedHashSet<>();
        file.rationales().forEach(reason -> reasons.add(new Reason(reason.rationaleBasis(), reason.ground())));
        return List.copyOf(reasons);
    }

    private static Link bare(Link link) {
        return new Link(link.caseId(), link.relatedCaseId(), link.kind(), link.sourceId(), link.statedBy(), null);
    }
}
