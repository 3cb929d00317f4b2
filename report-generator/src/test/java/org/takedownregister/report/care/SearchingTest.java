package org.takedownregister.report.care;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.takedownregister.report.browser.Browser;
import org.takedownregister.report.browser.View;

/** Looking for cases on the published site: from the overview to a case and back. */
@ExtendWith(Shared.class)
class SearchingTest {

    @Test
    void fromTheOverviewToACaseAndBackInAFolder(Browser browser, SampleSites sites) {
        try (View view = browser.view()) {
            askFilterAndReturn(view.open(sites.filled().resolve("index.html")));
            view.isQuiet();
        }
    }

    @Test
    void fromTheOverviewToACaseAndBackOnAServer(Browser browser, SampleSites sites) throws IOException {
        try (View view = browser.view();
                FolderServer server = FolderServer.of(sites.filled())) {
            askFilterAndReturn(view.open(server.address("index.html")));
            view.isQuiet();
            assertThat(server.missing()).isEmpty();
        }
    }

    private static void askFilterAndReturn(Page page) {
        page.fill("#ask", "gardeners");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/search\\.html#q=gardeners"));
        says(page, "1 case.");
        assertThat(titles(page)).containsExactly("A network posing as gardeners");
        assertThat(page.inputValue("#search-q")).isEqualTo("gardeners");

        page.fill("#search-q", "");
        page.selectOption("#search-verdict", "contradicts");
        page.selectOption("#search-from", "is");
        page.waitForURL(Pattern.compile(".*#from=is&verdict=contradicts"));
        says(page, "1 case.");
        page.reload();
        says(page, "1 case.");
        assertThat(page.inputValue("#search-verdict")).isEqualTo("contradicts");

        page.locator(".search-results a").click();
        page.waitForURL(Pattern.compile(".*/cases/atlantis-network\\.html"));
        assertThat(page.locator("main h1").textContent()).isEqualTo("A network posing as gardeners");
        assertThat(page.locator("nav a[href='../search.html']").textContent()).isEqualTo("Search");
        page.goBack();
        says(page, "1 case.");
        page.goBack();
        page.waitForURL(Pattern.compile(".*#verdict=contradicts"));
        assertThat(page.inputValue("#search-from")).isEmpty();
    }

    /** Every filter offers what the pages of the cases show, and finds the case again. */
    @Test
    void everyFilterHasItsChoicesInPlainWords(Browser browser, SampleSites sites) {
        try (View view = browser.view()) {
            Page page = view.open(sites.filled().resolve("search.html"));
            says(page, Pattern.compile("\\d+ cases can be searched\\."));
            assertThat(choices(page, "platform")).contains("Chirp", "Glimpse");
            assertThat(choices(page, "year")).contains("2021");
            assertThat(choices(page, "from")).contains("Iceland");
            assertThat(choices(page, "target")).contains("Norway");
            assertThat(choices(page, "basis")).contains("Behaviour");
            assertThat(choices(page, "ground")).contains("Platform’s own terms");
            assertThat(choices(page, "action")).contains("Removed");
            assertThat(choices(page, "verdict")).contains("contradicts", "agrees", "nothing to compare");
            for (String filter :
                    List.of("platform", "year", "from", "target", "basis", "ground", "action", "verdict")) {
                Object offered = page.evaluate(
                        "name => { const option = document.querySelector('#search-' + name)"
                                + ".options[1]; return [option.value, option.textContent.match(/\\((.*)\\)/)[1]]; }",
                        filter);
                List<?> choice = (List<?>) offered;
                page.selectOption("#search-" + filter, choice.get(0).toString());
                says(page, Pattern.compile(choice.get(1) + " cases?[.,].*"));
                page.click(".search button[type=reset]");
                says(page, Pattern.compile("\\d+ cases can be searched\\."));
            }
            view.isQuiet();
        }
    }

    @Test
    void hostileWordsAreFoundAsText(Browser browser, SampleSites sites) {
        try (View view = browser.view()) {
            Page page = view.open(sites.hostile().resolve("search.html"), "#q=script");
            says(page, Pattern.compile("\\d+ cases?[.,].*"));
            assertThat(titles(page)).anyMatch(title -> title.contains("<script>"));
            assertThat(page.locator(".search-results script, .search-results img")
                            .count())
                    .isZero();
            assertThat((Boolean) page.evaluate("() => '" + Wordings.FLAG + "' in window"))
                    .isFalse();
            view.isQuiet();
        }
    }

    @Test
    void withoutScriptsTheSameBoxLeadsToTheLists(Browser browser, SampleSites sites) {
        try (View view = browser.view(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = view.open(sites.filled().resolve("index.html"));
            page.fill("#ask", "gardeners");
            page.locator(".ask button").click();
            page.waitForURL(Pattern.compile(".*/search\\.html\\?q=gardeners"));
            assertThat(page.locator("form.search").isVisible()).isFalse();
            page.locator(".search-static a", new Page.LocatorOptions().setHasText("Cases of 2021"))
                    .click();
            assertThat(page.locator("main h1").textContent()).isEqualTo("Cases of 2021");
            assertThat(page.locator("main").textContent()).contains("A network posing as gardeners");
            view.isQuiet();
        }
    }

    @Test
    void aRegisterWithoutCasesSaysSo(Browser browser, SampleSites sites) {
        try (View view = browser.view()) {
            Page page = view.open(sites.empty().resolve("search.html"));
            says(page, "0 cases can be searched.");
            view.isQuiet();
        }
    }

    private static List<String> choices(Page page, String filter) {
        return page.locator("#search-" + filter + " option").allTextContents().stream()
                .map(choice -> choice.replaceAll(" \\([0-9,]+\\)$", ""))
                .toList();
    }

    private static List<String> titles(Page page) {
        return page.locator(".search-results h2 a").allTextContents();
    }

    private static void says(Page page, String status) {
        PlaywrightAssertions.assertThat(page.locator(".search-status")).hasText(status);
    }

    private static void says(Page page, Pattern status) {
        PlaywrightAssertions.assertThat(page.locator(".search-status")).hasText(status);
    }
}
