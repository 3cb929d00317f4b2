package org.takedownregister.report.care;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.takedownregister.report.browser.Browser;
import org.takedownregister.report.browser.View;

/** What stays of a page on paper. */
@ExtendWith(Shared.class)
class PaperTest {

    private static final String WITHOUT_ADDRESS = """
            () => [...document.querySelectorAll('main a[href^=http]')]
              .filter(one => !getComputedStyle(one, '::after').content.includes(one.getAttribute('href')))
              .map(one => one.outerHTML)
            """;

    private static final String NAVIGATION = """
            () => [...document.querySelectorAll('nav, .skip, button, form, .pager')]
              .filter(one => one.checkVisibility()).map(one => one.outerHTML.slice(0, 120))
            """;

    @Test
    void everyKindOfPageKeepsItsAddressesAndLosesItsNavigation(Browser browser, SampleSites sites) {
        try (View view = browser.view()) {
            for (String name : SampleSites.kinds(sites.filled())) {
                Page page = view.open(sites.filled().resolve(name));
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                assertThat((List<?>) page.evaluate(WITHOUT_ADDRESS)).as(name).isEmpty();
                assertThat((List<?>) page.evaluate(NAVIGATION)).as(name).isEmpty();
                assertThat(page.locator("main h1").isVisible()).as(name).isTrue();
            }
        }
    }

    @Test
    void aCasePrintsWithTheAddressesOfItsSources(Browser browser, SampleSites sites) {
        try (View view = browser.view()) {
            Page page = view.open(sites.filled().resolve("cases/atlantis-network.html"));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("#sources a.out").count()).isGreaterThanOrEqualTo(4);
            byte[] paper = page.pdf(new Page.PdfOptions().setFormat("A4"));
            assertThat(new String(paper, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
            assertThat(paper).hasSizeGreaterThan(20_000);
            view.isQuiet();
        }
    }

    @Test
    void whoReadsInTheDarkPrintsBlackOnWhite(Browser browser, SampleSites sites) {
        try (View view = browser.view(Screens.desk(ColorScheme.DARK))) {
            for (String name : SampleSites.kinds(sites.filled())) {
                Page page = view.open(sites.filled().resolve(name));
                page.emulateMedia(
                        new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
                assertThat(page.evaluate("() => getComputedStyle(document.body).backgroundColor"))
                        .as(name)
                        .isEqualTo("rgb(255, 255, 255)");
                assertThat(page.evaluate("() => getComputedStyle(document.querySelector('main')).color"))
                        .as(name)
                        .isEqualTo("rgb(0, 0, 0)");
            }
        }
    }
}
