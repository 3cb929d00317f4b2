package org.takedownregister.report.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedownregister.report.browser.Browser;
import org.takedownregister.report.browser.View;

class SearchPageTest {

    private static final String HOSTILE = "<img src=x onerror=alert(1)></script><script>alert(2)</script>";

    private static Browser browser;
    private static Path site;
    private View view;

    @BeforeAll
    static void writeTheSite(@TempDir Path folder) throws IOException {
        browser = Browser.start();
        site = SearchSite.write(folder, taker -> {
            taker.accept(GivenCase.of(
                    "agency-pages",
                    "Pages of the Internet Research Agency",
                    "Seventy accounts that spoke to readers in São Tomé.",
                    2018,
                    "facebook",
                    "Facebook",
                    "ru",
                    "Russia",
                    List.of("Internet Research Agency", "Meta"),
                    "coordinated inauthentic behaviour"));
            taker.accept(GivenCase.of(
                    "spamouflage",
                    "Spamouflage",
                    "A long-running network.",
                    2023,
                    "youtube",
                    "YouTube",
                    "cn",
                    "China",
                    List.of("Alphabet"),
                    "agency of unknown name"));
            taker.accept(GivenCase.of(
                    "urdu",
                    "پاکستان میں نیٹ ورک",
                    "ایک خلاصہ",
                    2019,
                    "facebook",
                    "Facebook",
                    "pk",
                    "Pakistan",
                    List.of("كتاب"),
                    ""));
            taker.accept(GivenCase.titled("hostile", HOSTILE));
            taker.accept(GivenCase.of(
                    "undated", "A case without a day", "", 0, "x", "X", "ir", "Iran", List.of("Twitter"), "zebra"));
            for (int number = 0; number < 150; number++) {
                taker.accept(GivenCase.titled("many-" + number, "One of many, number " + number));
            }
        });
        Files.createDirectories(folder.resolve("cases"));
        Files.writeString(folder.resolve("cases/spamouflage.html"), "<!doctype html><title>Spamouflage page</title>");
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void look() {
        view = browser.view();
    }

    @AfterEach
    void leave() {
        view.close();
    }

    @Test
    void aWordFindsItsCasesBestFirstAndIsMarked() {
        Page page = asked("q=agency");

        says(page, "2 cases.");
        assertThat(titles(page)).containsExactly("Pages of the Internet Research Agency", "Spamouflage");
        assertThat(page.locator(".search-results li").nth(0).locator("h2 mark").allTextContents())
                .containsExactly("Agency");
        assertThat(page.locator(".search-results .search-about").allTextContents())
                .containsExactly("2018 · Facebook", "2023 · YouTube");
        assertThat(page.locator(".search-results .search-where").allTextContents())
                .containsExactly("Names: Internet Research Agency", "Found in the text of the case.");
        view.isQuiet();
    }

    @Test
    void everyWordMustBeThereAndItsBeginningIsEnough() {
        says(asked("q=agen+face"), "1 case.");
        says(asked("q=agency+zebra"), "No case fits.");
        says(asked("q=sao+tome"), "1 case.");
        assertThat(view.page().locator(".search-results mark").allTextContents())
                .containsExactly("São", "Tomé");
        says(asked("q=twitter"), "1 case.");
        says(asked("q=pakistan"), "1 case.");
        says(asked("q=پاکستان"), "1 case.");
        says(asked("q=%D9%83%D8%AA%D8%A7%D8%A8"), "1 case.");
        says(asked("q=constructor+__proto__"), Pattern.compile("No case fits\\..*"));
        view.isQuiet();
    }

    @Test
    void aMisspeltWordFindsTheNearestAndSaysSo() {
        Page page = asked("q=spamuflage");

        says(page, "1 case. No case has “spamuflage”; shown is “spamouflage”.");
        assertThat(page.locator(".search-results h2 mark").allTextContents()).containsExactly("Spamouflage");
        view.isQuiet();
    }

    @Test
    void filtersNarrowStandInTheAddressAndComeBack() {
        Page page = asked("q=case");
        says(page, "1 case.");
        page.fill("#search-q", "");
        says(page, "155 cases can be searched.");
        page.selectOption("#search-platform", "facebook");
        says(page, "153 cases, the first 20 shown.");
        page.selectOption("#search-year", "2019");
        says(page, "1 case.");
        assertThat(page.url()).endsWith("search.html#platform=facebook&year=2019");
        assertThat(titles(page)).containsExactly("پاکستان میں نیٹ ورک");

        page.reload();
        says(page, "1 case.");
        assertThat(page.inputValue("#search-year")).isEqualTo("2019");

        page.goBack();
        says(page, "153 cases, the first 20 shown.");
        assertThat(page.inputValue("#search-year")).isEmpty();
        assertThat(page.inputValue("#search-platform")).isEqualTo("facebook");

        page.click(".search button[type=reset]");
        says(page, "155 cases can be searched.");
        assertThat(page.inputValue("#search-platform")).isEmpty();
        view.isQuiet();
    }

    @Test
    void theChoicesOfAFilterSayHowManyCasesTheyHave() {
        Page page = asked("");

        assertThat(page.locator("#search-platform option").allTextContents())
                .containsExactly("any", "Facebook (153)", "X (1)", "YouTube (1)");
        assertThat(page.locator("#search-year option").allTextContents())
                .containsExactly("any", "2023 (1)", "2020 (151)", "2019 (1)", "2018 (1)", "No date (1)");
        assertThat(page.locator("#search-verdict").isDisabled()).isTrue();
        view.isQuiet();
    }

    @Test
    void theKeyboardIsEnough() {
        Page page = asked("");
        page.locator("#search-q").focus();
        page.keyboard().type("spamouflage");
        page.keyboard().press("Enter");
        says(page, "1 case.");
        assertThat(page.url()).endsWith("#q=spamouflage");
        for (int tab = 0; tab < 12 && !"A".equals(focused(page)); tab++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/cases/spamouflage\\.html"));
        assertThat(page.title()).isEqualTo("Spamouflage page");

        page.goBack();
        says(page, "1 case.");
        assertThat(page.inputValue("#search-q")).isEqualTo("spamouflage");
        view.isQuiet();
    }

    @Test
    void whatIsTypedWhileTheAddressFollowsIsKept() {
        Page page = asked("");
        page.locator("#search-q")
                .pressSequentially("internet research", new Locator.PressSequentiallyOptions().setDelay(70));
        page.waitForURL(url -> url.endsWith("#q=internet+research"));
        says(page, "1 case.");

        assertThat(page.inputValue("#search-q")).isEqualTo("internet research");
        view.isQuiet();
    }

    @Test
    void moreCasesAreShownOnDemandAndTheFirstNewOneHasTheFocus() {
        Page page = asked("q=many");
        says(page, "150 cases, the first 20 shown.");
        page.click(".search-further button");
        says(page, "150 cases, the first 40 shown.");

        assertThat(titles(page)).hasSize(40).doesNotHaveDuplicates();
        assertThat(page.evaluate("document.activeElement.textContent"))
                .isEqualTo(titles(page).get(20));
        view.isQuiet();
    }

    @Test
    void aHostileTitleIsText() {
        Page page = asked("q=onerror");

        says(page, "1 case.");
        assertThat(titles(page)).containsExactly(HOSTILE);
        assertThat(page.locator(".search-results img, .search-results script").count())
                .isZero();
        view.isQuiet();
    }

    @Test
    void aFormOnAnotherPageMayAsk() {
        Page page = view.open(site, "?q=zebra");

        says(page, "1 case.");
        assertThat(page.url()).endsWith("search.html#q=zebra");
        assertThat(page.locator(".search-about").textContent()).isEqualTo("No date · X");
        view.isQuiet();
    }

    @Test
    void withoutScriptsTheListsStandThere() {
        try (View plain =
                browser.view(new com.microsoft.playwright.Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = plain.open(site);

            assertThat(page.locator(".search-static a").isVisible()).isTrue();
            assertThat(page.locator("form.search").isVisible()).isFalse();
            plain.isQuiet();
        }
    }

    @Test
    void anAnchorInThePageIsNoQuestion() {
        Page page = asked("q=agency");
        says(page, "2 cases.");
        page.evaluate("location.hash = '#main'");

        assertThat(page.inputValue("#search-q")).isEqualTo("agency");
        says(page, "2 cases.");
        view.isQuiet();
    }

    @Test
    void aBrokenFileIsSaid() throws IOException {
        Path file = site.resolveSibling("search/known.js");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        try {
            says(asked("q=spamuflage"), "A part of the search is missing or broken: search/known.js");
        } finally {
            Files.write(file, whole);
        }
    }

    @Test
    void aMissingFileIsSaid() throws IOException {
        Path moved = Files.move(site.resolveSibling("search/known.js"), site.resolveSibling("search/gone.js"));
        try {
            says(asked("q=spamuflage"), "A part of the search is missing or broken: search/known.js");
        } finally {
            Files.move(moved, site.resolveSibling("search/known.js"));
        }
    }

    @Test
    void thePageSplitsWordsAsTheIndexDoes() {
        Page page = asked("");

        WordsTest.texts()
                .forEach(text -> assertThat(page.evaluate("text => takedownSearch.wordsOf(text)", text.get()[0]))
                        .as("%s", text.get()[0])
                        .isEqualTo(text.get()[1]));
        view.isQuiet();
    }

    private Page asked(String question) {
        view.page().navigate("about:blank");
        Page page = view.open(site, question.isEmpty() ? "" : "#" + question);
        page.waitForSelector("form.search", new Page.WaitForSelectorOptions());
        return page;
    }

    private static void says(Page page, String status) {
        PlaywrightAssertions.assertThat(page.locator(".search-status")).hasText(status);
    }

    private static void says(Page page, Pattern status) {
        PlaywrightAssertions.assertThat(page.locator(".search-status")).hasText(status);
    }

    private static List<String> titles(Page page) {
        return page.locator(".search-results h2 a").allTextContents();
    }

    private static Object focused(Page page) {
        return page.evaluate("document.activeElement.closest('.search-results') && document.activeElement.tagName");
    }
}
