package org.takedownregister.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedownregister.domain.entry.ActionKind;
import org.takedownregister.domain.entry.Attribution;
import org.takedownregister.domain.entry.AttributionLevel;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Form;
import org.takedownregister.domain.entry.Observation;
import org.takedownregister.domain.entry.Platform;
import org.takedownregister.domain.entry.Role;
import org.takedownregister.domain.entry.SourceKind;
import org.takedownregister.domain.entry.Topic;

/** Whatever stands in a field is shown as text and does nothing else. */
class HostileTextTest {

    private static final String SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(1)>";
    private static final String QUOTES = "\" onmouseover=\"alert(1)' onfocus='alert(1)";
    private static final String REVERSED = "invoice\u202efdp.exe";

    @TempDir
    Path temp = Path.of(".");

    private Site site = Site.in(Path.of("."));

    @BeforeEach
    void publishHostileRows() {
        List<Entry> rows = new ArrayList<>(List.of(
                new Platform(SmallRegister.slug("chirp"), SCRIPT, QUOTES, List.of(SCRIPT)),
                SmallRegister.source("story", SourceKind.NEWS, SCRIPT, QUOTES, "2021-01-01"),
                SmallRegister.network("hostile", SCRIPT + QUOTES),
                SmallRegister.action("hostile", "story", ActionKind.REMOVED, "2021"),
                SmallRegister.rationale("hostile", "story", null, SCRIPT, Form.QUOTE, null),
                new Attribution(
                        SmallRegister.slug("hostile"),
                        SmallRegister.slug("story"),
                        REVERSED,
                        Role.RUN_BY,
                        "evil.example javascript:alert(1) " + QUOTES,
                        null,
                        AttributionLevel.DIRECT,
                        null,
                        null,
                        null),
                new Observation(
                        SmallRegister.slug("hostile"),
                        SmallRegister.slug("story"),
                        null,
                        Topic.OTHER,
                        1,
                        "See https://evil.example/ and \u2066hidden\u2069 and zero\u200bwidth and نیم\u200cفاصله",
                        null)));
        site = Site.of(new RecordsView(rows, SmallRegister.batches()), temp.resolve("site"));
    }

    @Test
    void markupInTextIsText() {
        for (String page : site.pages()) {
            String html =
                    site.htmlWithoutOwnScripts(page).replace("<script type=\"application/ld+json\">{\"@context\"", "");
            assertThat(html).as(page).doesNotContain("<script", "<img");
            for (String attribute : List.of("onerror", "onmouseover", "onfocus")) {
                assertThat(site.attributes(page, attribute)).as(page).isEmpty();
            }
        }
        assertThat(site.html("cases/hostile.html")).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @Test
    void textThatWouldReorderOrHideIsShownByNumber() {
        assertThat(site.text("cases/hostile.html"))
                .contains("invoice[U+202E]fdp.exe", "[U+2066]hidden[U+2069]", "zero[U+200B]width");
        for (String page : site.pages()) {
            assertThat(site.html(page)).as(page).doesNotContain("\u202e", "\u2066", "\u200b");
        }
    }

    @Test
    void theDataOfTheSearchIsDataAndHidesNothing() {
        List<String> data = site.files().keySet().stream()
                .filter(path -> path.startsWith("search/"))
                .toList();
        assertThat(data).contains("search/start.js", "search/cases/00000.js");
        for (String path : data) {
            assertThat(site.html(path)).as(path).startsWith("takedownSearch(\"").doesNotContain("<", ">", "&");
            assertThat(site.html(path)).as(path).doesNotContain("\u202e", "\u2066", "\u200b");
        }
        assertThat(site.html("search/cases/00000.js"))
                .contains("\\u003Cscript\\u003Ealert(1)\\u003C/script\\u003E")
                .contains("invoice[U+202E]fdp.exe");
    }

    @Test
    void joinersThatAScriptNeedsStay() {
        assertThat(site.text("cases/hostile.html")).contains("نیم\u200cفاصله");
    }

    @Test
    void addressesInTextAreNoLinks() {
        for (String page : site.pages()) {
            assertThat(site.attributes(page, "href"))
                    .as(page)
                    .noneMatch(href -> href.contains("evil.example") || href.startsWith("javascript"));
        }
    }

    @Test
    void everyTextIsKeptApartFromWhatSurroundsIt() {
        assertThat(site.html("cases/hostile.html")).contains("<bdi>invoice[U+202E]fdp.exe</bdi>");
        assertThat(site.html("cases/hostile.html")).contains("<blockquote dir=\"auto\">");
    }
}
