package org.takedownregister.report.care;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.takedownregister.report.browser.Browser;
import org.takedownregister.report.browser.View;

/** Long tables of the published site in another order. */
@ExtendWith(Shared.class)
class SortingTest {

    @Test
    void theSizesOfTheFilesSortByBytesInAFolderAndOnAServer(Browser browser, SampleSites sites) throws IOException {
        try (View view = browser.view();
                FolderServer server = FolderServer.of(sites.filled())) {
            largestFirst(view.open(sites.filled().resolve("data.html")));
            largestFirst(view.open(server.address("data.html")));
            assertThat(server.missing()).isEmpty();
            view.isQuiet();
        }
    }

    private static void largestFirst(Page page) {
        Locator table = page.locator("table.sortable").first();
        List<Long> sizes = sizes(table);
        assertThat(sizes).hasSizeGreaterThan(5);
        Locator size = table.locator("thead button", new Locator.LocatorOptions().setHasText("Bytes"));
        size.focus();
        page.keyboard().press("Space");
        PlaywrightAssertions.assertThat(table.locator("th[aria-sort=ascending]"))
                .hasText("Bytes");
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(table.locator("th[aria-sort=descending]"))
                .hasText("Bytes");
        List<Long> sorted = new ArrayList<>(sizes);
        sorted.sort(Collections.reverseOrder());
        assertThat(sizes(table)).isEqualTo(sorted).isNotEqualTo(sizes);
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(page.locator(".sortable-said").first()).hasText("In the order of the list.");
        assertThat(sizes(table)).isEqualTo(sizes);
    }

    private static List<Long> sizes(Locator table) {
        List<Long> sizes = new ArrayList<>();
        for (String value : table.locator("td[data-order]").all().stream()
                .map(cell -> cell.getAttribute("data-order"))
                .toList()) {
            sizes.add(Long.valueOf(value));
        }
        return sizes;
    }

    @Test
    void onATelephoneTheHeadersStandAboveTheRows(Browser browser, SampleSites sites) {
        try (View view = browser.view(Screens.telephone())) {
            Page page = view.open(sites.filled().resolve("data.html"));
            assertThat(page.locator("thead button").first().boundingBox().width).isGreaterThan(20);
            view.isQuiet();
        }
    }

    @Test
    void withoutScriptsThereIsJustTheTable(Browser browser, SampleSites sites) {
        try (View view = browser.view(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = view.open(sites.filled().resolve("data.html"));
            assertThat(page.locator("table.sortable tbody tr").count()).isGreaterThan(5);
            assertThat(page.locator("thead button, .sortable-note:visible").count())
                    .isZero();
            view.isQuiet();
        }
    }
}
