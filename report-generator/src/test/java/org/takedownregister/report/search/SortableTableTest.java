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
            <th scope="col">Note</th></tr></thead>
            <tbody>
            <tr id="e"><th scope="row"><a href="zz.html"><bdi>Émile &amp; co.</bdi></a></th>
              <td data-order="2020-07-06">6 July 2020</td><td data-order="170000">about 170,000</td><td>a</td></tr>
            <tr><th scope="row"><a href="aa.html"><bdi>zeta 10</bdi></a></th>
              <td data-order="">not known</td><td data-order="9">9</td><td>b</td></tr>
            <tr><th scope="row"><a href="mm.html"><bdi>zeta 9</bdi></a></th>
              <td data-order="2018">2018</td><td data-order="9">9</td><td>c</td></tr>
            <tr><th scope="row"><a href="ww.html"><bdi>alpha &lt;img src=x onerror=alert(1)&gt;</bdi></a></th>
              <td data-order="2020-06">June 2020</td><td data-order="">none given</td><td>d</td></tr>
            </tbody></table>
            <table id="other"><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>
            """;

    private static Browser browser;
    private static Path file;
    private View view;
    private Page page;

    @BeforeAll
    static void writeTheTable(@TempDir Path folder) throws IOException {
        browser = Browser.start();
        SearchAssets.copyTo(SearchSite.into(folder));
        file = SearchSite.page(
                folder, "table.html", TABLE, List.of("jquery.js", "datatables.js", "sortable.js"), "sortable.css");
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
        press("Case", "Sorted by Case, ascending.");
        assertThat(notes()).containsExactly("d", "a", "c", "b");
        press("Case", "Sorted by Case, descending.");
        assertThat(notes()).containsExactly("b", "c", "a", "d");
    }

    @Test
    void numbersSortByValueWithTheMissingOnesLastAndTheEqualOnesInTheirOrder() {
        press("Accounts", "Sorted by Accounts, ascending.");
        assertThat(notes()).containsExactly("b", "c", "a", "d");
        press("Accounts", "Sorted by Accounts, descending.");
        assertThat(notes()).containsExactly("a", "b", "c", "d");
    }

    @Test
    void datesOfAnyPrecisionSortByTheirFirstDay() {
        press("Announced", "Sorted by Announced, ascending.");
        assertThat(notes()).containsExactly("c", "d", "a", "b");
        press("Announced", "Sorted by Announced, descending.");
        assertThat(notes()).containsExactly("a", "d", "c", "b");
    }

    @Test
    void theThirdPressBringsTheOrderOfTheListBack() {
        press("Case", "Sorted by Case, ascending.");
        press("Case", "Sorted by Case, descending.");
        press("Case", "In the order of the list.");
        assertThat(notes()).containsExactly("a", "b", "c", "d");
        assertThat(page.locator("th[aria-sort]").count()).isZero();
    }

    @Test
    void theHeaderSaysHowTheTableIsSorted() {
        press("Case", "Sorted by Case, ascending.");
        press("Accounts", "Sorted by Accounts, ascending.");
        assertThat(page.locator("th[aria-sort]").allTextContents()).containsExactly("Accounts");
        assertThat(page.getAttribute("th[aria-sort]", "aria-sort")).isEqualTo("ascending");
    }

    @Test
    void theKeyboardIsEnough() {
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        says("Sorted by Announced, ascending.");
        assertThat(notes()).containsExactly("c", "d", "a", "b");
        page.keyboard().press("Enter");
        says("Sorted by Announced, descending.");
        assertThat(notes()).containsExactly("a", "d", "c", "b");
        assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Announced");
    }

    @Test
    void cellsAnchorsAndOtherTablesStayAsTheyWere() {
        press("Case", "Sorted by Case, ascending.");
        assertThat(page.locator("thead button").allTextContents())
                .containsExactly("Case", "Announced", "Accounts", "Note");
        assertThat(page.locator("#e a[href='zz.html'] bdi").textContent()).isEqualTo("Émile & co.");
        assertThat(page.locator("table img").count()).isZero();
        assertThat(page.locator("#other button").count()).isZero();
        assertThat(page.locator("caption").first().textContent()).isEqualTo("Cases");
    }

    /** Sorting happens a moment after the press; what is said comes with it. */
    private void press(String column, String said) {
        page.locator("thead button", new Page.LocatorOptions().setHasText(column))
                .click();
        says(said);
    }

    private void says(String said) {
        PlaywrightAssertions.assertThat(page.locator(".sortable-said")).hasText(said);
    }

    private List<String> notes() {
        return page.locator("table.sortable tbody td:last-child").allTextContents();
    }
}
