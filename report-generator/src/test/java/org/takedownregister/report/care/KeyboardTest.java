package org.takedownregister.report.care;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.takedownregister.report.browser.Browser;
import org.takedownregister.report.browser.View;

/** The whole site by keyboard. */
@ExtendWith(Shared.class)
class KeyboardTest {

    private static final String FOCUS = """
            () => {
              const focused = document.activeElement;
              const box = focused.getBoundingClientRect();
              const style = getComputedStyle(focused);
              const inside = box.width > 0 && box.left >= 0 && box.right <= innerWidth + 1
                && box.top >= 0 && box.top < innerHeight;
              const ringed = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
              return focused === document.body ? 'the page'
                : (inside ? '' : 'outside the window: ') + (ringed ? '' : 'no ring: ') + focused.textContent.trim();
            }
            """;

    private static final String STOPS = """
            () => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
              .filter(one => one.checkVisibility() && one.tabIndex >= 0).length
            """;

    @Test
    void theFirstStopLeadsPastTheMenuOnEveryKindOfPage(Browser browser, SampleSites sites) {
        try (View view = browser.view()) {
            for (String name : SampleSites.kinds(sites.filled())) {
                Page page = view.open(sites.filled().resolve(name));
                assertThat(page.locator(".skip").boundingBox().x).as(name).isNegative();
                page.keyboard().press("Tab");
                assertThat(page.evaluate(FOCUS)).as(name).isEqualTo("Skip to the content");
                page.keyboard().press("Enter");
                page.waitForURL(url -> url.endsWith("#main"));
                page.keyboard().press("Tab");
                assertThat((Boolean) page.evaluate("() => document.activeElement === document.body"
                                + " || document.activeElement.closest('header') === null"))
                        .as("%s: the next stop is behind the menu", name)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void everyStopOfACaseIsSeen(ColorScheme scheme, Browser browser, SampleSites sites) {
        // Without motion: what scrolls smoothly is not yet where it will be seen.
        try (View view = browser.view(Screens.desk(scheme).setReducedMotion(ReducedMotion.REDUCE))) {
            Page page = view.open(sites.filled().resolve("cases/atlantis-network.html"));
            int stops = (Integer) page.evaluate(STOPS);
            List<String> unseen = new ArrayList<>();
            for (int stop = 0; stop < stops; stop++) {
                page.keyboard().press("Tab");
                String focus = (String) page.evaluate(FOCUS);
                if (focus.startsWith("outside") || focus.startsWith("no ring") || focus.equals("the page")) {
                    unseen.add(stop + " of " + stops + ": " + focus);
                }
            }
            assertThat(stops).isGreaterThan(30);
            assertThat(unseen).isEmpty();
        }
    }
}
