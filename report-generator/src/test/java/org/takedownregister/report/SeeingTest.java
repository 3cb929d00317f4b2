package org.takedownregister.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedownregister.domain.entry.Action;
import org.takedownregister.domain.entry.ActionKind;
import org.takedownregister.domain.entry.AssetType;
import org.takedownregister.domain.entry.AssetTypes;
import org.takedownregister.domain.entry.Attribution;
import org.takedownregister.domain.entry.AttributionLevel;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Event;
import org.takedownregister.domain.entry.EventKind;
import org.takedownregister.domain.entry.Form;
import org.takedownregister.domain.entry.LinkKind;
import org.takedownregister.domain.entry.Platform;
import org.takedownregister.domain.entry.Qualifier;
import org.takedownregister.domain.entry.Role;
import org.takedownregister.domain.entry.SourceKind;
import org.takedownregister.domain.entry.Subject;
import org.takedownregister.domain.entry.TakedownCase;

/** What the charts show and how it is counted. */
class SeeingTest {

    private static final int OVERVIEW = 250 * 1024;

    @TempDir
    Path temp = Path.of(".");

    private final List<Entry> rows = new ArrayList<>(List.of(
            new Platform(SmallRegister.slug("chirp"), "Chirp", null, List.of()),
            SmallRegister.source("chirp-report", SourceKind.PLATFORM_DISCLOSURE, "Chirp", "Report", "2021-03-10"),
            SmallRegister.source("story", SourceKind.NEWS, "The Daily", "Story", "2021-03-11")));

    private void removed(String caseId, String source, @Nullable String on) {
        if (rows.stream()
                .noneMatch(row ->
                        row instanceof TakedownCase one && one.caseId().text().equals(caseId))) {
            rows.add(SmallRegister.network(caseId, "The case " + caseId));
        }
        rows.add(SmallRegister.action(caseId, source, ActionKind.REMOVED, on));
    }

    private void accounts(String caseId, long value) {
        rows.add(
                SmallRegister.figure(caseId, "chirp-report", null, "chirp", AssetType.ACCOUNT, value, Qualifier.EXACT));
    }

    private void place(String caseId, Role role, String country, AttributionLevel level) {
        rows.add(new Attribution(
                SmallRegister.slug(caseId),
                SmallRegister.slug("chirp-report"),
                null,
                role,
                country,
                null,
                level,
                null,
                null,
                null));
    }

    private Site site() {
        return Site.of(new RecordsView(rows, SmallRegister.batches()), temp.resolve("site"));
    }

    private static String drawing(Site site, String page, String id) {
        Matcher found = Pattern.compile("(?s)<figure class=\"drawing[^\"]*\" id=\"" + id + "-chart\">(.*?)</figure>")
                .matcher(site.html(page));
        assertThat(found.find()).as(id).isTrue();
        return found.group(1)
                .replaceAll("(?s)<svg.*?</svg>", "")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    @Test
    void anActionCountsOnceHoweverManySourcesTellOfItInWhateverWord() {
        removed("a", "chirp-report", "2019-05-02");
        removed("a", "story", "2019-05-03");
        rows.add(SmallRegister.action("a", "story", ActionKind.SUSPENDED, "2019-05-03"));
        rows.add(SmallRegister.action("a", "chirp-report", ActionKind.LABELLED, "2020"));
        rows.add(SmallRegister.action("a", "chirp-report", ActionKind.REINSTATED, "2021-01"));
        removed("b", "chirp-report", null);
        rows.add(new Event(
                SmallRegister.slug("b"),
                SmallRegister.slug("story"),
                null,
                EventKind.ANNOUNCED,
                SmallRegister.date("2020-11-01")));
        removed("c", "story", null);

        assertThat(drawing(site(), "index.html", "actions"))
                .isEqualTo("Actions over time, by platform"
                        + " 3 actions from 2019 to 2020; most in 2020 (2). All by Chirp."
                        + " A case counts once for each platform and kind of action, as the foremost source tells of it."
                        + " Where no day of action is stated, that of the announcement stands for it (1 of these). Not"
                        + " drawn, since no source gives a date: 1. Reinstatements and disclosures are left out. All"
                        + " stand in the list of cases . These numbers as a table Actions over time, by platform Year"
                        + " Chirp Total 2019 1 1 2020 2 2");
    }

    @Test
    void assetsAreAddedUpAsOursAndNothingTwiceAndFollowersNever() {
        for (String caseId : List.of("whole", "part", "alone", "without")) {
            removed(caseId, "chirp-report", "2020");
        }
        rows.add(new TakedownCase(
                SmallRegister.slug("disclosure"),
                "Of March",
                null,
                Subject.DISCLOSURE,
                List.of(SmallRegister.slug("chirp")),
                List.of(),
                null));
        rows.add(SmallRegister.action("disclosure", "chirp-report", ActionKind.REMOVED, "2020"));
        accounts("disclosure", 5_000);
        rows.add(SmallRegister.link("whole", "disclosure", LinkKind.PART_OF));
        rows.add(SmallRegister.link("part", "whole", LinkKind.PART_OF));
        accounts("whole", 300);
        accounts("part", 40);
        accounts("alone", 7);
        rows.add(SmallRegister.figure("alone", "story", null, "chirp", AssetType.ACCOUNT, 9, Qualifier.EXACT));
        rows.add(SmallRegister.reach("alone", "chirp-report", "chirp", 1_000_000));

        assertThat(drawing(site(), "index.html", "assets"))
                .contains("Most are accounts (307).", "This register’s own sum, and nobody’s claim", "2 of 4 cases")
                .endsWith("Kind Assets accounts 307")
                .doesNotContain("1,000,000", "5,0");
    }

    @Test
    void aCaseCountsForEveryCountryThatASourceNames() {
        for (String caseId : List.of("a", "b", "c")) {
            removed(caseId, "chirp-report", "2020");
        }
        place("a", Role.OPERATED_FROM, "RO", AttributionLevel.DIRECT);
        place("a", Role.OPERATED_FROM, "IS", AttributionLevel.NONE);
        place("b", Role.OPERATED_FROM, "RO", AttributionLevel.DIRECT);
        place("b", Role.TARGETS, "IS", AttributionLevel.INFERRED);

        assertThat(drawing(site(), "index.html", "countries"))
                .contains("In 1 of 3 cases no source names either.")
                .endsWith("Said to target it (cases) Romania 2 0 Iceland 0 1");
    }

    @Test
    void aReasonCountsOnceACaseAndWhoGivesNoneIsSaid() {
        for (String caseId : List.of("a", "b", "c")) {
            removed(caseId, "chirp-report", "2020");
        }
        rows.add(SmallRegister.rationale("a", "chirp-report", null, "Fake.", Form.PARAPHRASE, null));
        rows.add(SmallRegister.rationale("a", "story", null, "Fake, it says.", Form.PARAPHRASE, null));

        assertThat(drawing(site(), "index.html", "reasons"))
                .contains("1 reason. Behaviour: what they did 1.", "In 2 of 3 cases no source states a reason.");
    }

    @Test
    void fewCasesAreReadAndNotDrawn() {
        removed("a", "chirp-report", "2019");
        removed("b", "chirp-report", "2020");
        Site site = site();

        for (String page : site.pages()) {
            assertThat(site.html(page)).as(page).doesNotContain("<figure", "chart.css");
        }
    }

    @Test
    void aPlatformAndACountryAreDrawnOverTimeWhereThereIsMoreThanAYear() {
        removed("a", "chirp-report", "2018");
        removed("b", "chirp-report", "2019");
        removed("c", "chirp-report", "2019");
        for (String caseId : List.of("a", "b", "c")) {
            place(caseId, Role.OPERATED_FROM, "RO", AttributionLevel.DIRECT);
        }
        place("a", Role.TARGETS, "IS", AttributionLevel.DIRECT);
        Site site = site();

        assertThat(site.text("platforms/chirp.html")).contains("What was done on Chirp: 3 cases.");
        assertThat(site.text("countries/ro.html"))
                .contains("What was done in cases said to be operated from Romania: 3 cases.");
        assertThat(drawing(site, "countries/ro.html", "from-over-time"))
                .startsWith("3 actions from 2018 to 2019; most in 2019 (2). All by Chirp.");
        assertThat(site.html("countries/is.html")).doesNotContain("<figure");
        assertThat(site.html("countries/ro.html")).contains("href=\"../assets/chart.css\"");
        assertThat(site.html("about.html")).doesNotContain("chart.css");
    }

    @Test
    void theOverviewStaysLightWhateverTheRegisterHolds() {
        Random random = new Random(7);
        String[] codes = "AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF"
                .concat(" CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD")
                .split(" ", -1);
        for (int i = 0; i < 40; i++) {
            rows.add(new Platform(SmallRegister.slug("p" + i), "A platform of a longer name " + i, null, List.of()));
        }
        for (int i = 0; i < 150; i++) {
            String caseId = "case-" + i;
            removed(caseId, "chirp-report", (1990 + random.nextInt(40)) + "-0" + (1 + random.nextInt(9)));
            accounts(caseId, random.nextInt(100_000));
            place(caseId, Role.OPERATED_FROM, codes[random.nextInt(codes.length)], AttributionLevel.DIRECT);
            place(caseId, Role.TARGETS, codes[random.nextInt(codes.length)], AttributionLevel.DIRECT);
            rows.add(new Action(
                    SmallRegister.slug(caseId),
                    SmallRegister.slug("story"),
                    null,
                    ActionKind.BLOCKED,
                    SmallRegister.slug("p" + random.nextInt(40)),
                    AssetTypes.of(AssetType.PAGE),
                    null,
                    SmallRegister.date(String.valueOf(1990 + random.nextInt(40))),
                    null,
                    null,
                    null));
        }
        Site site = site();

        assertThat(site.html("index.html")).contains("<figure").hasSizeLessThan(OVERVIEW);
    }
}
