package org.takedownregister.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedownregister.domain.entry.ActionKind;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Form;
import org.takedownregister.domain.entry.Ground;
import org.takedownregister.domain.entry.Platform;
import org.takedownregister.domain.entry.Rationale;
import org.takedownregister.domain.entry.RationaleBasis;
import org.takedownregister.domain.entry.SourceKind;

/** What lists and the pages of platforms, countries, policies and sources say. */
class ListsTest {

    @TempDir
    Path temp = Path.of(".");

    private Site small() {
        return Site.of(SmallRegister.view(), temp.resolve("site"));
    }

    @Test
    void disclosuresAndAllegationsAreCountedApart() {
        assertThat(small().text("cases.html"))
                .contains("The register holds 3 cases in which a platform acted, 1 allegation and 1 disclosure. A"
                        + " disclosure groups cases and is counted apart.");
        assertThat(small().text("index.html")).contains("3 cases");
    }

    @Test
    void aCountrysPageCallsNobodyGuilty() {
        assertThat(small().text("countries/is.html"))
                .contains("Iceland 1 case or disclosure names it. Sources say from where a network was run and whom it"
                        + " addressed. Neither says that a state, a government or a people had a part in it.")
                .contains(
                        "Said to be operated from here Where something was run from says nothing of who ran it, and nothing"
                                + " of the state.")
                .contains(
                        "Chirp says so directly, high confidence; evidence: technical links page 3, in Network report,"
                                + " March 2021");
    }

    @Test
    void aSourcesPageSaysWhatDrawsOnItAndWhatRestsOnIt() {
        assertThat(small().text("sources/chirp-report.html"))
                .contains("Cases that rest on it")
                .contains("A network posing as gardeners 10 March 2021 Chirp, Glimpse Network, removed Behaviour;"
                        + " Platform’s own terms 35 Chirp accounts and about 1,200 Glimpse accounts, says Chirp")
                .contains("What draws on it A source that draws on another is no second witness. Entry 17");
        assertThat(small().text("sources/tracker.html"))
                .contains(
                        "What it draws on A source that draws on another is no second witness. Network report, March 2021");
    }

    @Test
    void aPolicysPageShowsItsVersionsAndWhichWasInForce() {
        assertThat(small().text("policies/fake-accounts.html"))
                .contains("1 May 2019 31 December 2020 no address known No fake accounts.")
                .contains(
                        "1 January 2021 no end known chirp.example, archived copy No fake accounts, alone or together.")
                .contains(
                        "A network posing as gardeners 10 March 2021 Behaviour; Platform’s own terms In February 2021 the"
                                + " version of 1 January 2021 was in force. That version.");
    }

    @Test
    void casesAreListedByWhatTheirReasonsRestOnAndByTheRulesApplied() {
        Site site = small();
        String row =
                "A network posing as gardeners 10 March 2021 Chirp, Glimpse Network, removed Behaviour; Platform’s own"
                        + " terms";
        assertThat(site.text("bases/behaviour.html"))
                .contains(
                        "Basis of the reason Behaviour Decided by what they did, not what they said. 1 case or disclosure.")
                .contains(row);
        assertThat(site.text("bases/actor.html"))
                .contains("Decided by who they are. 0 cases and disclosures.", "There is no such case.");
        assertThat(site.text("grounds/terms.html")).contains("Decided under rules that the platform made.", row);
        assertThat(site.text("policies.html"))
                .contains("Behaviour Decided by what they did, not what they said. 1")
                .contains("Court order Decided because a court ordered it. 1");
        assertThat(site.text("index.html")).contains("By what the reason rests on Behaviour 1");
        assertThat(site.text("platforms/chirp.html")).contains(row);
        assertThat(site.text("countries/is.html"))
                .contains("March 2021 Behaviour; Platform’s own terms 35 Chirp accounts");
    }

    @Test
    void aListByReasonHasPagesAndLeavesOutWhoSaysNothingOfIt() {
        List<Entry> rows = new ArrayList<>(List.of(
                new Platform(SmallRegister.slug("chirp"), "Chirp", null, List.of()),
                SmallRegister.source("report", SourceKind.PLATFORM_DISCLOSURE, "Chirp", "Report", "2021-03-10"),
                SmallRegister.source("story", SourceKind.NEWS, "The Daily", "Story", "2021-03-11")));
        for (int i = 0; i < 201; i++) {
            rows.add(SmallRegister.network("net-" + i, "Network " + i));
            rows.add(reason("net-" + i, "report", RationaleBasis.ACTOR, Ground.COURT_ORDER));
            rows.add(reason("net-" + i, "story", RationaleBasis.NOT_STATED, Ground.NOT_STATED));
        }
        Site site = Site.of(new RecordsView(rows, SmallRegister.batches()), temp.resolve("site"));
        assertThat(site.text("bases/actor.p2.html")).contains("Previous page Page 2 of 2");
        assertThat(site.text("grounds/court-order.html")).contains("201 cases and disclosures.");
        assertThat(site.text("grounds/not-stated.html")).contains("There is no such case.");
        assertThat(site.text("bases/not-stated.html")).contains("There is no such case.");
    }

    @Test
    void openQuestionsOfManyCasesHavePagesThatKeepTheirOrder() {
        List<Entry> rows = new ArrayList<>(List.of(
                SmallRegister.source("report", SourceKind.PLATFORM_DISCLOSURE, "Chirp", "Report", "2021-03-10")));
        for (int i = 0; i < 150; i++) {
            rows.add(SmallRegister.network("net-" + i, "Network " + i));
            rows.add(SmallRegister.action("net-" + i, "report", ActionKind.REMOVED, "2021"));
        }
        Site site = Site.of(new RecordsView(rows, SmallRegister.batches()), temp.resolve("site"));
        assertThat(site.text("open-questions.html"))
                .contains("The register finds 450 open questions by itself.", "Page 1 of 3")
                .contains("Single independent source, by case", "Source without archived copy, by case")
                .doesNotContain("Vague date, by case");
        assertThat(site.text("open-questions.p3.html"))
                .contains("Vague date, by case")
                .contains("The day of the action is known only as 2021.");
        assertThat(site.html("index.html"))
                .contains("open-questions.html#no-archive", "open-questions.p2.html#vague-date");
    }

    @Test
    void whatContradictsAndWhatIsOpenIsListedByCase() {
        String contradiction =
                "A network posing as gardeners For the announcement, 10 February 2021 and 10 March 2021 are"
                        + " 28 days apart.";
        assertThat(small().text("disagreements.html"))
                .contains("The register holds 1 contradiction: claims that cannot both be right.")
                .contains(contradiction)
                .doesNotContain("leaves out about");
        assertThat(small().text("open-questions.html"))
                .contains("Contradiction, by case Case What is open " + contradiction)
                .contains("Total of which parts are missing")
                .contains("Chirp's disclosure of March 2021 The register holds 35 of more than 798 Chirp accounts; the"
                        + " rest is missing.");
        assertThat(small().html("index.html")).contains("open-questions.html#incomplete-total");
    }

    @Test
    void volumesStandApartFromCases() {
        assertThat(small().text("volumes/chirp.html"))
                .contains("They are no cases and count in none")
                .contains(
                        "January to June 2021 removal requests Norway, spam & scams and Law 12,345 Network report, March"
                                + " 2021");
    }

    @Test
    void everyImportSaysWhatItTouched() {
        assertThat(small().text("changes.html")).contains("Batch 2, 10 February 2026 5 0 0");
        assertThat(small().text("changes/1.html")).contains("Batch 1, 5 January 2026 The first import. Files read 0");
    }

    @Test
    void aListThatGrowsHasPagesThatLeadToOneAnother() {
        List<Entry> rows = new ArrayList<>(List.of(
                new Platform(SmallRegister.slug("chirp"), "Chirp", null, List.of()),
                SmallRegister.source("report", SourceKind.PLATFORM_DISCLOSURE, "Chirp", "Report", "2021-03-10")));
        for (int i = 0; i < 401; i++) {
            rows.add(SmallRegister.network("net-" + i, "Network " + i));
            rows.add(SmallRegister.action("net-" + i, "report", ActionKind.REMOVED, i < 100 ? "2020" : "2021"));
        }
        Site site = Site.of(new RecordsView(rows, SmallRegister.batches()), temp.resolve("site"));
        assertThat(site.pages())
                .contains("years/2021.p2.html", "platforms/chirp.p3.html", "sources/report.p3.html", "years/2020.html")
                .doesNotContain("years/2021.p3.html", "platforms/chirp.p4.html");
        assertThat(site.text("years/2021.html"))
                .contains("301 cases and disclosures.", "Page 1 of 2 Next page Last page");
        assertThat(site.text("years/2021.p2.html")).contains("Previous page Page 2 of 2");
        assertThat(site.text("cases.html"))
                .contains("By year")
                .contains("2021 301")
                .contains("2020 100");
    }

    private static Rationale reason(String caseId, String source, RationaleBasis basis, Ground ground) {
        return new Rationale(
                SmallRegister.slug(caseId),
                SmallRegister.slug(source),
                null,
                1,
                null,
                basis,
                ground,
                null,
                null,
                null,
                Form.PARAPHRASE,
                null,
                null);
    }
}
