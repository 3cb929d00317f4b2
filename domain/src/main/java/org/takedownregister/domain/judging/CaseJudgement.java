package org.takedownregister.domain.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Action;
import org.takedownregister.domain.entry.ActionKind;
import org.takedownregister.domain.entry.Attribution;
import org.takedownregister.domain.entry.Claim;
import org.takedownregister.domain.entry.Event;
import org.takedownregister.domain.entry.EventKind;
import org.takedownregister.domain.entry.Figure;
import org.takedownregister.domain.entry.Link;
import org.takedownregister.domain.entry.LinkKind;
import org.takedownregister.domain.entry.Policy;
import org.takedownregister.domain.entry.Rank;
import org.takedownregister.domain.entry.Rationale;
import org.takedownregister.domain.entry.Role;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.Slug;

/**
 * Everything that judging finds out about one case, for its page. Immutable; equal for equal claims in
 * whatever order they come.
 *
 * @param caseId the case
 * @param leading for each measure and unit the leading statement with its rivals, in the order of measures
 * @param otherMeasures where assets are counted by several measures, the leading statements of the later ones, each
 *     judged against that of the first: 32,242 archived against what was acted on
 * @param saidBefore statements that a later one of the same speaker replaces
 * @param deprecated figures that do not judge; to be shown with their note
 * @param events for each kind of event, when it happened
 * @param actionDates for each kind of action, when it was taken
 * @param actions what was done and what not; empty if nobody says either. The subject is {@code actions}
 * @param attributions for each role, who or where
 * @param totals totals within statements, then over the cases that are part of this one
 * @param day the day of action or announcement
 * @param policies every reason that cites a policy, with the text that was in force
 * @param lineage the chains that the case is in
 * @param questions what is open
 */
public record CaseJudgement(
        Slug caseId,
        List<Leading> leading,
        List<Rival> otherMeasures,
        List<Statement> saidBefore,
        List<Figure> deprecated,
        List<JudgedClaims<EventKind, Event>> events,
        List<JudgedClaims<ActionKind, Action>> actionDates,
        Optional<JudgedClaims<String, Claim>> actions,
        List<JudgedClaims<Role, Attribution>> attributions,
        List<TotalCheck> totals,
        Optional<DayOfAction> day,
        List<RationaleInForce> policies,
        List<Lineage> lineage,
        List<OpenQuestion> questions) {

    public CaseJudgement {
        leading = List.copyOf(leading);
        otherMeasures = List.copyOf(otherMeasures);
        saidBefore = List.copyOf(saidBefore);
        deprecated = List.copyOf(deprecated);
        events = List.copyOf(events);
        actionDates = List.copyOf(actionDates);
        attributions = List.copyOf(attributions);
        totals = List.copyOf(totals);
        policies = List.copyOf(policies);
        lineage = List.copyOf(lineage);
        questions = List.copyOf(questions);
    }

    /** Judges a case. Reads the cases that are part of it, one after another, if it states a total. */
    public static CaseJudgement of(CaseFile caseFile, Lookup lookup) {
        PlatformNames platforms = lookup.platforms();
        Witnesses witnesses = new Witnesses(caseFile.sources());
        Statements statements = Statements.of(caseFile, platforms);
        List<Leading> leading = Leading.of(statements, witnesses, platforms);
        Set<EdtfDate> announced = announced(caseFile);
        CaseJudgement judged = new CaseJudgement(
                caseFile.takedownCase().caseId(),
                leading,
                Leading.otherMeasures(leading, witnesses, platforms),
                statements.saidBefore(),
                statements.deprecated(),
                JudgedClaims.of(caseFile, caseFile.events(), Event::event, DateRule::events, witnesses, platforms),
                JudgedClaims.of(
                        caseFile,
                        dated(caseFile),
                        Action::action,
                        (one, other) -> DateRule.actions(one, other, announced),
                        witnesses,
                        platforms),
                actions(caseFile, witnesses, platforms),
                JudgedClaims.of(
                        caseFile,
                        caseFile.attributions(),
                        Attribution::role,
                        AttributionRule::judge,
                        witnesses,
                        platforms),
                totals(caseFile, statements, lookup),
                DayOfAction.of(caseFile, platforms),
                policies(caseFile, lookup),
                Lineage.of(caseFile, lookup),
                List.of());
        return judged.with(OpenQuestions.of(caseFile, judged, witnesses, platforms));
    }

    static Set<EdtfDate> announced(CaseFile caseFile) {
        return caseFile.events().stream()
                .filter(event -> event.event() == EventKind.ANNOUNCED)
                .map(Event::onDate)
                .filter(day -> day.precision() == EdtfDate.Precision.DAY)
                .collect(Collectors.toSet());
    }

    private static List<Action> dated(CaseFile caseFile) {
        return caseFile.actions().stream()
                .filter(action -> action.actedOn() != null)
                .collect(Collectors.toList());
    }

    private static Optional<JudgedClaims<String, Claim>> actions(
            CaseFile caseFile, Witnesses witnesses, PlatformNames platforms) {
        List<Claim> claims = new ArrayList<>(caseFile.actions());
        caseFile.figures().stream()
                .filter(figure -> figure.rank() != Rank.DEPRECATED && ActionRule.isNone(figure))
                .forEach(claims::add);
        return JudgedClaims.of(
                        caseFile,
                        claims,
                        claim -> "actions",
                        (one, other) -> ActionRule.judge(one, other, platforms),
                        witnesses,
                        platforms)
                .stream()
                .findFirst();
    }

    private static List<TotalCheck> totals(CaseFile caseFile, Statements statements, Lookup lookup) {
        PlatformNames platforms = lookup.platforms();
        List<TotalCheck> totals = new ArrayList<>();
        statements.speaking().forEach(statement -> totals.addAll(Totals.within(statement, platforms)));
        WholeAndParts whole = new WholeAndParts(statements, platforms);
        if (whole.hasTotals()) {
            caseFile.linksHere().stream()
                    .filter(link -> link.kind() == LinkKind.PART_OF)
                    .map(Link::caseId)
                    .distinct()
                    .sorted()
                    .forEach(part -> lookup.caseFile(part).ifPresent(whole::add));
        }
        totals.addAll(whole.checks());
        return totals;
    }

    private static List<RationaleInForce> policies(CaseFile caseFile, Lookup lookup) {
        List<RationaleInForce> policies = new ArrayList<>();
        for (Rationale rationale : Spoken.inOrder(caseFile.rationales())) {
            Slug policyId = rationale.policyId();
            if (policyId != null) {
                @Nullable Slug platform = lookup.policy(policyId).map(Policy::platformId).orElse(null);
                @Nullable DayOfAction day =
                        DayOfAction.of(caseFile, lookup.platforms(), platform).orElse(null);
                policies.add(new RationaleInForce(
                        rationale, day, PolicyInForce.on(lookup.versions(policyId), day == null ? null : day.day())));
            }
        }
        return policies;
    }

    private CaseJudgement with(List<OpenQuestion> open) {
        return new CaseJudgement(
                caseId,
                leading,
                otherMeasures,
                saidBefore,
                deprecated,
                events,
                actionDates,
                actions,
                attributions,
                totals,
                day,
                policies,
                lineage,
                open);
    }

    /** Every judgement of the case, in the order of the components. */
    public Stream<Judgement> judgements() {
        return Stream.of(
                        leading.stream().flatMap(Leading::judgements),
                        events.stream().flatMap(JudgedClaims::judgements),
                        actionDates.stream().flatMap(JudgedClaims::judgements),
                        actions.stream().flatMap(JudgedClaims::judgements),
                        attributions.stream().flatMap(JudgedClaims::judgements))
                .flatMap(stream -> stream);
    }
}
