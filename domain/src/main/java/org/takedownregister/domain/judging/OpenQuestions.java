package org.takedownregister.domain.judging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.takedownregister.domain.entry.Claim;
import org.takedownregister.domain.entry.Event;
import org.takedownregister.domain.entry.EventKind;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.Slug;

/** Finds what is open about a case, by kind and then in the order of the page; nothing twice. */
final class OpenQuestions {

    private final CaseFile caseFile;
    private final Set<OpenQuestion> found = new LinkedHashSet<>();

    private OpenQuestions(CaseFile caseFile) {
        this.caseFile = caseFile;
    }

    static List<OpenQuestion> of(
            CaseFile caseFile, CaseJudgement judged, Witnesses witnesses, PlatformNames platforms) {
        OpenQuestions questions = new OpenQuestions(caseFile);
        Contradictions.of(caseFile, judged, platforms)
                .forEach(sentence -> questions.add(OpenQuestion.Kind.CONTRADICTION, sentence));
        questions.totals(judged.totals());
        questions.single(witnesses);
        questions.archives();
        judged.policies().forEach(questions::policy);
        questions.dates(judged);
        questions.end();
        return questions.found.stream()
                .sorted(Comparator.comparing(OpenQuestion::kind))
                .collect(Collectors.toUnmodifiableList());
    }

    private void add(OpenQuestion.Kind kind, String sentence) {
        found.add(new OpenQuestion(kind, sentence));
    }

    /** The totals that are not the sum of their parts, with who states them; equal ones together. */
    private void totals(List<TotalCheck> checks) {
        Map<String, List<TotalCheck>> bySentence = new LinkedHashMap<>();
        checks.stream().filter(check -> kind(check).isPresent()).forEach(check -> bySentence
                .computeIfAbsent(check.sentence(), any -> new ArrayList<>())
                .add(check));
        bySentence.forEach((sentence, equal) -> {
            SaidBy speakers = new SaidBy(caseFile);
            equal.forEach(check -> speakers.add(check.total().figure()));
            String what = equal.get(0).level() == TotalCheck.Level.STATEMENT
                    ? "both"
                    : equal.get(0).total().amount().text();
            kind(equal.get(0)).ifPresent(kind -> add(kind, sentence + " " + speakers.says(what) + "."));
        });
    }

    private static Optional<OpenQuestion.Kind> kind(TotalCheck check) {
        return switch (check.outcome()) {
            case FAILS -> Optional.of(OpenQuestion.Kind.FAILED_TOTAL);
            case INCOMPLETE -> Optional.of(OpenQuestion.Kind.INCOMPLETE_TOTAL);
            case HOLDS, ROUNDED -> Optional.empty();
        };
    }

    private void single(Witnesses witnesses) {
        Set<Slug> used = new TreeSet<>();
        caseFile.claims().stream().map(Claim::sourceId).forEach(used::add);
        if (used.size() == 1) {
            add(
                    OpenQuestion.Kind.SINGLE_SOURCE,
                    "Everything here rests on one source, "
                            + name(used.iterator().next()) + ".");
        } else if (witnesses.count(used) == 1) {
            add(
                    OpenQuestion.Kind.SINGLE_SOURCE,
                    "The " + Words.number(used.size()) + " sources here are one witness: they copy one another.");
        }
    }

    private void archives() {
        Stream.concat(caseFile.claims().stream(), caseFile.linksHere().stream())
                .map(Claim::sourceId)
                .distinct()
                .sorted()
                .map(caseFile::source)
                .filter(source -> source.archivedUrl() == null)
                .forEach(source -> add(
                        OpenQuestion.Kind.NO_ARCHIVE, "No archived copy is known of " + name(source.sourceId()) + "."));
    }

    private String name(Slug sourceId) {
        Source source = caseFile.source(sourceId);
        return "\"" + source.title() + "\" (" + source.publisher() + ")";
    }

    private void policy(RationaleInForce rationale) {
        if (!(rationale.policy() instanceof PolicyInForce.InForce)) {
            add(OpenQuestion.Kind.NO_POLICY_VERSION, rationale.sentence());
        }
    }

    private void dates(CaseJudgement judged) {
        judged.day().ifPresent(day -> {
            if (day.day().precision() != EdtfDate.Precision.DAY || day.day().approximate()) {
                String what = day.basis() == DayOfAction.Basis.ACTED ? "action" : "announcement";
                add(
                        OpenQuestion.Kind.VAGUE_DATE,
                        "The day of the " + what + " is known only as " + Words.date(day.day()) + ".");
            }
        });
        if (judged.day().isEmpty()) {
            add(OpenQuestion.Kind.VAGUE_DATE, "Neither the day of an action nor that of the announcement is known.");
        }
    }

    private void end() {
        List<EdtfDate> announced = dates(EventKind.ANNOUNCED);
        if (announced.isEmpty()) {
            return;
        }
        for (EdtfDate end : dates(EventKind.ENDED)) {
            if (announced.stream().allMatch(day -> day.isBefore(end))) {
                EdtfDate last = announced.get(announced.size() - 1);
                add(
                        OpenQuestion.Kind.END_AFTER_ANNOUNCEMENT,
                        "The activity is said to have ended " + Words.when(end) + ", after the announcement "
                                + Words.when(last) + ".");
            }
        }
    }

    private List<EdtfDate> dates(EventKind kind) {
        List<EdtfDate> dates = new ArrayList<>();
        caseFile.events().stream()
                .filter(event -> event.event() == kind)
                .map(Event::onDate)
                .forEach(dates::add);
        return dates.stream().distinct().sorted().collect(Collectors.toList());
    }
}
