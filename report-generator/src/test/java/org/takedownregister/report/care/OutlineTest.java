package org.takedownregister.report.care;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.takedownregister.report.browser.Browser;
import org.takedownregister.report.browser.View;

/** What a page says of itself, and what it weighs. */
@ExtendWith(Shared.class)
class OutlineTest {

    private static final long LARGEST_CASE = 60 * 1024;
    private static final long LARGEST_OVERVIEW = 250 * 1024;

    private static final String LEVELS =
            "() => [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(one => Number(one.tagName[1]))";

    private static final String DESCRIPTION = "() => document.querySelector('meta[name=description]').content";

    private static final String UNNAMED =
            "() => [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].filter(one => !one.textContent.trim()).length";

    @Test
    void everyPageHasHeadingsInOrderAndATitleAndADescriptionOfItsOwn(Browser browser, SampleSites sites) {
        try (View view = browser.view()) {
            for (Path site : List.of(sites.filled(), sites.empty())) {
                Map<String, List<String>> titles = new HashMap<>();
                Map<String, List<String>> descriptions = new HashMap<>();
                for (String name : SampleSites.pages(site)) {
                    Page page = view.open(site.resolve(name));
                    inOrder(name, page);
                    note(titles, page.title(), name);
                    note(descriptions, (String) page.evaluate(DESCRIPTION), name);
                }
                assertThat(shared(titles)).isEmpty();
                assertThat(shared(descriptions)).isEmpty();
            }
        }
    }

    private static void inOrder(String name, Page page) {
        List<Integer> levels = new ArrayList<>();
        ((List<?>) page.evaluate(LEVELS)).forEach(level -> levels.add((Integer) level));
        assertThat(levels).as(name).startsWith(1).containsOnlyOnce(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i) - levels.get(i - 1))
                    .as("%s: heading %d of %s", name, i, levels)
                    .isLessThanOrEqualTo(1);
        }
        assertThat((Integer) page.evaluate(UNNAMED)).as(name).isZero();
        assertThat(page.locator("main").count()).as(name).isEqualTo(1);
    }

    private static void note(Map<String, List<String>> pages, String words, String page) {
        assertThat(words).as(page).hasSizeBetween(5, 400);
        pages.computeIfAbsent(words, fresh -> new ArrayList<>()).add(page);
    }

    private static List<Map.Entry<String, List<String>>> shared(Map<String, List<String>> pages) {
        return pages.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .toList();
    }

    @Test
    void pagesAreLight(Browser browser, SampleSites sites) {
        for (String name : SampleSites.pages(sites.filled())) {
            long limit = name.equals("index.html") ? LARGEST_OVERVIEW : LARGEST_CASE;
            boolean counts = name.equals("index.html") || name.startsWith("cases/");
            assertThat(SampleSites.size(sites.filled().resolve(name)))
                    .as(name)
                    .isLessThan(counts ? limit : LARGEST_OVERVIEW);
        }
    }
}
