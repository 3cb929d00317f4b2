package org.takedownregister.report.care;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.takedownregister.report.browser.Browser;
import org.takedownregister.report.browser.View;

/** Every page on a telephone of 360 pixels, and on the narrowest tablet. */
@ExtendWith(Shared.class)
class NarrowTest {

    private static final String TOO_WIDE = """
            () => {
              const page = document.scrollingElement;
              if (page.scrollWidth <= innerWidth) {
                return '';
              }
              const wide = [...document.querySelectorAll('main *, header *, footer *')]
                .filter(one => one.getBoundingClientRect().right > innerWidth + 1
                  && getComputedStyle(one).position !== 'absolute');
              return page.scrollWidth + ' wide: ' + wide.slice(0, 3)
                .map(one => one.tagName + '.' + one.className + ' ' + one.textContent.trim().slice(0, 80)).join(' | ');
            }
            """;

    private static final String BESIDE_ONE_ANOTHER = """
            () => [...document.querySelectorAll('main tbody tr')].filter(row => {
              const cells = [...row.children].filter(cell => cell.checkVisibility());
              return cells.some((cell, i) => i > 0
                && cell.getBoundingClientRect().top < cells[i - 1].getBoundingClientRect().bottom - 1);
            }).length
            """;

    @Test
    void noPageScrollsSidewaysOnATelephone(Browser browser, SampleSites sites) {
        assertThat(wide(browser, sites, Screens.telephone())).isEmpty();
    }

    @Test
    void noPageScrollsSidewaysOnATablet(Browser browser, SampleSites sites) {
        assertThat(wide(browser, sites, Screens.tablet())).isEmpty();
    }

    private static List<String> wide(Browser browser, SampleSites sites, NewContextOptions screen) {
        List<String> wide = new ArrayList<>();
        try (View view = browser.view(screen)) {
            for (Path site : List.of(sites.filled(), sites.empty(), sites.hostile())) {
                for (String name : SampleSites.kinds(site)) {
                    String found = (String) view.open(site.resolve(name)).evaluate(TOO_WIDE);
                    if (!found.isEmpty()) {
                        wide.add(site.getFileName() + "/" + name + ": " + found);
                    }
                }
            }
        }
        return wide;
    }

    @Test
    void theCellsOfARowStandBelowOneAnotherAndSayWhatTheyAre(Browser browser, SampleSites sites) {
        int rows = 0;
        try (View view = browser.view(Screens.telephone())) {
            for (String name : SampleSites.kinds(sites.filled())) {
                Page page = view.open(sites.filled().resolve(name));
                assertThat((Integer) page.evaluate(BESIDE_ONE_ANOTHER)).as(name).isZero();
                rows += page.locator("main tbody tr").count();
                assertThat(page.locator("main tbody td:not([data-name])").count())
                        .as(name)
                        .isZero();
            }
        }
        assertThat(rows).isGreaterThan(50);
    }
}
