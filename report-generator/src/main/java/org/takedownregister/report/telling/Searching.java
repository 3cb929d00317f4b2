package org.takedownregister.report.telling;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.ActionKind;
import org.takedownregister.domain.entry.Attribution;
import org.takedownregister.domain.entry.AttributionLevel;
import org.takedownregister.domain.entry.Policy;
import org.takedownregister.domain.entry.Rationale;
import org.takedownregister.domain.entry.Role;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.entry.TakedownCase;
import org.takedownregister.domain.judging.CaseDates;
import org.takedownregister.domain.judging.Verdict;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.value.Country;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.report.catalogue.Addresses;
import org.takedownregister.report.catalogue.Catalogue;
import org.takedownregister.report.search.SearchCase;
import org.takedownregister.report.search.SearchTag;
import org.takedownregister.report.words.Disguises;
import org.takedownregister.report.words.Words;

/**
 * What the search knows of a case: what its page tells, whoever says it. A place or a party that a source names only
 * to say that it does not attribute anything to it is found as text, and is no filter and no name.
 */
final class Searching {

    private static final SearchTag NOTHING_TO_COMPARE = new SearchTag("none", "nothing to compare");

    private final Catalogue catalogue;

    Searching(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    SearchCase of(CaseFile file, CaseDates dates, List<Verdict> verdicts) {
        TakedownCase about = file.takedownCase();
        EdtfDate date = dates.listed();
        String summary = about.summary();
        return new SearchCase(
                Addresses.caseFile(about.caseId()),
                Disguises.shown(about.title()),
                summary == null ? "" : Disguises.shown(summary),
                date == null ? 0 : date.firstDay().getYear(),
                about.platforms().stream()
                        .map(id -> tag(id.text(), catalogue.platformName(id)))
                        .toList(),
                countries(file, Role.OPERATED_FROM),
                countries(file, Role.TARGETS),
                file.rationales().stream()
                        .map(Rationale::rationaleBasis)
                        .distinct()
                        .sorted()
                        .map(basis -> tag(basis.code(), Words.of(basis)))
                        .toList(),
                file.rationales().stream()
                        .map(Rationale::ground)
                        .distinct()
                        .sorted()
                        .map(ground -> tag(ground.code(), Words.of(ground)))
                        .toList(),
                file.actions().stream()
                        .map(action -> action.action())
                        .distinct()
                        .sorted()
                        .map(Searching::tag)
                        .toList(),
                verdicts(verdicts),
                names(file),
                text(file));
    }

    private static SearchTag tag(ActionKind kind) {
        return tag(kind.code(), Deeds.capital(Words.done(kind)));
    }

    private static SearchTag tag(String code, String label) {
        return new SearchTag(code, Disguises.shown(label));
    }

    private static boolean isAttributed(Attribution claim) {
        return claim.level() != AttributionLevel.NONE;
    }

    private static List<SearchTag> countries(CaseFile file, Role role) {
        return file.attributions().stream()
                .filter(claim -> claim.role() == role && isAttributed(claim) && Country.isCode(claim.value()))
                .map(claim -> new Country(claim.value()))
                .distinct()
                .sorted()
                .map(country -> tag(country.code().toLowerCase(Locale.ROOT), country.name()))
                .toList();
    }

    private static List<SearchTag> verdicts(List<Verdict> verdicts) {
        return verdicts.isEmpty()
                ? List.of(NOTHING_TO_COMPARE)
                : verdicts.stream()
                        .map(verdict -> tag(verdict.code(), verdict.words()))
                        .toList();
    }

    private List<String> names(CaseFile file) {
        Set<String> names = new LinkedHashSet<>();
        file.attributions().stream()
                .filter(Searching::isAttributed)
                .map(claim -> Ways.place(claim.value()))
                .forEach(names::add);
        file.reactions().forEach(reaction -> names.add(reaction.actor()));
        for (Slug id : file.takedownCase().platforms()) {
            catalogue.platform(id).ifPresent(platform -> {
                Stream.ofNullable(platform.operator()).forEach(names::add);
                names.addAll(platform.aliases());
            });
        }
        for (Rationale rationale : file.rationales()) {
            Slug id = rationale.policyId();
            Policy policy = id == null ? null : catalogue.policies().get(id);
            if (policy != null) {
                names.add(policy.title());
            }
        }
        file.techniques().forEach(technique -> names.add(technique.code()));
        file.takedownCase().externalIds().forEach(id -> names.add(id.toString()));
        file.claims().forEach(claim -> names.add(file.speaker(claim)));
        return names.stream().map(Disguises::shown).toList();
    }

    private static List<String> text(CaseFile file) {
        List<String> text = new ArrayList<>();
        text.add(file.takedownCase().caseId().text());
        for (Rationale rationale : file.rationales()) {
            add(text, rationale.clause(), rationale.legalReference(), rationale.reasoning());
        }
        file.observations().forEach(observation -> add(text, observation.text()));
        file.figures().forEach(figure -> add(text, figure.note()));
        file.reactions().forEach(reaction -> add(text, reaction.summary()));
        file.techniques().forEach(technique -> add(text, technique.note()));
        file.links().forEach(link -> add(text, link.note()));
        for (Attribution claim : file.attributions()) {
            add(text, claim.evidence(), isAttributed(claim) ? null : Ways.place(claim.value()));
        }
        for (Source source : file.sources()) {
            add(text, source.publisher(), source.title());
        }
        return text;
    }

    private static void add(List<String> text, @Nullable String... more) {
        for (String one : more) {
            if (one != null) {
                text.add(one);
            }
        }
    }
}
