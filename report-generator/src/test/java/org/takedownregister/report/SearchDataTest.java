package org.takedownregister.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the search of a published site knows of its cases. */
class SearchDataTest {

    @TempDir
    Path temp = Path.of(".");

    private Site site = Site.in(Path.of("."));

    @BeforeEach
    void publishASmallRegister() {
        site = Site.of(SmallRegister.view(), temp.resolve("site"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            platform | [["chirp","Chirp",4],["glimpse","Glimpse",1]]
            year     | [["2021","2021",4],["2018","2018",1]]
            from     | [["is","Iceland",1]]
            target   | [["no","Norway",1]]
            action   | [["advertiser-barred","Barred from advertising",1],["labelled","Labelled",1],["removed","Removed",1]]
            basis    | [["behaviour","Behaviour",1],["content","Content",1]]
            ground   | [["court-order","Court order",1],["terms","Platform’s own terms",1]]
            verdict  | [["agrees","agrees",1],["contradicts","contradicts",1],["narrower-scope","narrower in scope",1],["none","nothing to compare",4]]
            """)
    void everyFilterOffersWhatThePagesSayAndCountsItsCases(String filter, String choices) {
        assertThat(choices(filter)).isEqualTo(choices);
    }

    @Test
    void whomASourceDoesNotAttributeItToIsAWordAndNoName() {
        assertThat(site.html("search/words/00000.js")).contains("\\ngardens\\n");
        assertThat(site.html("search/cases/00000.js")).contains("\"Iceland\"").doesNotContain("Ministry of Gardens");
    }

    @Test
    void everyCaseStandsOnceUnderItsAddress() {
        Matcher address = Pattern.compile("\"(cases/[a-z0-9_-]+\\.html)\"").matcher(site.html("search/cases/00000.js"));
        assertThat(address.results().map(found -> found.group(1)))
                .containsExactlyInAnyOrderElementsOf(site.pages().stream()
                        .filter(page -> page.startsWith("cases/"))
                        .toList());
    }

    @Test
    void nothingThatWasNeededOnTheWayIsLeft() {
        assertThat(site.files().keySet()).noneMatch(path -> path.contains(".scratch"));
        assertThat(Files.exists(temp.resolve("site/.scratch"))).isFalse();
        assertThat(Sites.verify(temp.resolve("site"))).isEmpty();
    }

    private String choices(String filter) {
        Matcher choices =
                Pattern.compile("\"" + filter + "\":(\\[\\[.*?\\]\\]|\\[\\])").matcher(site.html("search/start.js"));
        assertThat(choices.find()).isTrue();
        return choices.group(1);
    }
}
