package org.takedownregister.domain.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.takedownregister.domain.entry.LinkKind;
import org.takedownregister.domain.register.CaseFile;

class TotalsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "actioned - all - 741, actioned - account - 560, actioned - page - 103, actioned - group - 78|HOLDS|741 assets: the sum of 560 + 103 + 78.",
                "actioned - all - 740, actioned - account - 560, actioned - page - 103, actioned - group - 78|ROUNDED|740 assets and 560 + 103 + 78 (741) differ by no more than their rounding.",
                "actioned - account - >170000, actioned - account core 23750, actioned - account amplifier ~150000|HOLDS|More than 170,000 accounts holds for about 150,000 + 23,750 (about 173,750).",
                "actioned - account;page - 208, actioned - account - 70, actioned - page - 139|FAILS|The stated total of 208 accounts and Pages is 1 less than the sum of its parts, 70 + 139 (209).",
                "score - all - 13, score - all credibility 4, score - all objectivity 3, score - all evidence 3, score - all transparency 2|FAILS|The stated total of 13 points is 1 more than the sum of its parts, 4 + 3 + 3 + 2 (12).",
                "score - all - 12, score - all credibility 4, score - all objectivity 3, score - all evidence 3, score - all transparency 2|HOLDS|12 points: the sum of 4 + 3 + 3 + 2.",
                "actioned - all - 100, actioned - page - 130|FAILS|The stated total of 100 assets is 30 less than the sum of its parts, 130.",
                "followers - all - 100, followers - page - 160|FAILS|The stated total of 100 followers of assets is 60 less than the sum of its parts, 160.",
            })
    void aTotalIsCheckedAgainstThePartsOfItsStatement(String figures, TotalCheck.Outcome outcome, String sentence) {
        assertThat(totals(figures)).singleElement().satisfies(check -> {
            assertThat(check.sentence()).isEqualTo(sentence);
            assertThat(check.outcome()).isEqualTo(outcome);
            assertThat(check.level()).isEqualTo(TotalCheck.Level.STATEMENT);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "actioned - all - 741, actioned - account - 560",
                "followers - all - 100, followers - page - 60, followers - group - 60",
                "actioned - account - 35, actioned - page - 3",
            })
    void aSinglePartAUnionAndFiguresWithoutTotalAreNoDivision(String figures) {
        assertThat(totals(figures)).isEmpty();
    }

    @Test
    void aTotalThatIsDividedTwiceIsCheckedAgainstEachDivision() {
        assertThat(totals("actioned - all - 20, actioned facebook all - 12, actioned instagram all - 8,"
                        + " actioned - account - 15, actioned - page - 4"))
                .extracting(TotalCheck::sentence)
                .containsExactly(
                        "The stated total of 20 assets is 1 more than the sum of its parts, 15 + 4 (19).",
                        "20 assets: the sum of 12 + 8.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "actioned - account - 35, actioned - page - 3|35 3",
                "actioned - all - 741, actioned - account - 560, actioned - page - 103|560 103",
                "actioned - all - 741|741",
                "actioned - account - >170000, actioned - account core 23750|170000",
                "actioned - all - 741, actioned - account core 5|741",
                "actioned facebook account - 10, actioned instagram account - 5, actioned - account - 15|15",
                "actioned instagram all - 88, actioned facebook account - 35, actioned facebook page - 3|35 3 88",
                "actioned facebook account - 10, actioned - account;page - 12, actioned - page;group - 4|NONE",
                "followers - page - 100|NONE",
            })
    void whatIsAddedUpOverCasesCountsNothingTwice(String figures, String counted) {
        CaseFile file = Files.ofCase("a", "facebook", "instagram")
                .news("one", "One", null)
                .figures(figures.split(", *", -1))
                .build();
        String values = Statements.of(file, PlatformNames.NONE).speaking().get(0).countedOnce().stream()
                .map(cell -> String.valueOf(cell.amount().value()))
                .collect(Collectors.joining(" "));
        assertThat(values.isEmpty() ? "NONE" : values).isEqualTo(counted);
    }

    private static List<TotalCheck> totals(String figures) {
        CaseFile file = Files.ofCase("a", "facebook", "instagram")
                .news("one", "One", null)
                .figures(figures.split(", *", -1))
                .build();
        return CaseJudgement.of(file, Lookup.NOTHING).totals();
    }

    @Test
    void ofAPartCountsWhatTheTotalsOwnSpeakerSaysElseWhatLeads() {
        CaseFile whole = whole("actioned - account - 60");
        WholeAndParts totals = new WholeAndParts(Statements.of(whole), PlatformNames.NONE);
        totals.add(Files.ofCase("one")
                .platform("report", "Meta", "2020")
                .figures("actioned - account - 99")
                .news("tally", "A trade paper", "2020")
                .figures("actioned - account - 10")
                .build());
        totals.add(Files.ofCase("two")
                .platform("report", "Meta", "2020")
                .figures("actioned - account - 50", "actioned - page - 7")
                .build());

        assertThat(totals.checks())
                .extracting(TotalCheck::sentence)
                .containsExactly("60 accounts: the sum of 10 + 50.");
    }

    @Test
    void aPartCountsOnceHoweverOftenItIsAdded() {
        WholeAndParts totals = new WholeAndParts(Statements.of(whole("actioned - account - 60")), PlatformNames.NONE);
        CaseFile part = part("one", "actioned - account - 10");
        totals.add(part);
        totals.add(part);

        assertThat(totals.checks())
                .extracting(TotalCheck::sentence)
                .containsExactly("The register holds 10 of 60 accounts; 50 are missing.");
    }

    @Test
    void aBoundThatPartsDoNotReachIsIncomplete() {
        WholeAndParts totals = new WholeAndParts(Statements.of(whole("actioned - account - >700")), PlatformNames.NONE);
        totals.add(part("one", "actioned - account - 521"));

        assertThat(totals.checks())
                .extracting(TotalCheck::sentence)
                .containsExactly("The register holds 521 of more than 700 accounts; the rest is missing.");
    }

    @Test
    void unionsAndPointsAreNotAddedUpOverCases() {
        assertThat(new WholeAndParts(
                                Statements.of(
                                        whole("followers - page - 8800", "members - group - 3", "score - all - 5")),
                                PlatformNames.NONE)
                        .hasTotals())
                .isFalse();
    }

    @Test
    void ofManyPartsTheFirstAreNamed() {
        WholeAndParts totals = new WholeAndParts(Statements.of(whole("actioned - account - 14")), PlatformNames.NONE);
        for (int i = 0; i < 14; i++) {
            totals.add(part("part-" + i, "actioned - account - 1"));
        }

        assertThat(totals.checks())
                .extracting(TotalCheck::sentence)
                .containsExactly(
                        "14 accounts: the sum of " + String.join(" + ", Collections.nCopies(12, "1")) + " and 2 more.");
    }

    @Test
    void aFailedTotalIsAnOpenQuestion() {
        CaseFile whole = whole("actioned - account - 72");
        List<CaseFile> parts = new ArrayList<>(
                List.of(part("one", "actioned - account - 107"), part("two", "actioned - account - 36")));
        CaseJudgement judged = CaseJudgement.of(whole, Files.lookup(parts));

        assertThat(judged.questions().stream()
                        .filter(question -> question.kind() == OpenQuestion.Kind.FAILED_TOTAL)
                        .map(OpenQuestion::sentence)
                        .collect(Collectors.toList()))
                .containsExactly(
                        "The stated total of 72 accounts is 71 less than the sum of its parts, 107 + 36 (143). A trade paper says 72.");
    }

    private static CaseFile whole(String... figures) {
        return Files.ofCase("month")
                .disclosure()
                .news("tally", "A trade paper", "2020-09-02")
                .figures(figures)
                .linkHere(LinkKind.PART_OF, "one")
                .linkHere(LinkKind.PART_OF, "two")
                .build();
    }

    private static CaseFile part(String caseId, String figure) {
        return Files.ofCase(caseId)
                .news("tally", "A trade paper", "2020-09-02")
                .figures(figure)
                .build();
    }
}
