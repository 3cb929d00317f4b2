package org.takedownregister.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.takedownregister.domain.entry.ActionKind;
import org.takedownregister.domain.entry.AssetType;
import org.takedownregister.domain.entry.AssetTypes;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Figure;
import org.takedownregister.domain.entry.Form;
import org.takedownregister.domain.entry.Measure;
import org.takedownregister.domain.entry.Platform;
import org.takedownregister.domain.entry.Policy;
import org.takedownregister.domain.entry.PolicyVersion;
import org.takedownregister.domain.entry.Qualifier;
import org.takedownregister.domain.entry.Rank;
import org.takedownregister.domain.entry.SourceKind;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.register.Change;
import org.takedownregister.domain.register.Correction;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.Unit;

/** What the page of a case says. */
class CaseStoryTest {

    @TempDir
    Path temp = Path.of(".");

    private String story(List<Entry> rows, String caseId) {
        Site site = Site.of(new RecordsView(rows, SmallRegister.batches()), temp.resolve("site"));
        return site.text("cases/" + caseId + ".html");
    }

    private String small(String caseId) {
        return story(SmallRegister.entries(), caseId);
    }

    private static List<Entry> plain() {
        return new ArrayList<>(List.of(
                new Platform(SmallRegister.slug("chirp"), "Chirp", null, List.of()),
                SmallRegister.source("report", SourceKind.PLATFORM_DISCLOSURE, "Chirp", "Report", "2021-03-10"),
                SmallRegister.source("story", SourceKind.NEWS, "The Daily", "Story", "2021-03-11"),
                SmallRegister.source("later", SourceKind.NEWS, "The Weekly", "Later story", "2021-03-20"),
                SmallRegister.network("net", "A network")));
    }

    @Test
    void thePlatformsOwnDisclosureLeads() {
        assertThat(small("atlantis-network"))
                .contains(
                        "35 Chirp accounts about 1,200 Glimpse accounts Acted on, according to Chirp, 10 March 2021. It"
                                + " leads because it stands in a platform's own disclosure, which comes before"
                                + " independent research. Beside it: agrees 1, narrower in scope 2. Not counting copies and"
                                + " quotations, 1 witness says so.");
    }

    @Test
    void whatTheEditorsPreferLeadsBeforeTheDisclosure() {
        List<Entry> rows = plain();
        rows.add(SmallRegister.figure("net", "report", null, "chirp", AssetType.ACCOUNT, 40, Qualifier.EXACT));
        rows.add(SmallRegister.ranked(
                SmallRegister.figure("net", "story", null, "chirp", AssetType.ACCOUNT, 41, Qualifier.EXACT),
                Rank.PREFERRED));
        assertThat(story(rows, "net"))
                .contains(
                        "41 accounts Acted on, according to The Daily, 11 March 2021. It leads because an editor preferred"
                                + " it. Beside it: contradicts 1.")
                .contains("Chirp 10 March 2021 40 contradicts For Chirp accounts, 40 and 41 differ by 1.");
    }

    @Test
    void ofOneKindTheLatestLeads() {
        List<Entry> rows = plain();
        rows.add(SmallRegister.figure("net", "story", null, "chirp", AssetType.ACCOUNT, 40, Qualifier.EXACT));
        rows.add(SmallRegister.figure("net", "later", null, "chirp", AssetType.ACCOUNT, 41, Qualifier.AT_LEAST));
        assertThat(story(rows, "net"))
                .contains(
                        "at least 41 accounts Acted on, according to The Weekly, 20 March 2021. It leads because it is"
                                + " the later one, of 20 March 2021.")
                .contains("contradicts For Chirp accounts, 40 and at least 41 cannot both hold.");
    }

    @Test
    void speakersWhoGiveTheSameNumberShareOneSentence() {
        List<Entry> rows = plain();
        rows.add(SmallRegister.figure("net", "story", null, "chirp", AssetType.PAGE, 1, Qualifier.EXACT));
        rows.add(SmallRegister.figure("net", "later", "Chirp", "chirp", AssetType.PAGE, 1, Qualifier.EXACT));
        assertThat(story(rows, "net"))
                .contains("1 Page Acted on, according to The Daily and Chirp, quoted by The Weekly, who give the same"
                        + " number.")
                .doesNotContain("side by side");
    }

    @Test
    void whatACopySaysIsMarkedAsNoSecondWitness() {
        assertThat(small("atlantis-network")).contains("no second witness · Drawn from Chirp");
    }

    @Test
    void whoAgreesOnADayAndOnWhatWasDoneIsToldSo() {
        List<Entry> rows = plain();
        for (String source : List.of("report", "story")) {
            rows.add(SmallRegister.action("net", source, ActionKind.REMOVED, "2021-03-09"));
        }
        assertThat(story(rows, "net"))
                .contains("(accounts), according to Chirp and The Daily. leads agrees Both say removed.")
                .contains("According to Chirp and The Daily. leads agrees Both give 9 March 2021.");
    }

    @Test
    void howACountOfAnotherMeasureStandsToTheFirstIsTold() {
        List<Entry> rows = plain();
        rows.add(SmallRegister.figure("net", "report", null, "chirp", AssetType.ACCOUNT, 40, Qualifier.EXACT));
        rows.add(new Figure(
                SmallRegister.slug("net"),
                SmallRegister.slug("report"),
                null,
                null,
                Measure.ARCHIVED,
                SmallRegister.slug("chirp"),
                AssetTypes.of(AssetType.ACCOUNT),
                null,
                null,
                30,
                null,
                Qualifier.EXACT,
                Unit.COUNT,
                null,
                Rank.NORMAL,
                null));
        assertThat(story(rows, "net"))
                .contains(
                        "Put into a public archive not comparable 30 archived and 40 acted on are different measures.");
    }

    @Test
    void totalsAreAmongTheContents() {
        Site site = Site.of(new RecordsView(SmallRegister.entries(), SmallRegister.batches()), temp.resolve("site"));
        assertThat(site.html("cases/march-2021.html"))
                .contains("<li><a href=\"#totals\">Totals</a></li>")
                .contains("<h3 id=\"totals\">Totals</h3>");
        assertThat(site.html("cases/atlantis-network.html")).doesNotContain("#totals");
    }

    @Test
    void aReasonLeadsToTheCasesOfItsBasisAndItsGround() {
        Site site = Site.of(new RecordsView(SmallRegister.entries(), SmallRegister.batches()), temp.resolve("site"));
        assertThat(site.html("cases/atlantis-network.html"))
                .contains("<a href=\"../bases/behaviour.html\"><bdi>Behaviour</bdi></a>")
                .contains("<a href=\"../grounds/terms.html\"><bdi>Platform’s own terms</bdi></a>");
    }

    @Test
    void followersAreNeverAddedUp() {
        assertThat(small("atlantis-network"))
                .contains(
                        "How many accounts followed one or more of them. One account may be counted in several of these,"
                                + " so they are never added up. Followers: what each speaker says"
                                + " Who says Of Chirp accounts Of Glimpse accounts Remarks"
                                + " Chirp 10 March 2021 about 1,600 about 7,200 leads"
                                + " Takedown Tracker June 2021 not given about 7,200 agrees"
                                + " Both give about 7,200 followers of Glimpse accounts.")
                .doesNotContain("8,800", "1,235", "8800");
    }

    @Test
    void aRivalDateStandsBesideTheOtherWithItsVerdict() {
        assertThat(small("atlantis-network"))
                .contains(
                        "10 February 2021 Announced According to The Daily. contradicts For the announcement, 10 February"
                                + " 2021 and 10 March 2021 are 28 days apart.")
                .contains("10 March 2021 Announced According to Chirp.");
    }

    @Test
    void anAttributionSaysWhoMakesItAndHowFirmly() {
        assertThat(small("atlantis-network"))
                .contains(
                        "Operated from Iceland Chirp says so directly, high confidence; evidence: technical links page 3")
                .contains("Run by Ministry of Gardens described, not named Chirp says that it does not attribute it")
                .contains("Addressed Norway The Daily implies it");
    }

    @Test
    void aSingleLabelledPostReadsAsOne() {
        assertThat(small("lone-post"))
                .contains("Single item of content A post about the tides")
                .contains("What was labelled 1 post Acted on, according to The Daily, 11 March 2021.")
                .contains("Labelled on Chirp on 1 July 2018, for Norway, according to The Daily.")
                .contains("Content Court order What was said.")
                .contains("Fake accounts, § 4");
    }

    @Test
    void anAdvertiserWithoutAFigureReadsAsADeed() {
        assertThat(small("con_"))
                .contains(
                        "Who may no longer advertise Barred from advertising on Chirp (accounts), according to Chirp.")
                .contains("According to Chirp, US$1,000 to 2,000 was spent on advertising (known to be wrong or"
                        + " superseded).")
                .contains(
                        "Neither the day of an action nor that of the announcement is known.",
                        "The register holds no reason for the action.");
    }

    @Test
    void aCaseInWhichNobodyActedIsAnAllegation() {
        assertThat(small("rumour"))
                .contains("What is alleged No source in the register says that a platform acted.")
                .contains("Everything here rests on one source, ");
    }

    @Test
    void aDisclosureListsItsParts() {
        assertThat(small("march-2021"))
                .contains("What was announced more than 798 accounts")
                .contains("A disclosure groups cases and is not counted as one. Its parts are 1 case in this register")
                .contains("A network posing as gardeners");
    }

    @Test
    void aStatedTotalIsHeldAgainstItsParts() {
        assertThat(small("march-2021"))
                .contains(
                        "Totals Sums are ours, of numbers that others state. parts missing Chirp: The register holds 35"
                                + " of more than 798 Chirp accounts; the rest is missing.");
    }

    @Test
    void whatWasSaidBeforeIsKeptAndDoesNotContradict() {
        List<Entry> rows = plain();
        rows.add(SmallRegister.figure("net", "story", "Chirp", "chirp", AssetType.ACCOUNT, 40, Qualifier.EXACT));
        rows.add(SmallRegister.source("last", SourceKind.NEWS, "The Daily", "Last story", "2021-04-01"));
        rows.add(SmallRegister.figure("net", "last", null, "chirp", AssetType.ACCOUNT, 44, Qualifier.EXACT));
        rows.add(SmallRegister.figure("net", "story", null, "chirp", AssetType.ACCOUNT, 41, Qualifier.EXACT));
        assertThat(story(rows, "net"))
                .contains("The Daily 11 March 2021 41 said before A later word of the same speaker takes its place.")
                .doesNotContain("41 and 44");
    }

    @Test
    void theHistorySaysWhichFieldWasCorrectedFromWhatToWhat() {
        Figure before = SmallRegister.figure("net", "report", null, "chirp", AssetType.ACCOUNT, 40, Qualifier.EXACT);
        Figure after = SmallRegister.figure("net", "report", null, "chirp", AssetType.ACCOUNT, 41, Qualifier.EXACT);
        List<Entry> rows = plain();
        rows.add(after);
        Correction corrected = new Correction(2, new Change(Table.FIGURES, before, after));
        Correction withdrawn = new Correction(2, new Change(Table.FIGURES, before, null));
        RecordsView view = new RecordsView(rows, SmallRegister.batches()).correctedBy(List.of(corrected, withdrawn));
        assertThat(Site.of(view, temp.resolve("site")).text("cases/net.html"))
                .containsPattern(
                        "Batch 2 corrected a row of figures from Report \\([^)]*account[^)]*\\): value from 40 to 41\\.")
                .contains("Batch 2 withdrew a row of figures from Report");
    }

    @Test
    void aLinkIsToldOnBothPages() {
        assertThat(small("atlantis-network"))
                .contains(
                        "Technical links consistent with A post about the tides, according to Chirp. The same machines.");
        assertThat(small("lone-post"))
                .contains("Technical links consistent with A network posing as gardeners, according to Chirp.");
    }

    @Test
    void aReactionSaysWhoReactedHowAndToWhat() {
        assertThat(small("atlantis-network"))
                .contains(
                        "Government of Iceland (government) regretted the platform’s action on 11 March 2021, according to"
                                + " The Daily. A speaker regretted the removal.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2020-06-15         | On 15 June 2020 the version of 1 May 2019 was in force. That version.
                    2021-02            | In February 2021 the version of 1 January 2021 was in force. That version.
                    2020-12/2021-01    | The dates are too vague to tell which version was in force from December 2020 to January 2021: that of 1 May 2019 or that of 1 January 2021.
                    2018-07-01         | No version is known that was in force on 1 July 2018: the first known is of 1 May 2019.
                    2019               | The dates are too vague to tell which version was in force in 2019: perhaps that of 1 May 2019.
                    """)
    void thePolicyOfTheDayIsNamedAndWhereNoneIsKnownThePageSaysSo(String acted, String said) {
        List<Entry> rows = policies();
        rows.add(SmallRegister.action("net", "report", ActionKind.REMOVED, acted));
        assertThat(story(rows, "net")).contains(said);
    }

    @Test
    void withoutADayOfActionNoVersionIsNamed() {
        List<Entry> rows = policies();
        rows.add(SmallRegister.action("net", "report", ActionKind.REMOVED, null));
        assertThat(story(rows, "net"))
                .contains("The day of action is not known, so it cannot be told which version was in force.");
    }

    private static List<Entry> policies() {
        List<Entry> rows = plain();
        rows.add(new Policy(SmallRegister.slug("rule"), SmallRegister.slug("chirp"), "Rule", null));
        rows.add(version("2019-05-01"));
        rows.add(version("2021-01-01"));
        rows.add(SmallRegister.rationale("net", "report", "rule", "A reason.", Form.PARAPHRASE, null));
        return rows;
    }

    private static PolicyVersion version(String from) {
        return new PolicyVersion(SmallRegister.slug("rule"), EdtfDate.of(from), null, null, null, null);
    }

    @Test
    void urduKeepsItsDirectionAndLanguage() {
        Site site = Site.of(SmallRegister.view(), temp.resolve("site"));
        assertThat(site.html("cases/atlantis-network.html"))
                .contains("<p class=\"words\" dir=\"auto\">باغبانی سب کے لیے\nدوسری سطر</p>")
                .contains("<bdi>روزنامہ مثال</bdi>")
                .contains("<cite dir=\"auto\" lang=\"ur\">چرپ نے اکاؤنٹس ہٹا دیے</cite>");
        assertThat(site.html("sources/urdu-story.html")).contains("<h1 dir=\"auto\">");
    }

    @Test
    void theCitationNamesTheBatch() {
        assertThat(small("atlantis-network"))
                .contains("The editors of Takedown Register: “A network posing as gardeners”, Takedown Register, case"
                        + " atlantis-network, as of batch 2, 10 February 2026.")
                .contains("@misc{atlantis-network, author = {{The editors of Takedown Register}},"
                        + " title = {{A network posing as gardeners}},");
    }
}
