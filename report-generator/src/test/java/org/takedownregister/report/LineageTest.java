package org.takedownregister.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Event;
import org.takedownregister.domain.entry.EventKind;
import org.takedownregister.domain.entry.LinkKind;
import org.takedownregister.domain.entry.Platform;
import org.takedownregister.domain.entry.SourceKind;
import org.takedownregister.domain.entry.Subject;
import org.takedownregister.domain.entry.TakedownCase;

/** The drawings of a case's page: its network of cases and its dates. */
class LineageTest {

    @TempDir
    Path temp = Path.of(".");

    private final List<Entry> rows = new ArrayList<>(List.of(
            new Platform(SmallRegister.slug("chirp"), "Chirp", null, List.of()),
            SmallRegister.source("chirp-report", SourceKind.PLATFORM_DISCLOSURE, "Chirp", "Report", "2021-03-10"),
            SmallRegister.source("story", SourceKind.NEWS, "The Daily", "Story", "2021-03-11")));

    private void networks(String... ids) {
        for (String id : ids) {
            rows.add(SmallRegister.network(id, "Network " + id));
        }
    }

    private void dated(String caseId, String source, EventKind kind, String on) {
        rows.add(new Event(SmallRegister.slug(caseId), SmallRegister.slug(source), null, kind, SmallRegister.date(on)));
    }

    private Site site() {
        return Site.of(new RecordsView(rows, SmallRegister.batches()), temp.resolve("site"));
    }

    private static String network(Site site, String caseId) {
        Matcher found = Pattern.compile("(?s)<svg[^>]* class=\"chart network\".*?</svg>")
                .matcher(site.html("cases/" + caseId + ".html"));
        return found.find() ? found.group() : "";
    }

    @Test
    void aCaseDrawsTheCasesThatAreTwoLinksAwayAsLinks() {
        networks("a", "b", "c", "d");
        rows.add(SmallRegister.link("b", "a", LinkKind.RECIDIVISM));
        rows.add(SmallRegister.link("c", "b", LinkKind.FOLLOW_UP));
        rows.add(SmallRegister.link("d", "c", LinkKind.SAME_ACTOR));
        Site site = site();

        assertThat(network(site, "a"))
                .contains(
                        "<a href=\"../cases/b.html\">",
                        "<a href=\"../cases/c.html\">",
                        ">return of<",
                        ">follows up on<")
                .doesNotContain("cases/a.html", "cases/d.html", "same actor");
        assertThat(site.text("cases/a.html"))
                .contains("3 boxes, each a case or a disclosure, and 2 links between them.")
                .contains("The same as a table Links between these cases Case Link Who says so"
                        + " Network b Return of Network a Chirp, in Report"
                        + " Network c Follows up on Network b Chirp, in Report");
        assertThat(site.html("cases/d.html")).contains("stroke-dasharray", ">same actor<");
    }

    @Test
    void aCaseWithoutLinksDrawsNoNetwork() {
        networks("a");

        assertThat(network(site(), "a")).isEmpty();
    }

    @Test
    void ofADisclosureOfAHundredThePageSaysWhyNothingIsDrawnAndAPartDrawsTheDisclosure() {
        rows.add(new TakedownCase(
                SmallRegister.slug("all"),
                "The great disclosure",
                null,
                Subject.DISCLOSURE,
                List.of(SmallRegister.slug("chirp")),
                List.of(),
                null));
        for (int i = 0; i < 100; i++) {
            networks("n" + i);
            rows.add(SmallRegister.link("n" + i, "all", LinkKind.PART_OF));
        }
        Site site = site();

        assertThat(network(site, "all")).isEmpty();
        assertThat(site.text("cases/all.html"))
                .contains("It is linked to 100 cases, too many to draw; the table of its parts names them.");
        assertThat(network(site, "n7")).contains("<a href=\"../cases/all.html\">");
        assertThat(site.text("cases/n7.html"))
                .contains("Not drawn: 99 more cases that are linked to The great disclosure.");
    }

    @Test
    void datesThatContradictAreDrawnAndAFewThatAgreeAreNot() {
        networks("a", "b");
        dated("a", "chirp-report", EventKind.ANNOUNCED, "2020-08-06");
        dated("a", "story", EventKind.ANNOUNCED, "2020-07-06");
        dated("b", "chirp-report", EventKind.BEGAN, "2020-01");
        dated("b", "chirp-report", EventKind.ENDED, "2020-02");
        dated("b", "story", EventKind.ANNOUNCED, "2020-08-06");
        Site site = site();

        assertThat(site.html("cases/a.html"))
                .contains("href=\"../assets/chart.css\"", "id=\"when-drawn\"", ">contradicting statement<")
                .contains("Announced: 6 Aug 2020. The Daily says 6 Jul 2020 for: Announced.</desc>");
        assertThat(site.html("cases/b.html")).doesNotContain("chart");
    }

    @Test
    void whatFollowsDrawsTheSameWhateverWasDrawnBefore() {
        networks("a", "b", "c", "d", "e");
        rows.add(SmallRegister.link("b", "a", LinkKind.RECIDIVISM));
        rows.add(SmallRegister.link("d", "c", LinkKind.RECIDIVISM));
        Site site = site();

        assertThat(network(site, "c").replace("/d.html", "/b.html").replaceAll("Network [cd]", "Network"))
                .isEqualTo(network(site, "a").replaceAll("Network [ab]", "Network"));
        // The list beneath it says the same.
        assertThat(site.text("cases/c.html")).doesNotContain("The same as a table");
    }
}
