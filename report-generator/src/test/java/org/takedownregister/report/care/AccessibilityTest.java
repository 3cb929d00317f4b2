package org.takedownregister.report.care;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.takedownregister.report.browser.Browser;
import org.takedownregister.report.browser.View;

/** What axe finds against WCAG 2.2, level AA, and its own good practice: nothing. */
@ExtendWith(Shared.class)
class AccessibilityTest {

    private static final String JUDGE = """
            async () => {
              const found = await axe.run(document, {
                resultTypes: ['violations'],
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
              });
              return found.violations.map(rule => rule.id + ': ' + rule.help + '; '
                + rule.nodes.length + ' times, first ' + rule.nodes[0].html.slice(0, 200));
            }
            """;

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void everyKindOfPageIsClean(ColorScheme scheme, Browser browser, SampleSites sites) throws IOException {
        try (View view = browser.view(Screens.desk(scheme))) {
            assertThat(violations(view, sites.filled())).isEmpty();
        }
    }

    @Test
    void everyKindOfPageIsCleanOnATelephone(Browser browser, SampleSites sites) throws IOException {
        try (View view = browser.view(Screens.telephone())) {
            assertThat(violations(view, sites.filled())).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void whatTheSearchFoundAndASortedTableAreCleanToo(ColorScheme scheme, Browser browser, SampleSites sites)
            throws IOException {
        try (View view = browser.view(Screens.desk(scheme))) {
            Page found = view.open(sites.filled().resolve("search.html"), "#q=network");
            found.waitForSelector(".search-results mark");
            assertThat(violations(found)).isEmpty();
            Page sorted = view.open(sites.filled().resolve("data.html"));
            sorted.locator("thead button").first().click();
            sorted.waitForSelector("th[aria-sort]");
            assertThat(violations(sorted)).isEmpty();
        }
    }

    @Test
    void anEmptyRegisterIsCleanToo(Browser browser, SampleSites sites) throws IOException {
        try (View view = browser.view(Screens.desk(ColorScheme.LIGHT))) {
            assertThat(violations(view, sites.empty())).isEmpty();
        }
    }

    /** Without this, a script of axe that does not run would look like a clean site. */
    @Test
    void axeSeesWhatIsWrong(Browser browser) throws IOException {
        try (View view = browser.view()) {
            view.page().setContent("<main><img src='data:,'><p style='color:#999'>pale</p></main>");
            assertThat(violations(view.page()))
                    .anyMatch(violation -> violation.startsWith("image-alt"))
                    .anyMatch(violation -> violation.startsWith("color-contrast"));
        }
    }

    private static List<String> violations(View view, Path site) throws IOException {
        List<String> violations = new ArrayList<>();
        for (String page : SampleSites.kinds(site)) {
            for (String violation : violations(view.open(site.resolve(page)))) {
                violations.add(page + ": " + violation);
            }
        }
        return violations;
    }

    private static List<String> violations(Page page) throws IOException {
        page.evaluate(axe());
        return ((List<?>) page.evaluate(JUDGE)).stream().map(Object::toString).toList();
    }

    private static String axe() throws IOException {
        try (InputStream script =
                Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"), "axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
