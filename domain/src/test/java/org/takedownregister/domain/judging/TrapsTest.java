package org.takedownregister.domain.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.takedownregister.domain.judging.Verdict.AGREES;
import static org.takedownregister.domain.judging.Verdict.CONTRADICTS;
import static org.takedownregister.domain.judging.Verdict.NARROWER_SCOPE;
import static org.takedownregister.domain.judging.Verdict.NOT_COMPARABLE;
import static org.takedownregister.domain.judging.Verdict.REGROUPED;
import static org.takedownregister.domain.judging.Verdict.ROUNDED;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.takedownregister.domain.entry.ActionKind;
import org.takedownregister.domain.entry.EventKind;
import org.takedownregister.domain.entry.LinkKind;
import org.takedownregister.domain.entry.Measure;
import org.takedownregister.domain.entry.PolicyVersion;
import org.takedownregister.domain.entry.SourceKind;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.value.EdtfDate;

/** The traps of the four stories that the register was conceived from, line by line. */
class TrapsTest {

    private static final String[] INAUTHENTIC_BEHAVIOUR = {
        "2019-10-11", "2019-11-08", "2020-12-18", "2022-04-26", "2024-07-19", "2024-10-03"
    };

    // Romania, Facebook

    private static Files romania() {
        return Files.ofCase("romania-2020", "facebook", "instagram")
                .platform("report", "Meta", "2020-08-06")
                .figures(
                        "actioned facebook account - 35",
                        "actioned facebook page - 3",
                        "actioned instagram account - 88",
                        "followers facebook page - 1600",
                        "followers instagram account - 7200")
                .event(EventKind.ANNOUNCED, "2020-08-06")
                .action(ActionKind.REMOVED, "- all -", "2020-07")
                .rationale(1, "cib")
                .news("story", "A newsroom", "2020-08-07")
                .figures(
                        "actioned facebook account - 35",
                        "actioned instagram account - 88",
                        "followers facebook all - 1600",
                        "followers instagram all - 7200")
                .event(EventKind.ANNOUNCED, "2020-07-06");
    }

    @Test
    void romaniasAccountsWithoutThePagesAreNarrowerInScope() {
        Judgement judgement = onlyRival(romania().build(), Measure.ACTIONED);

        assertThat(judgement.verdict()).isEqualTo(NARROWER_SCOPE);
        assertThat(judgement.reason()).isEqualTo("35 + 88 leaves out the 3 Facebook Pages.");
    }

    @Test
    void romaniasSixthOfJulyContradictsTheDisclosureOfTheSixthOfAugust() {
        JudgedClaims<?, ?> announced = judged(romania().build()).events().get(0);

        assertThat(announced.leading().source().sourceId()).hasToString("report");
        assertThat(announced.rivals())
                .extracting(RivalClaims::judgement)
                .singleElement()
                .isEqualTo(new Judgement(
                        CONTRADICTS, "For the announcement, 6 July 2020 and 6 August 2020 are 31 days apart.", true));
    }

    @Test
    void romaniasRemovalOnTheDayOfTheAnnouncementContradictsTheMonthOfTheReport() {
        CaseFile romania = romania()
                .action(ActionKind.REMOVED, "facebook account -", "2020-08-06")
                .build();

        assertThat(judged(romania).actionDates().get(0).judgements())
                .containsExactly(new Judgement(
                        CONTRADICTS,
                        "For the removal, July 2020 and 6 August 2020 are 6 days apart;"
                                + " 6 August 2020 is the day of the announcement.",
                        true));
    }

    @Test
    void romaniasFollowersAgreeAndAreNeverAddedUp() {
        CaseFile romania = romania().build();

        assertThat(onlyRival(romania, Measure.FOLLOWERS))
                .isEqualTo(new Judgement(
                        AGREES,
                        "Both give 1,600 followers of Facebook Pages and 7,200 followers of Instagram accounts.",
                        true));
        assertThat(leading(romania, Measure.FOLLOWERS).statement().sum()).isEmpty();
        assertThat(leading(romania, Measure.ACTIONED).statement().sum().map(Amount::text))
                .hasValue("126");
        assertThat(judged(romania).toString()).doesNotContain("8,800").doesNotContain("8800");
    }

    @Test
    void forAugust2020TheVersionOf8November2019WasInForce() {
        CaseJudgement romania = CaseJudgement.of(romania().build(), Files.lookup(List.of(), INAUTHENTIC_BEHAVIOUR));

        assertThat(romania.policies())
                .extracting(RationaleInForce::sentence)
                .containsExactly("In July 2020 the version of 8 November 2019 was in force.");
        assertThat(PolicyInForce.on(versions(), EdtfDate.of("2020-08-31")).sentence())
                .isEqualTo("On 31 August 2020 the version of 8 November 2019 was in force.");
    }

    // China, Twitter

    private static Files china() {
        return Files.ofCase("china-2020", "twitter")
                .platform("blog", "Twitter", "2020-06-12")
                .figures("actioned twitter account highly-engaged 23750", "actioned twitter account amplifier ~150000")
                .action(ActionKind.REMOVED, "twitter account -", "2020-06")
                .event(EventKind.ANNOUNCED, "2020-06-12");
    }

    @Test
    void moreThan170000AgreesWithItsParts() {
        Judgement judgement = onlyRival(
                china().news("story", "A newsroom", "2020-06-12")
                        .figures("actioned twitter account - >170000")
                        .build(),
                Measure.ACTIONED);

        assertThat(judgement.verdict()).isEqualTo(AGREES);
        assertThat(judgement.reason()).isEqualTo("More than 170,000 holds for about 150,000 + 23,750 (about 173,750).");
    }

    @Test
    void aFlat170000IsRounded() {
        Judgement judgement = onlyRival(
                china().news("story", "A newsroom", "2020-06-12")
                        .figures("actioned twitter all - 170000")
                        .build(),
                Measure.ACTIONED);

        assertThat(judgement.verdict()).isEqualTo(ROUNDED);
        assertThat(judgement.reason())
                .isEqualTo("170,000 and about 150,000 + 23,750 (about 173,750) differ by no more than their rounding.");
    }

    @Test
    void theArchiveIsNotComparableWithWhatWasActedOn() {
        CaseFile china = china().figures("archived twitter account - 32242").build();
        Statement acted = leading(china, Measure.ACTIONED).statement();
        Statement archived = leading(china, Measure.ARCHIVED).statement();

        Judgement judgement = Judge.figures(acted, archived, PlatformNames.NONE);

        assertThat(judgement.verdict()).isEqualTo(NOT_COMPARABLE);
        assertThat(judgement.reason())
                .isEqualTo("32,242 archived and about 150,000 + 23,750 acted on are different measures.");
        assertThat(Judge.figures(archived, acted, PlatformNames.NONE)).isEqualTo(judgement);
        assertThat(judged(china).otherMeasures())
                .containsExactly(new Rival(archived, new Judgement(NOT_COMPARABLE, judgement.reason(), false)));
    }

    @Test
    void theArchivesTotalEqualsItsThreeParts() {
        CaseFile month = Files.ofCase("june-2020", "twitter")
                .disclosure()
                .platform("blog", "Twitter", "2020-06-12")
                .figures("archived twitter account - 32242")
                .linkHere(LinkKind.PART_OF, "china-2020")
                .linkHere(LinkKind.PART_OF, "turkey-2020")
                .linkHere(LinkKind.PART_OF, "russia-2020")
                .build();
        List<CaseFile> parts = List.of(
                china().figures("archived twitter account - 23750").build(),
                part("turkey-2020", "twitter", "archived twitter account - 7340"),
                part("russia-2020", "twitter", "archived twitter account - 1152"));

        List<TotalCheck> totals = CaseJudgement.of(month, Files.lookup(parts)).totals();

        assertThat(totals).singleElement().satisfies(total -> {
            assertThat(total.outcome()).isEqualTo(TotalCheck.Outcome.HOLDS);
            assertThat(total.sentence()).isEqualTo("32,242 Twitter accounts: the sum of 23,750 + 1,152 + 7,340.");
        });
    }

    @Test
    void amplifiersWereNotRemovedContradictsThePlatformsAction() {
        CaseFile china = china().news("outlet", "An outlet", "2020-06-13")
                .figures("actioned twitter account amplifier 0")
                .build();
        JudgedClaims<?, ?> actions = judged(china).actions().orElseThrow();

        assertThat(actions.leading().source().sourceId()).hasToString("blog");
        assertThat(actions.rivals())
                .extracting(RivalClaims::judgement)
                .containsExactly(new Judgement(
                        CONTRADICTS,
                        "That amplifier Twitter accounts were removed and that none of them was acted on cannot both hold.",
                        true));
        assertThat(onlyRival(china, Measure.ACTIONED))
                .isEqualTo(new Judgement(
                        CONTRADICTS,
                        "For amplifier Twitter accounts, 0 and about 150,000 differ by about 150,000.",
                        true));
    }

    @Test
    void theEleventhInOnePlaceIsTheTwelfthInAnother() {
        CaseFile china = china().news("story", "A newsroom", "2020-06-11")
                .event(EventKind.ANNOUNCED, "2020-06-11")
                .build();

        assertThat(judged(china).events().get(0).rivals())
                .extracting(rival -> rival.judgement().verdict())
                .containsExactly(ROUNDED);
    }

    // Pakistan, Facebook

    private static Files pakistan() {
        return Files.ofCase("pakistan-2020", "facebook", "instagram")
                .platform("report", "Meta", "2020-09-01")
                .figures(
                        "actioned facebook account - 453",
                        "actioned facebook page - 103",
                        "actioned facebook group - 78",
                        "actioned instagram account - 107");
    }

    @Test
    void pakistansPartsSumTo741AndOver700Agrees() {
        CaseFile pakistan = pakistan()
                .news("story", "A newsroom", "2020-09-02")
                .figures("actioned - all - >700")
                .build();

        assertThat(leading(pakistan, Measure.ACTIONED).statement().sum().map(Amount::text))
                .hasValue("741");
        assertThat(onlyRival(pakistan, Measure.ACTIONED))
                .isEqualTo(new Judgement(AGREES, "More than 700 holds for 453 + 103 + 78 + 107 (741).", true));
    }

    @Test
    void theMonthsTotalsPassAndTheInstagramTotalFailsAgainstItsOwnList() {
        CaseFile month = Files.ofCase("august-2020", "facebook", "instagram")
                .disclosure()
                .news("tally", "A trade paper", "2020-09-02")
                .figures(
                        "actioned facebook account - 521",
                        "actioned facebook page - 147",
                        "actioned facebook group - 78",
                        "actioned instagram account - 72")
                .linkHere(LinkKind.PART_OF, "pakistan-2020")
                .linkHere(LinkKind.PART_OF, "russia-2020")
                .linkHere(LinkKind.PART_OF, "usa-2020")
                .build();
        List<CaseFile> parts = List.of(
                pakistan()
                        .news("tally", "A trade paper", "2020-09-02")
                        .figures(
                                "actioned facebook account - 453",
                                "actioned facebook page - 103",
                                "actioned facebook group - 78",
                                "actioned instagram account - 107")
                        .build(),
                part("russia-2020", "facebook", "actioned facebook account - 13", "actioned facebook page - 2"),
                part(
                        "usa-2020",
                        "facebook",
                        "actioned facebook account - 55",
                        "actioned facebook page - 42",
                        "actioned instagram account - 36"));

        List<TotalCheck> totals = CaseJudgement.of(month, Files.lookup(parts)).totals();

        assertThat(totals)
                .extracting(TotalCheck::sentence)
                .containsExactly(
                        "521 Facebook accounts: the sum of 453 + 13 + 55.",
                        "147 Facebook Pages: the sum of 103 + 2 + 42.",
                        "78 Facebook groups: the sum of 78.",
                        "The stated total of 72 Instagram accounts is 71 less than the sum of its parts, 107 + 36 (143).");
        assertThat(totals)
                .extracting(TotalCheck::outcome)
                .containsExactly(
                        TotalCheck.Outcome.HOLDS,
                        TotalCheck.Outcome.HOLDS,
                        TotalCheck.Outcome.HOLDS,
                        TotalCheck.Outcome.FAILS);
    }

    @Test
    void aDisclosuresTotalNamesWhatTheRegisterDoesNotHold() {
        CaseFile month = Files.ofCase("july-2020", "facebook", "instagram")
                .disclosure()
                .platform("report", "Meta", "2020-08-06")
                .figures("actioned facebook account - 798")
                .linkHere(LinkKind.PART_OF, "one")
                .build();

        CaseJudgement judged = CaseJudgement.of(
                month, Files.lookup(List.of(part("one", "facebook", "actioned facebook account - 521"))));

        assertThat(judged.questions())
                .contains(new OpenQuestion(
                        OpenQuestion.Kind.INCOMPLETE_TOTAL,
                        "The register holds 521 of 798 Facebook accounts; 277 are missing. Meta says 798."));
    }

    // The Internet Research Agency, Facebook

    private static Files agency() {
        return Files.ofCase("agency-2018", "facebook", "instagram")
                .platform("newsroom", "Facebook", "2018-04-03")
                .figures(
                        "actioned facebook account - 70",
                        "actioned facebook page - 138",
                        "actioned instagram account - 65")
                .action(ActionKind.REMOVED, "- all -", "2018-04-03")
                .rationale(1, "cib");
    }

    @Test
    void theSameTotalInOtherGroupsIsRegrouped() {
        for (String platform : List.of("-", "facebook")) {
            Judgement judgement = onlyRival(
                    agency().source("paper", SourceKind.CIVIL_SOCIETY, "A fund", "2018-05-01")
                            .figures("actioned " + platform + " account - 135", "actioned " + platform + " page - 138")
                            .build(),
                    Measure.ACTIONED);

            assertThat(judgement.verdict()).isEqualTo(REGROUPED);
            assertThat(judgement.reason())
                    .isEqualTo("135 + 138 and 70 + 138 + 65 are the same total of 273, divided otherwise.");
        }
    }

    @Test
    void over200And273OverMixedKindsAgreeWithTheParts() {
        CaseFile agency = agency().news("one", "One paper", "2018-04-04")
                .figures("actioned - all - >200")
                .news("two", "Another paper", "2018-04-05")
                .figures("actioned - account;page - 273")
                .build();

        assertThat(leading(agency, Measure.ACTIONED).rivals())
                .extracting(rival -> rival.judgement().reason())
                .containsExactly("273 is the sum of 70 + 138 + 65.", "More than 200 holds for 70 + 138 + 65 (273).");
    }

    @Test
    void forApril2018NoVersionIsKnownAndThePageSaysSo() {
        CaseJudgement agency = CaseJudgement.of(agency().build(), Files.lookup(List.of(), INAUTHENTIC_BEHAVIOUR));
        String sentence =
                "No version is known that was in force on 3 April 2018: the first known is of 11 October 2019.";

        assertThat(agency.policies()).extracting(RationaleInForce::sentence).containsExactly(sentence);
        assertThat(agency.questions()).contains(new OpenQuestion(OpenQuestion.Kind.NO_POLICY_VERSION, sentence));
    }

    private static CaseFile part(String caseId, String platform, String... figures) {
        return Files.ofCase(caseId, platform)
                .news("tally", "A trade paper", "2020-09-02")
                .figures(figures)
                .build();
    }

    private static List<PolicyVersion> versions() {
        return List.of(INAUTHENTIC_BEHAVIOUR).stream().map(Files::version).collect(Collectors.toList());
    }

    private static CaseJudgement judged(CaseFile caseFile) {
        return CaseJudgement.of(caseFile, Lookup.NOTHING);
    }

    private static Leading leading(CaseFile caseFile, Measure measure) {
        return judged(caseFile).leading().stream()
                .filter(leading -> leading.measure() == measure)
                .findFirst()
                .orElseThrow();
    }

    private static Judgement onlyRival(CaseFile caseFile, Measure measure) {
        List<Rival> rivals = leading(caseFile, measure).rivals();
        assertThat(rivals).hasSize(1);
        return rivals.get(0).judgement();
    }
}
