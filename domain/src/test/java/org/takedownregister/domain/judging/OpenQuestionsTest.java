package org.takedownregister.domain.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.takedownregister.domain.entry.ActionKind;
import org.takedownregister.domain.entry.EventKind;
import org.takedownregister.domain.judging.OpenQuestion.Kind;

class OpenQuestionsTest {

    private static List<String> sentences(Files files, Kind kind) {
        return CaseJudgement.of(files.build(), Files.lookup(List.of(), "2019-11-08")).questions().stream()
                .filter(question -> question.kind() == kind)
                .map(OpenQuestion::sentence)
                .collect(Collectors.toList());
    }

    @Test
    void aSettledCaseHasNone() {
        Files files = Files.ofCase("a")
                .platform("archived-report", "Meta", "2020-08-06")
                .figures("actioned - account - 35")
                .event(EventKind.ANNOUNCED, "2020-08-06")
                .event(EventKind.ENDED, "2020-08")
                .action(ActionKind.REMOVED, "- all -", "2020-08-05")
                .rationale(1, "cib")
                .news("archived-story", "A newsroom", "2020-08-07")
                .figures("actioned - account - 35");

        assertThat(CaseJudgement.of(files.build(), Files.lookup(List.of(), "2019-11-08"))
                        .questions())
                .isEmpty();
    }

    @Test
    void aContradictionIsToldOnceWithItsReasonAndWhoSaysWhich() {
        Files files = Files.ofCase("a")
                .platform("archived-report", "Meta", "2020-08-06")
                .figures("actioned - account - 35")
                .news("one", "One", null)
                .figures("actioned - account - 53")
                .news("two", "Two", null)
                .figures("actioned - account - 53");

        assertThat(sentences(files, Kind.CONTRADICTION))
                .containsExactly("For accounts, 35 and 53 differ by 18. Meta says 35; One and Two say 53.");
    }

    @Test
    void aContradictionNamesWhoIsQuotedAndWhereAndNothingThatWasAddedUpForThem() {
        Files files = Files.ofCase("a")
                .platform("archived-report", "Meta", "2020-08-06")
                .figures("actioned - account - 35", "actioned - page - 3")
                .news("one", "One", null)
                .quoting("Meta")
                .figures("actioned - all - 53");

        assertThat(sentences(files, Kind.CONTRADICTION))
                .containsExactly(
                        "For assets, 53 and 35 + 3 (38) differ by 15. Meta (quoted by One) says 53; Meta says 35 + 3.");

        files.news("two", "Two", null)
                .figures("actioned - all - 53")
                .quoting("Meta")
                .figures("actioned - account - 35", "actioned - page - 3");
        assertThat(sentences(files, Kind.CONTRADICTION))
                .containsExactly("For assets, 53 and 35 + 3 (38) differ by 15."
                        + " Meta (quoted by One) and Two say 53; Meta says 35 + 3.");
    }

    @Test
    void contradictingDaysActionsAndPlacesNameTheirSpeakers() {
        Files files = Files.ofCase("a", "facebook")
                .platform("archived-report", "Meta", "2020-08-06")
                .event(EventKind.ANNOUNCED, "2020-08-06")
                .action(ActionKind.REMOVED, "facebook account amplifier", "2020-07")
                .news("archived-story", "One", "2020-08-07")
                .event(EventKind.ANNOUNCED, "2020-07-06")
                .figures("actioned facebook account amplifier 0");

        assertThat(sentences(files, Kind.CONTRADICTION))
                .containsExactly(
                        "For the announcement, 6 July 2020 and 6 August 2020 are 31 days apart."
                                + " One says 6 July 2020; Meta says 6 August 2020.",
                        "That amplifier Facebook accounts were removed and that none of them was acted on cannot both"
                                + " hold. Meta says that they were removed; One says that none of them was acted on.");
    }

    @Test
    void ofManySpeakersOnOneSideFourAreNamedAndTheOthersCounted() {
        Files files = Files.ofCase("a").platform("archived-report", "Meta", "2020-08-06");
        files.figures("actioned - account - 35");
        for (int i = 1; i <= 7; i++) {
            files.news("archived-" + i, "Paper " + i, null).figures("actioned - account - 53");
        }

        assertThat(sentences(files, Kind.CONTRADICTION))
                .containsExactly("For accounts, 35 and 53 differ by 18."
                        + " Meta says 35; Paper 1, Paper 2, Paper 3, Paper 4 and 3 others say 53.");
    }

    @Test
    void aTotalThatFailsNamesWhoStatesIt() {
        Files files = Files.ofCase("a")
                .news("archived-list", "A newsroom", null)
                .figures("actioned - all - 72", "actioned - account - 40", "actioned - page - 36");

        assertThat(sentences(files, Kind.FAILED_TOTAL))
                .containsExactly(
                        "The stated total of 72 assets is 4 less than the sum of its parts, 40 + 36 (76). A newsroom says both.");
    }

    @Test
    void oneSourceOrCopiesOfOneAreASingleWitness() {
        Files files = Files.ofCase("a").platform("report", "Meta", null).figures("actioned - account - 35");
        assertThat(sentences(files, Kind.SINGLE_SOURCE))
                .containsExactly("Everything here rests on one source, \"Title of report\" (Meta).");

        files.news("copy", "An agency", null, "report").figures("actioned - account - 35");
        assertThat(sentences(files, Kind.SINGLE_SOURCE))
                .containsExactly("The 2 sources here are one witness: they copy one another.");

        files.news("own", "A newsroom", null).figures("actioned - account - 35");
        assertThat(sentences(files, Kind.SINGLE_SOURCE)).isEmpty();
    }

    @Test
    void everySourceWithoutArchivedCopyIsNamed() {
        Files files = Files.ofCase("a")
                .platform("report", "Meta", null)
                .figures("actioned - account - 35")
                .news("archived-story", "A newsroom", null)
                .figures("actioned - account - 35");

        assertThat(sentences(files, Kind.NO_ARCHIVE))
                .containsExactly("No archived copy is known of \"Title of report\" (Meta).");
    }

    @Test
    void aPolicyWithoutVersionForTheDayIsNamedAndAReasonWithoutPolicyIsNot() {
        Files files = Files.ofCase("a")
                .platform("report", "Meta", null)
                .action(ActionKind.REMOVED, "- all -", "2018-04-03")
                .rationale(1, "cib")
                .rationale(2, null)
                .rationale(3, "another");

        assertThat(sentences(files, Kind.NO_POLICY_VERSION))
                .containsExactly(
                        "No version is known that was in force on 3 April 2018: the first known is of 8 November 2019.",
                        "No dated version of this policy is known.");
    }

    @Test
    void aDayThatIsNotKnownToTheDayIsVague() {
        Files files = Files.ofCase("a").platform("report", "Meta", null);
        assertThat(sentences(files, Kind.VAGUE_DATE))
                .containsExactly("Neither the day of an action nor that of the announcement is known.");

        files.event(EventKind.ANNOUNCED, "2020-08");
        assertThat(sentences(files, Kind.VAGUE_DATE))
                .containsExactly("The day of the announcement is known only as August 2020.");

        files.action(ActionKind.REMOVED, "- all -", "2020-07-31~");
        assertThat(sentences(files, Kind.VAGUE_DATE))
                .containsExactly("The day of the action is known only as about 31 July 2020.");
    }

    @Test
    void anEndAfterTheAnnouncementIsAsked() {
        Files files = Files.ofCase("a")
                .news("claims", "A tracker", "2021-01")
                .event(EventKind.ANNOUNCED, "2019-10-30")
                .event(EventKind.ENDED, "2020-10-30");

        assertThat(sentences(files, Kind.END_AFTER_ANNOUNCEMENT))
                .containsExactly(
                        "The activity is said to have ended on 30 October 2020, after the announcement on 30 October 2019.");
    }
}
