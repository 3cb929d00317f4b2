package org.takedownregister.report.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedownregister.report.browser.Browser;
import org.takedownregister.report.browser.View;

class SortableTableTest {

    private static final String TABLE = """
            <table class="sortable">
            <caption>Cases</caption>
            <thead><tr><th scope="col">Case</th><th scope="col">Announced</th><th scope="col" class="n">Accounts</th>
            <th scope="col" data-sort="none">Note</th></tr></thead>
            <tbody>
            <tr><td>Émile</td><td data-value="2020-07-06">6 July 2020</td><td data-value="170000">about 170,000</td><td>a</td></tr>
            <tr><td>zeta 10</td><td data-value="">not known</td><td data-value="9">9</td><td>b</td></tr>
            <tr><td>zeta 9</td><td data-value="2018">2018</td><td data-value="9">9</td><td>c</td></tr>
            <tr><td>alpha</td><td data-value="2020-06">June 2020</td><td data-value="">none given</td><td>d</td></tr>
            </tbody></table>
            <table class="sortable" id="spanned"><thead><tr><th>A</th></tr></thead>
            <tbody><tr><td rowspan="2">1</td></tr><tr></tr></tbody></table>
            """;

    private static Browser browser;
    private static Path file;
    private View view;
    private Page page;

    @BeforeAll
    static void writeTheTable(@TempDir Path folder) throws IOException {
        browser = Browser.start();
        SearchAssets.copyTo(SearchSite.into(folder));
        file = SearchSite.page(folder, "table.html", TABLE, List.of("sortable.js"), "sortable.css");
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
        page = view.open(file);
    }

    @AfterEach
    void leave() {
        view.isQuiet();
        view.close();
    }

    @Test
    void textSortsAsReadersExpect() {
        press("Case");
        assertThat(notes()).containsExactly("d", "a", "c", "b");
        press("Case");
        assertThat(notes()).containsExactly("b", "c", "a", "d");
    }

    @Test
    void numbersSortByValueWithTheMissingOnesLastAndTheEqualOnesInTheirOrder() {
        press("Accounts");
        assertThat(notes()).containsExactly("b", "c", "a", "d");
        press("Accounts");
        assertThat(notes()).containsExactly("a", "b", "c", "d");
    }

    @Test
    void datesOfAnyPrecisionSortByTheirFirstDay() {
        press("Announced");
        assertThat(notes()).containsExactly("c", "d", "a", "b");
    }

    @Test
    void theHeaderSaysHowTheTableIsSorted() {
        press("Case");
        press("Accounts");
        PlaywrightAssertions.assertThat(page.locator(".sortable-said").first())
                .hasText("Sorted by Accounts, ascending.");
        assertThat(page.locator("th[aria-sort]").allTextContents()).containsExactly("Accounts");
        assertThat(page.getAttribute("th[aria-sort]", "aria-sort")).isEqualTo("ascending");
    }

    @Test
    void theKeyboardIsEnough() {
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        assertThat(notes()).containsExactly("c", "d", "a", "b");
        assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Announced");
    }

    @Test
    void aColumnOrTableThatCannotBeSortedHasNoButton() {
        assertThat(page.locator("thead button").allTextContents()).containsExactly("Case", "Announced", "Accounts");
    }

    private void press(String column) {
        page.locator("thead button", new Page.LocatorOptions().setHasText(column))
                .click();
    }

    private List<String> notes() {
        return page.locator("table.sortable:not(#spanned) tbody td:nth-child(4)")
                .allTextContents();
    }
}
