package org.takedownregister.domain.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.takedownregister.domain.entry.ActionKind;
import org.takedownregister.domain.entry.EventKind;
import org.takedownregister.domain.entry.PolicyVersion;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.value.EdtfDate;

class DatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ANNOUNCED|2020-08-06|2020-08-06|AGREES|Both give 6 August 2020.",
                "ANNOUNCED|2020-08|2020-08-06|AGREES|6 August 2020 lies within August 2020.",
                "BEGAN|2019/2020|2020-06/2021-02|AGREES|2019 to 2020 and June 2020 to February 2021 have days in common.",
                "ANNOUNCED|2020-07-06|2020-08-06|CONTRADICTS|For the announcement, 6 July 2020 and 6 August 2020 are 31 days apart.",
                "ENDED|2019|2020-01|CONTRADICTS|For the end, 2019 and January 2020 are 1 day apart.",
                "ANNOUNCED|2020-06-11|2020-06-12|ROUNDED|11 June 2020 and 12 June 2020 are one day apart, as time zones can explain.",
                "ANNOUNCED|2020-07|2020-08-01|ROUNDED|July 2020 and 1 August 2020 are one day apart, as time zones can explain.",
                "ANNOUNCED|2020-12-31|2021|ROUNDED|31 December 2020 and 2021 are one day apart, as time zones can explain.",
                "ANNOUNCED|2020-07|2020-08-02|CONTRADICTS|For the announcement, July 2020 and 2 August 2020 are 2 days apart.",
                "ANNOUNCED|2020-07|2020-08|CONTRADICTS|For the announcement, July 2020 and August 2020 are 1 day apart.",
                "BEGAN|2019~|2020-03|ROUNDED|About 2019 and March 2020 differ by no more than \"about\" says.",
                "BEGAN|2015~|2020-03|CONTRADICTS|For the beginning, about 2015 and March 2020 are 1,522 days apart.",
                "CONTESTED|2018-04-05|2018-11-20|NOT_COMPARABLE|5 April 2018 and 20 November 2018 can both be days of the challenge.",
            })
    void datesOfAnEventAreComparedAsIntervals(
            EventKind kind, String one, String other, Verdict verdict, String sentence) {
        Judgement judgement = events(kind, one, other);

        assertThat(judgement).isEqualTo(new Judgement(verdict, sentence, true));
        assertThat(events(kind, other, one)).isEqualTo(judgement);
    }

    private static Judgement events(EventKind kind, String one, String other) {
        CaseFile file = Files.ofCase("a")
                .news("one", "One", null)
                .event(kind, one)
                .news("two", "Two", null)
                .event(kind, other)
                .build();
        return CaseJudgement.of(file, Lookup.NOTHING)
                .events()
                .get(0)
                .rivals()
                .get(0)
                .judgement();
    }

    @Test
    void rivalsThatBothFitALooseLeadingDateAreStillSetAgainstEachOther() {
        CaseFile file = Files.ofCase("a")
                .platform("leads", "Meta", "2020-08-06")
                .event(EventKind.BEGAN, "2020")
                .news("one", "One", null)
                .event(EventKind.BEGAN, "2020-02-01")
                .news("two", "Two", null)
                .event(EventKind.BEGAN, "2020-05-01")
                .build();
        JudgedClaims<?, ?> began =
                CaseJudgement.of(file, Lookup.NOTHING).events().get(0);

        assertThat(began.rivals())
                .extracting(rival -> rival.judgement().verdict())
                .containsExactly(Verdict.AGREES, Verdict.AGREES);
        assertThat(began.pairs())
                .extracting(pair -> pair.judgement().reason())
                .containsExactly("For the beginning, 1 February 2020 and 1 May 2020 are 90 days apart.");
    }

    @Test
    void ofSeveralDatesTheNearestDecide() {
        CaseFile file = Files.ofCase("a")
                .platform("leads", "Meta", null)
                .action(ActionKind.REMOVED, "- all -", "2020-06-01")
                .news("two", "Two", null)
                .action(ActionKind.REMOVED, "- account -", "2020-06")
                .action(ActionKind.REMOVED, "- page -", "2020-09-01")
                .build();

        assertThat(CaseJudgement.of(file, Lookup.NOTHING).actionDates().get(0).judgements())
                .containsExactly(new Judgement(Verdict.AGREES, "1 June 2020 lies within June 2020.", true));
    }

    @Test
    void daysOfActionsOnDifferentThingsAreNotCompared() {
        CaseFile file = Files.ofCase("a")
                .platform("leads", "Meta", null)
                .action(ActionKind.REMOVED, "- account -", "2020-06-01")
                .news("two", "Two", null)
                .action(ActionKind.REMOVED, "- page -", "2020-09-01")
                .build();

        assertThat(CaseJudgement.of(file, Lookup.NOTHING).actionDates().get(0).judgements())
                .containsExactly(new Judgement(Verdict.NOT_COMPARABLE, "The removal is of different things.", true));
    }

    @Test
    void theDayOfTheAnnouncementTakenForThatOfTheActionContradictsAndIsNamed() {
        CaseFile file = Files.ofCase("a")
                .platform("leads", "Meta", "2020-08-06")
                .action(ActionKind.REMOVED, "- all -", "2020-07")
                .event(EventKind.ANNOUNCED, "2020-08-06")
                .news("story", "A newsroom", "2020-08-07")
                .action(ActionKind.REMOVED, "- account -", "2020-08-06")
                .build();

        assertThat(CaseJudgement.of(file, Lookup.NOTHING).actionDates().get(0).judgements())
                .containsExactly(new Judgement(
                        Verdict.CONTRADICTS,
                        "For the removal, July 2020 and 6 August 2020 are 6 days apart;"
                                + " 6 August 2020 is the day of the announcement.",
                        true));
    }

    @ParameterizedTest
    @CsvSource({
        "BR, worldwide, NOT_COMPARABLE, The block is for different territories.",
        "BR, br, CONTRADICTS, 'For the block, July 2020 and 5 August 2020 are 5 days apart.'",
        "BR, , CONTRADICTS, 'For the block, July 2020 and 5 August 2020 are 5 days apart.'"
    })
    void daysOfActionsForDifferentTerritoriesAreNotCompared(
            String one, @Nullable String other, Verdict verdict, String sentence) {
        CaseFile file = Files.ofCase("a")
                .platform("leads", "Meta", null)
                .action(ActionKind.BLOCKED, "- account -", "2020-07", one)
                .news("two", "Two", null)
                .action(ActionKind.BLOCKED, "- account -", "2020-08-05", other)
                .build();

        assertThat(CaseJudgement.of(file, Lookup.NOTHING).actionDates().get(0).judgements())
                .containsExactly(new Judgement(verdict, sentence, true));
    }

    @Test
    void listsGoByTheAnnouncementThenTheActionThenAnyEventThenTheFirstPublication() {
        Files files =
                Files.ofCase("a").platform("report", "Meta", "2020-09-01").news("story", "A newsroom", "2020-08-01");
        assertThat(CaseDates.of(files.build(), PlatformNames.NONE))
                .isEqualTo(new CaseDates(null, null, EdtfDate.of("2020-08-01")));

        files.event(EventKind.BEGAN, "2019");
        assertThat(CaseDates.of(files.build(), PlatformNames.NONE).listed()).isEqualTo(EdtfDate.of("2019"));

        files.action(ActionKind.REMOVED, "- all -", "2020-07");
        assertThat(CaseDates.of(files.build(), PlatformNames.NONE).listed()).isEqualTo(EdtfDate.of("2020-07"));

        files.event(EventKind.ANNOUNCED, "2020-08-06");
        assertThat(CaseDates.of(files.build(), PlatformNames.NONE))
                .isEqualTo(new CaseDates(EdtfDate.of("2020-07"), EdtfDate.of("2020-08-06"), EdtfDate.of("2020-08-06")));
    }

    @Test
    void whatWasDoneIsSaidInTheWordsOfTheSpeakerWhoLeads() {
        Files files =
                Files.ofCase("a").news("story", "A newsroom", "2020-08-07").action(ActionKind.BLOCKED, "- all -", null);
        assertThat(ActionsTaken.of(files.build(), PlatformNames.NONE)).containsExactly(ActionKind.BLOCKED);

        files.platform("report", "Meta", "2020-08-06")
                .action(ActionKind.LABELLED, "- post -", null)
                .action(ActionKind.REMOVED, "- page -", null)
                .action(ActionKind.REMOVED, "- account -", null);
        assertThat(ActionsTaken.of(files.build(), PlatformNames.NONE))
                .containsExactly(ActionKind.REMOVED, ActionKind.LABELLED);
    }

    @Test
    void aSpeakersLaterDateReplacesItsEarlierOne() {
        CaseFile file = Files.ofCase("a")
                .platform("first", "Meta", "2020-08-06")
                .event(EventKind.BEGAN, "2019")
                .platform("second", "Meta", "2020-09-01")
                .event(EventKind.BEGAN, "2018")
                .build();
        JudgedClaims<?, ?> began =
                CaseJudgement.of(file, Lookup.NOTHING).events().get(0);

        assertThat(began.leading().source().sourceId()).hasToString("second");
        assertThat(began.rivals()).isEmpty();
        assertThat(began.saidBefore())
                .extracting(spoken -> spoken.source().sourceId().text())
                .containsExactly("first");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-11-08,2020-12-18|2020-08-31|On 31 August 2020 the version of 8 November 2019 was in force.",
                "2020-12-18,2019-11-08|2020-12-18|On 18 December 2020 the version of 18 December 2020 was in force.",
                "2019-11-08,2020-12-18|2020-12-17|On 17 December 2020 the version of 8 November 2019 was in force.",
                "2019-11-08,2020-12-18|2021|In 2021 the version of 18 December 2020 was in force.",
                "2019-11-08,2020-12-18|2020|The dates are too vague to tell which version was in force in 2020: that of 8 November 2019 or that of 18 December 2020.",
                "2019-11-08|2018-04-03|No version is known that was in force on 3 April 2018: the first known is of 8 November 2019.",
                "2019-11-08|2019|The dates are too vague to tell which version was in force in 2019: perhaps that of 8 November 2019.",
                "2019-11|2019-11-08|The dates are too vague to tell which version was in force on 8 November 2019: perhaps that of November 2019.",
                "2018-01-01..2018-12-31,2020-01-01|2019-05|No version is known that was in force in May 2019: that of 1 January 2018 ended on 31 December 2018, and the next known is of 1 January 2020.",
                "2018-01-01..2018-12-31|2019-05-01|No version is known that was in force on 1 May 2019: that of 1 January 2018 ended on 31 December 2018, and no later one is known.",
                "2018-01-01..2018-12-31|2018-12-31|On 31 December 2018 the version of 1 January 2018 was in force.",
                "2019-11-08,2020-12-18|2020-12-15~|The dates are too vague to tell which version was in force on about 15 December 2020: that of 8 November 2019 or that of 18 December 2020.",
                "|2020-08-31|No dated version of this policy is known.",
                "2019-11-08||The day of action is not known, so it cannot be told which version was in force.",
            })
    void thePolicyInForceIsTheOneOfThatDayOrTheReasonWhyNoneIsNamed(String versions, String day, String sentence) {
        List<PolicyVersion> known = versions == null
                ? List.of()
                : Arrays.stream(versions.split(",", -1)).map(Files::version).collect(Collectors.toList());

        assertThat(PolicyInForce.on(known, day == null ? null : EdtfDate.of(day))
                        .sentence())
                .isEqualTo(sentence);
    }

    @Test
    void whereOnlyTheAnnouncementHasADayThePageSaysSo() {
        CaseFile file = Files.ofCase("a")
                .platform("one", "Meta", "2020-09-01")
                .event(EventKind.ANNOUNCED, "2020-09-01")
                .action(ActionKind.REMOVED, "- all -", null)
                .rationale(1, "cib")
                .build();

        assertThat(CaseJudgement.of(file, Files.lookup(List.of(), "2019-11-08")).policies())
                .extracting(RationaleInForce::sentence)
                .containsExactly("On 1 September 2020 the version of 8 November 2019 was in force."
                        + " The day is that of the announcement; that of the action is not known.");
    }

    @Test
    void thePlatformsOwnDayOfActionComesFirstAndAReinstatementIsNone() {
        CaseFile file = Files.ofCase("a")
                .news("story", "A newsroom", "2020-09-02")
                .action(ActionKind.REMOVED, "- all -", "2020-07-01")
                .platform("report", "Meta", "2020-09-01")
                .action(ActionKind.REINSTATED, "- account -", "2020-01-01")
                .action(ActionKind.REMOVED, "- all -", "2020-08-31")
                .build();

        assertThat(DayOfAction.of(file, PlatformNames.NONE).map(DayOfAction::day))
                .hasValue(EdtfDate.of("2020-08-31"));
    }
}
