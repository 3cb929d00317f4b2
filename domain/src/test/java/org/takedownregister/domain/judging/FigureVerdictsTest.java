package org.takedownregister.domain.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.takedownregister.domain.entry.Code;
import org.takedownregister.domain.entry.Measure;
import org.takedownregister.domain.entry.Platform;
import org.takedownregister.domain.entry.Rank;
import org.takedownregister.domain.entry.SourceKind;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.value.Slug;

class FigureVerdictsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // one figure against one
                "- account - 35|- account - 35|AGREES|Both give 35 accounts.",
                "- account - 35|- account - 38|CONTRADICTS|For accounts, 35 and 38 differ by 3.",
                "- account - 90|- account - 88|CONTRADICTS|For accounts, 88 and 90 differ by 2.",
                "- account - 7300|- account - 7340|ROUNDED|7,300 and 7,340 differ by no more than their rounding.",
                "- account - 7300|- account - 7351|CONTRADICTS|For accounts, 7,300 and 7,351 differ by 51.",
                "- account - 100|- account - 103|ROUNDED|100 and 103 differ by no more than their rounding.",
                "- account - 100|- account - 140|CONTRADICTS|For accounts, 100 and 140 differ by 40.",
                "- account - ~64000|- account - 65900|ROUNDED|About 64,000 and 65,900 differ by no more than their rounding.",
                "- account - ~64000|- account - 70000|CONTRADICTS|For accounts, about 64,000 and 70,000 differ by about 6,000.",
                "- account - ~88|- account - 88|AGREES|About 88 and 88 are the same number.",
                "- account - >7300|- account - 7340|AGREES|More than 7,300 holds for 7,340.",
                "- account - >7300|- account - 7300|ROUNDED|7,300 and more than 7,300 differ by no more than their rounding.",
                "- account - >=7300|- account - 7300|AGREES|At least 7,300 holds for 7,300.",
                "- account - <=200|- account - 150|AGREES|At most 200 holds for 150.",
                "- account - <=100|- account - >700|CONTRADICTS|For accounts, at most 100 and more than 700 cannot both hold.",
                "- account - >200|- account - >700|AGREES|More than 200 and more than 700 can both hold.",
                "- account - 100..200|- account - 150|AGREES|100 to 200 holds for 150.",
                "- account - 0|- account - >0|CONTRADICTS|For accounts, 0 and more than 0 cannot both hold.",
                // wider and narrower scopes
                "twitter account - 936|- all - 1200|NARROWER_SCOPE|936 Twitter accounts are part of what 1,200 assets count.",
                "twitter account - 936|- all - 910|CONTRADICTS|For assets, 910 and 936 differ by 26.",
                "twitter account core 23750|twitter account - ~170000|NARROWER_SCOPE|23,750 core Twitter accounts are part of what about 170,000 Twitter accounts count.",
                "facebook account - 35, instagram account - 88|- account - 35|NARROWER_SCOPE|35 leaves out the 88 Instagram accounts.",
                "facebook account - 35, facebook page - 3, instagram account - 88|- all - 123|NARROWER_SCOPE|123 leaves out the 3 Facebook Pages.",
                "facebook account - 35, facebook page - 3, instagram account - 88|- all - 126|AGREES|126 is the sum of 35 + 3 + 88.",
                "facebook account - 35, facebook page - 3, instagram account - 88|- all - 200|CONTRADICTS|For assets, 200 and 35 + 3 + 88 (126) differ by 74.",
                "facebook account - 70, facebook page - 138|- account;page;group - 300|NARROWER_SCOPE|70 Facebook accounts and 138 Facebook Pages are part of what 300 accounts, Pages and groups count.",
                "facebook account - 35, facebook page - 3|facebook account - 35, instagram account - 88|NARROWER_SCOPE|35 + 3 leaves out the 88 Instagram accounts, and 35 + 88 leaves out the 3 Facebook Pages.",
                "facebook page - 103|facebook group - 78|NOT_COMPARABLE|78 Facebook groups and 103 Facebook Pages count different things.",
                "facebook account;page - 10|facebook page;group - 12|NOT_COMPARABLE|10 Facebook accounts and Pages and 12 Facebook Pages and groups count different things.",
                // totals with parts
                "- all - 126, - account - 123, - page - 3|- all - 126|AGREES|Both give 126 assets.",
                "- all - >700, - account - 560|- account - 560, - page - 103, - group - 78|AGREES|More than 700 holds for 560 + 103 + 78 (741).",
                // other groups
                "- account - 135, - page - 138|facebook account - 70, facebook page - 138, instagram account - 65|REGROUPED|135 + 138 and 70 + 138 + 65 are the same total of 273, divided otherwise.",
                "- account - 70, - page - 138|- account - 138, - page - 70|CONTRADICTS|For accounts, 138 and 70 differ by 68.",
            })
    void figuresAreJudgedByTheRules(String one, String other, Verdict verdict, String sentence) {
        Judgement judgement = judge(one, other, "actioned");

        assertThat(judgement).isEqualTo(new Judgement(verdict, sentence, true));
        assertThat(judge(other, one, "actioned")).isEqualTo(judgement);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // who says nothing of a union has no narrower scope for the others
                "facebook page - 1600, instagram account - 7200|facebook page - 1600|AGREES|Both give 1,600 followers of Facebook Pages.",
                "facebook page - ~70000, instagram account - <=11000|facebook page - 70000|AGREES|70,000 and about 70,000 are the same number.",
                "facebook page - ~70000, instagram account - <=11000|instagram account - ~11000|AGREES|At most 11,000 holds for about 11,000.",
                "facebook page - 1600, instagram account - 7200|facebook page - 1600, facebook group - 500|AGREES|Both give 1,600 followers of Facebook Pages.",
                "facebook page - 1600, instagram account - 7200|facebook page - 2600|CONTRADICTS|For followers of Facebook Pages, 2,600 and 1,600 differ by 1,000.",
                "facebook page - 1600, instagram account - 7200|facebook page - 1600, instagram account - 9200|CONTRADICTS|For followers of Instagram accounts, 7,200 and 9,200 differ by 2,000.",
                // a wider union says nothing of one that both give, unless it is too small to hold it
                "facebook page - 1600, - all - 8000|facebook page - 1600|AGREES|Both give 1,600 followers of Facebook Pages.",
                "facebook page - 1600, - all - 8000|facebook page - 1600, instagram account - 7200|AGREES|Both give 1,600 followers of Facebook Pages.",
                "facebook page - 1600, - all - 6100|facebook page - 1600, instagram account - 7200|CONTRADICTS|For followers of assets, 6,100 and 7,200 differ by 1,100.",
                // what a statement says against itself is its own fault, not the other's
                "facebook page - 1600, - all - 900|facebook page - 1600, instagram account - 50|AGREES|Both give 1,600 followers of Facebook Pages.",
                "facebook page - 1600|- unspecified - 8800|NARROWER_SCOPE|1,600 followers of Facebook Pages are part of what 8,800 followers of assets count.",
                "facebook page - 1600, instagram account - 7200|- all - 8800|NARROWER_SCOPE|1,600 followers of Facebook Pages are part of what 8,800 followers of assets count.",
                "facebook page - 1600, instagram account - 7200|- all - 6100|CONTRADICTS|For followers of assets, 6,100 and 7,200 differ by 1,100.",
                "facebook page - 1600|instagram account - 7200|NOT_COMPARABLE|1,600 followers of Facebook Pages and 7,200 followers of Instagram accounts count different things.",
            })
    void unionsAreComparedAndNeverAddedUp(String one, String other, Verdict verdict, String sentence) {
        assertThat(judge(one, other, "followers")).isEqualTo(new Judgement(verdict, sentence, true));
    }

    @Test
    void moneyOfDifferentCurrenciesIsNotCompared() {
        CaseFile file = Files.ofCase("a")
                .news("one", "One", null)
                .figures("ad-spend - ad - 167000 USD")
                .news("two", "Two", null)
                .figures("ad-spend - ad - 150000 EUR")
                .build();
        List<Leading> leading = Leading.of(file, Statements.of(file), PlatformNames.NONE);

        assertThat(leading).hasSize(2);
        assertThat(Judge.figures(leading.get(0).statement(), leading.get(1).statement(), PlatformNames.NONE)
                        .reason())
                .isEqualTo("EUR 150,000 and USD 167,000 are in different units.");
    }

    private static Judgement judge(String one, String other, String measure) {
        CaseFile file = Files.ofCase("a", "facebook", "instagram")
                .news("one", "One", null)
                .figures(lines(one, measure))
                .news("two", "Two", null)
                .figures(lines(other, measure))
                .build();
        return Leading.of(file, Statements.of(file), PlatformNames.NONE)
                .get(0)
                .rivals()
                .get(0)
                .judgement();
    }

    private static String[] lines(String figures, String measure) {
        return Arrays.stream(figures.split(",", -1))
                .map(line -> measure + " " + line.strip())
                .toArray(String[]::new);
    }

    @Test
    void inACaseOfOnePlatformAFigureWithoutPlatformIsAboutIt() {
        CaseFile file = Files.ofCase("a", "twitter")
                .news("one", "One", null)
                .figures("actioned twitter account - 936")
                .news("two", "Two", null)
                .figures("actioned - account - 950")
                .build();

        assertThat(Leading.of(file, Statements.of(file), PlatformNames.NONE)
                        .get(0)
                        .judgements())
                .containsExactly(
                        new Judgement(Verdict.CONTRADICTS, "For Twitter accounts, 936 and 950 differ by 14.", true));
    }

    // who speaks

    @Test
    void aSpeakersLaterFigureReplacesItsEarlierOneWithoutContradiction() {
        CaseFile file = Files.ofCase("a")
                .platform("first", "Twitter", "2020-06-12")
                .figures("actioned - account - 228")
                .platform("second", "Twitter", "2020-08-12")
                .figures("actioned - account - 200")
                .build();
        CaseJudgement judged = CaseJudgement.of(file, Lookup.NOTHING);

        assertThat(judged.judgements()).isEmpty();
        assertThat(judged.leading().get(0).statement().source().sourceId()).hasToString("second");
        assertThat(judged.saidBefore())
                .extracting(said -> said.source().sourceId().text())
                .containsExactly("first");
    }

    @Test
    void onePlatformSpeaksUnderItsNamesAndItsOperators() {
        PlatformNames names = PlatformNames.of(List.of(
                new Platform(new Slug("facebook"), "Facebook", "Meta", List.of("FB")),
                new Platform(new Slug("x"), "X", "X Corp.", List.of("Twitter"))));
        CaseFile file = Files.ofCase("a")
                .platform("first", "Facebook", "2020-06-12")
                .figures("actioned - account - 228")
                .platform("second", " meta", "2020-08-12")
                .figures("actioned - account - 200")
                .news("third", "TWITTER", "2021-08-12")
                .figures("actioned - account - 200")
                .build();

        assertThat(Statements.of(file, names).saidBefore()).hasSize(1);
        assertThat(Statements.of(file).saidBefore()).isEmpty();
        assertThat(names.name(new Slug("x"))).isEqualTo("X");
        assertThat(names.name(new Slug("other-service"))).isEqualTo("Other Service");
    }

    @Test
    void aQuotationReplacesOnlyWhatItRepeatsInFullOnALaterDayOfItsOwn() {
        Files full = Files.ofCase("a")
                .platform("report", "Meta", "2020-08-06")
                .figures("actioned - account - 35", "actioned - page - 3")
                .news("story", "A newsroom", "2020-08-07")
                .quoting("Meta");

        assertThat(Statements.of(full.figures("actioned - account - 36").build())
                        .saidBefore())
                .isEmpty();
        assertThat(Statements.of(full.statedOn("2020-08-07")
                                .figures("actioned - account - 37")
                                .build())
                        .saidBefore())
                .isEmpty();
        assertThat(Statements.of(full.figures("actioned - page - 3").build()).saidBefore())
                .extracting(said -> said.source().sourceId().text())
                .contains("report");
    }

    @Test
    void aMisquotationIsJudgedAndIsNoSecondWitness() {
        CaseFile file = Files.ofCase("a")
                .platform("report", "Meta", "2020-08-06")
                .figures("actioned - account - 35")
                .news("story", "A newsroom", "2020-08-07")
                .quoting("Meta")
                .figures("actioned - account - 53")
                .build();

        assertThat(Leading.of(file, Statements.of(file), PlatformNames.NONE)
                        .get(0)
                        .judgements())
                .containsExactly(new Judgement(Verdict.CONTRADICTS, "For accounts, 35 and 53 differ by 18.", false));
    }

    @Test
    void aCopyAgreesAndIsNoSecondWitness() {
        CaseFile file = Files.ofCase("a")
                .platform("report", "Meta", "2020-08-06")
                .figures("actioned - account - 35")
                .news("agency", "An agency", "2020-08-06", "report")
                .figures("actioned - account - 35")
                .news("paper", "A paper", "2020-08-07", "agency")
                .figures("actioned - account - 35")
                .source("own", SourceKind.INDEPENDENT_RESEARCH, "An observatory", "2020-08-08")
                .figures("actioned - account - 35")
                .build();
        Leading leading =
                Leading.of(file, Statements.of(file), PlatformNames.NONE).get(0);

        assertThat(leading.rivals())
                .extracting(rival -> rival.statement().source().sourceId().text() + " "
                        + rival.judgement().verdict() + " " + rival.judgement().corroborates())
                .containsExactly("own AGREES true", "paper AGREES false", "agency AGREES false");
        assertThat(leading.witnesses()).isEqualTo(2);
    }

    @Test
    void aQuotationOfTheOneWhoLeadsIsNoSecondWitnessAndWhoContradictsIsNone() {
        CaseFile file = Files.ofCase("a")
                .platform("report", "Meta", "2020-08-06")
                .figures("actioned - account - 35")
                .news("story", "A newsroom", "2020-08-07")
                .figures("actioned - account - 53")
                .quoting("Meta")
                .figures("actioned - account - 35")
                .build();

        assertThat(Leading.of(file, Statements.of(file), PlatformNames.NONE)
                        .get(0)
                        .witnesses())
                .isEqualTo(1);
    }

    @Test
    void severalNumbersThatOnlyTheWordAboutTellsApartAreAllNamed() {
        CaseFile file = Files.ofCase("a")
                .platform("report", "Meta", "2020-08-06")
                .figures("followers - page - ~1600", "followers - group - ~7200")
                .news("story", "A newsroom", "2020-08-07")
                .figures("followers - page - 1600", "followers - group - 7200")
                .build();

        assertThat(Leading.of(file, Statements.of(file), PlatformNames.NONE)
                        .get(0)
                        .judgements())
                .containsExactly(new Judgement(
                        Verdict.AGREES,
                        "About 1,600 and 1,600, and about 7,200 and 7,200, are the same numbers.",
                        true));
    }

    @Test
    void aDeprecatedFigureStaysVisibleAndDoesNotJudge() {
        CaseFile file = Files.ofCase("a")
                .platform("report", "Meta", "2020-08-06")
                .figures("actioned - account - 35")
                .news("story", "A newsroom", "2020-08-07")
                .rank(Rank.DEPRECATED)
                .figures("actioned - account - 99")
                .build();
        CaseJudgement judged = CaseJudgement.of(file, Lookup.NOTHING);

        assertThat(judged.judgements()).isEmpty();
        assertThat(judged.deprecated()).extracting(figure -> figure.value()).containsExactly(99L);
    }

    @Test
    void aLabelHoldsFiguresOfSeveralDaysTogetherAndOthersApart() {
        CaseFile file = Files.ofCase("a")
                .platform("report", "Meta", "2020-08-06")
                .label("count")
                .statedOn("2020-08-06")
                .figures("actioned - account - 35")
                .statedOn("2020-08-07")
                .figures("actioned - page - 3")
                .label("headline")
                .figures("actioned - all - 38")
                .build();

        assertThat(Statements.of(file).speaking())
                .extracting(said -> said.label() + " " + said.numbers())
                .containsExactly("count 35 + 3", "headline 38");
    }

    @Test
    void aStatementOfThousandsOfFiguresIsShownAndNotCompared() {
        Files files = Files.ofCase("a").news("one", "One", null).figures("actioned - all - 5");
        files.news("two", "Two", null);
        for (int i = 0; i < 20_000; i++) {
            files.figures("actioned - account part-" + i + " 1");
        }
        CaseJudgement judged = CaseJudgement.of(files.build(), Lookup.NOTHING);

        assertThat(judged.judgements())
                .containsExactly(new Judgement(
                        Verdict.NOT_COMPARABLE, "Statements of more than 1,000 figures are not compared.", true));
        assertThat(judged.leading().get(0).statement().cells()).hasSize(20_000);
        assertThat(judged.totals()).isEmpty();
    }

    // who leads

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "news|2020-08-07|preferred|platform-disclosure|2020-08-06|normal|one|It leads because an editor preferred it.",
                "news|2020-08-07|normal|platform-disclosure|2020-08-06|normal|two|It leads because it stands in a platform's own disclosure, which comes before a news story.",
                "news|2020-08-07|normal|news|2020-08-06|normal|one|It leads because it is the later one, of 7 August 2020.",
                "news||normal|news|2020-08-06|normal|two|It leads because its day is known, 6 August 2020.",
                "news||normal|news||normal|one|It leads because its source's identifier comes first; nothing else tells them apart.",
            })
    void theLeadingStatementIsChosenByRankKindAndDate(
            String kind,
            String date,
            String rank,
            String otherKind,
            String otherDate,
            String otherRank,
            String leads,
            String sentence) {
        CaseFile file = Files.ofCase("a")
                .source("one", kind(kind), "One", date)
                .rank(rank(rank))
                .figures("actioned - account - 35")
                .source("two", kind(otherKind), "Two", otherDate)
                .rank(rank(otherRank))
                .figures("actioned - account - 35")
                .build();
        Leading leading =
                Leading.of(file, Statements.of(file), PlatformNames.NONE).get(0);

        assertThat(leading.statement().source().sourceId()).hasToString(leads);
        assertThat(leading.reason()).isEqualTo(sentence);
    }

    private static SourceKind kind(String code) {
        return Code.parse(SourceKind.class, code).orThrow();
    }

    private static Rank rank(String code) {
        return Code.parse(Rank.class, code).orThrow();
    }

    @Test
    void theFullerOfTwoLeads() {
        CaseFile file = Files.ofCase("a")
                .news("one", "One", "2020")
                .figures("actioned - account - 35")
                .news("two", "Two", "2020")
                .figures("actioned - account - 35", "actioned - page - 3")
                .build();
        Leading leading =
                Leading.of(file, Statements.of(file), PlatformNames.NONE).get(0);

        assertThat(leading.statement().source().sourceId()).hasToString("two");
        assertThat(leading.reason()).isEqualTo("It leads because it gives more numbers.");
        assertThat(leading.measure()).isEqualTo(Measure.ACTIONED);
    }
}
