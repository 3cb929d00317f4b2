package org.takedownregister.report.telling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Claim;
import org.takedownregister.domain.entry.Rationale;
import org.takedownregister.domain.entry.RationaleBasis;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.entry.Topic;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.EdtfDate.Precision;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.report.page.Item;
import org.takedownregister.report.page.Phrase;
import org.takedownregister.report.page.Section;
import org.takedownregister.report.reading.CaseDates;
import org.takedownregister.report.reading.InForce;
import org.takedownregister.report.words.Assets;

/** What is not known: what sources say they do not know, and what the register itself lacks. */
final class Doubts {

    private final Voices voices;
    private final Ways ways;

    Doubts(Voices voices, Ways ways) {
        this.voices = voices;
        this.ways = ways;
    }

    Section tell() {
        List<Item> items = new ArrayList<>(new Background(voices).observations(Topic.UNCERTAINTY));
        open().forEach(line -> items.add(Item.of(line)));
        return items.isEmpty()
                ? Section.of(
                        "doubts",
                        "What we are unsure of",
                        List.of(Phrase.of(
                                "Nothing that the register can tell by itself: more than one independent source,"
                                        + " all archived, dates to the day, a reason given.")))
                : Section.list("doubts", "What we are unsure of", List.of(), items);
    }

    /** What the register itself lacks for this case. */
    List<Phrase> open() {
        CaseFile file = voices.file();
        List<Phrase> open = new ArrayList<>();
        List<Source> cited = cited(file);
        List<Source> witnesses =
                cited.stream().filter(source -> source.derivedFrom().isEmpty()).toList();
        if (cited.size() == 1) {
            open.add(Phrase.of("Everything here rests on a single source")
                    .cite(voices.number(cited.get(0).sourceId()))
                    .and("."));
        } else if (witnesses.size() == 1) {
            open.add(Phrase.of("Only one source is independent")
                    .cite(voices.number(witnesses.get(0).sourceId()))
                    .and("; the others draw on another."));
        }
        unarchived(cited, open);
        dates(file, open);
        reasons(file, open);
        return open;
    }

    private static List<Source> cited(CaseFile file) {
        Set<Slug> cited = new HashSet<>();
        file.claims().stream().map(Claim::sourceId).forEach(cited::add);
        return file.sources().stream()
                .filter(source -> cited.contains(source.sourceId()))
                .toList();
    }

    private void unarchived(List<Source> cited, List<Phrase> open) {
        List<Source> lost =
                cited.stream().filter(source -> source.archivedUrl() == null).toList();
        if (!lost.isEmpty()) {
            Phrase phrase = Phrase.of("No archived copy is known of ");
            List<Phrase> numbers = lost.stream()
                    .sorted(Comparator.comparing(source -> voices.number(source.sourceId())))
                    .map(source -> Phrase.EMPTY.foreign(source.publisher()).cite(voices.number(source.sourceId())))
                    .toList();
            open.add(phrase.and(Phrase.joined(numbers, ", ", " and ")).and("."));
        }
    }

    private static void dates(CaseFile file, List<Phrase> open) {
        EdtfDate acted = CaseDates.acted(file);
        if (!file.actions().isEmpty() && acted == null) {
            open.add(Phrase.of("No source gives the day of action."));
        }
        if (acted != null && isVague(acted)) {
            open.add(Phrase.of("The time of action is known only as ")
                    .date(acted)
                    .and("."));
        }
    }

    private static boolean isVague(EdtfDate date) {
        return date.approximate() || date.precision() != Precision.DAY;
    }

    private void reasons(CaseFile file, List<Phrase> open) {
        if (file.actions().isEmpty()) {
            return;
        }
        List<Rationale> reasons = file.rationales();
        if (reasons.isEmpty()) {
            open.add(Phrase.of("The register holds no reason for the action."));
            return;
        }
        if (reasons.stream().allMatch(reason -> reason.rationaleBasis() == RationaleBasis.NOT_STATED)) {
            open.add(Phrase.of("No source says on what the decision rests."));
        }
        List<String> policies = reasons.stream()
                .map(Rationale::policyId)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .filter(policy -> !isDated(policy, CaseDates.acted(file)))
                .map(policy -> ways.toPolicy(policy).words())
                .toList();
        if (!policies.isEmpty()) {
            open.add(Phrase.of("No text in force at the time of action is known of ")
                    .foreign(Assets.joined(policies))
                    .and("."));
        }
    }

    private boolean isDated(Slug policy, @Nullable EdtfDate acted) {
        return acted != null
                && !InForce.on(ways.catalogue().versions(policy), acted)
                        .versions()
                        .isEmpty();
    }
}
