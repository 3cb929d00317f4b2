package org.takedownregister.report.care;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.takedownregister.report.browser.Browser;
import org.takedownregister.report.browser.View;

/** From a number to who says it, and back. */
@ExtendWith(Shared.class)
class FollowingTest {

    @Test
    void aFigureLeadsToItsSourceAndBackAgain(Browser browser, SampleSites sites) {
        try (View view = browser.view()) {
            Page page = view.open(sites.filled().resolve("cases/atlantis-network.html"));
            String number = page.locator("#removed .numbers .big").first().textContent();
            page.locator("#removed .said sup a").first().click();
            page.waitForURL(url -> url.contains("#s"));
            String anchor = page.url().substring(page.url().indexOf('#') + 1);
            Locator source = page.locator("#sources li[id='" + anchor + "']");
            assertThat(source.textContent()).contains("Network report, March 2021");
            assertThat((Boolean) source.evaluate("one => one.matches(':target')"))
                    .isTrue();

            source.locator("cite").click();
            page.waitForURL(url -> url.endsWith("/sources/chirp-report.html"));
            assertThat(page.locator("main h1").textContent()).contains("Network report, March 2021");

            page.goBack();
            page.goBack();
            assertThat(page.url()).endsWith("/cases/atlantis-network.html");
            assertThat(page.locator("#removed .numbers .big").first().textContent())
                    .isEqualTo(number)
                    .isEqualTo("35");
            view.isQuiet();
        }
    }

    @Test
    void everyFigureOfACaseCanBeLinkedTo(Browser browser, SampleSites sites) {
        try (View view = browser.view()) {
            Path file = sites.filled().resolve("cases/atlantis-network.html");
            List<?> anchors = (List<?>) view.open(file)
                    .evaluate("() => [...document.querySelectorAll('data[id], .numbers li[id]')]"
                            + ".filter(one => one.closest('main')).map(one => one.id)");
            assertThat(anchors).hasSizeGreaterThan(5);
            for (Object anchor : anchors) {
                Page page = view.open(file, "#" + anchor);
                assertThat(page.locator(":target").getAttribute("id")).isEqualTo(anchor);
            }
        }
    }

    /** As the browser reads addresses, and for names that were meant to break them. */
    @Test
    void everyLinkInsideASiteOfHostileNamesArrives(Browser browser, SampleSites sites) {
        Map<String, Set<String>> anchors = new HashMap<>();
        List<String> links = new ArrayList<>();
        try (View view = browser.view()) {
            for (String name : SampleSites.pages(sites.hostile())) {
                Page page = view.open(sites.hostile().resolve(name));
                String address = sites.hostile().resolve(name).toUri().toString();
                anchors.put(address, strings(page, "[...document.querySelectorAll('[id]')].map(one => one.id)"));
                for (String link : strings(page, "[...document.links].map(one => one.href)")) {
                    links.add(link);
                }
            }
        }
        Set<String> broken = new HashSet<>();
        for (String link : links) {
            if (link.startsWith("file:") && !arrives(URI.create(link), anchors)) {
                broken.add(link);
            }
        }
        assertThat(links).hasSizeGreaterThan(1000);
        assertThat(broken).isEmpty();
        assertThat(links)
                .allMatch(link -> link.startsWith("file:") || link.matches("https://(archived-)?url\\.example/.*"));
    }

    private static boolean arrives(URI link, Map<String, Set<String>> anchors) {
        String address = link.toString().replaceAll("#.*", "");
        boolean there = Files.isRegularFile(Path.of(URI.create(address)));
        return there
                && (link.getFragment() == null
                        || anchors.getOrDefault(address, Set.of()).contains(link.getFragment()));
    }

    private static Set<String> strings(Page page, String script) {
        Set<String> strings = new HashSet<>();
        ((List<?>) page.evaluate(script)).forEach(one -> strings.add(one.toString()));
        return strings;
    }
}
