package org.takedownregister.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing in the site is a dead end, and nothing leaves it unasked. */
class LinksTest {

    @TempDir
    Path temp = Path.of(".");

    private Site site = Site.in(Path.of("."));

    @BeforeEach
    void publishASmallRegister() {
        site = Site.of(SmallRegister.view(), temp.resolve("site"));
    }

    @Test
    void everyInternalLinkLeadsToAFileAndAnAnchorThatExist() {
        Set<String> files = site.files().keySet();
        int checked = 0;
        for (String page : site.pages()) {
            for (String href : site.attributes(page, "href")) {
                if (!href.startsWith("http")) {
                    String target = target(page, href);
                    assertThat(files).as("%s links to %s", page, href).contains(target);
                    if (href.contains("#")) {
                        assertThat(site.attributes(target, "id"))
                                .as("%s links to %s", page, href)
                                .contains(href.substring(href.indexOf('#') + 1));
                    }
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(500);
    }

    @Test
    void everyPageIsReachedFromTheFirst() {
        Set<String> seen = new HashSet<>(Set.of("index.html"));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            String page = open.pop();
            for (String href : site.attributes(page, "href")) {
                if (!href.startsWith("http") && target(page, href).endsWith(".html") && seen.add(target(page, href))) {
                    open.push(target(page, href));
                }
            }
        }
        seen.add("404.html");
        assertThat(seen).containsExactlyInAnyOrderElementsOf(site.pages());
    }

    @Test
    void anchorsAreUniqueOnTheirPage() {
        for (String page : site.pages()) {
            assertThat(site.attributes(page, "id")).as(page).doesNotHaveDuplicates();
        }
    }

    @Test
    void onlyAddressesOfSourcesAndPoliciesLeadOutOfTheSite() {
        Set<String> out = new HashSet<>();
        for (String page : site.pages()) {
            site.attributes(page, "href").stream()
                    .filter(href -> href.contains(":"))
                    .forEach(out::add);
            for (String src : site.attributes(page, "src")) {
                assertThat(target(page, src)).as(page).matches("assets/[a-z-]+\\.js");
                assertThat(site.files()).as(page).containsKey(target(page, src));
            }
            String scripts = site.htmlWithoutOwnScripts(page).replace("<script type=\"application/ld+json\">", "");
            assertThat(scripts).as(page).doesNotContain("<script", "style=\"", "<style");
        }
        assertThat(out)
                .containsExactlyInAnyOrder(
                        "https://example.org/chirp-report",
                        "https://example.org/daily-story",
                        "https://example.org/ur/1",
                        "https://archive.example/ur/1",
                        "https://chirp.example/rules/fake",
                        "https://chirp.example/rules/fake/2021",
                        "https://archive.example/fake/2021");
    }

    @Test
    void onlyPagesWithScriptsAndFormsAllowThem() {
        Set<String> scripted = new HashSet<>();
        Set<String> asking = new HashSet<>();
        for (String page : site.pages()) {
            String html = site.html(page);
            String policy = html.lines()
                    .filter(line -> line.startsWith("<meta http-equiv=\"Content-Security-Policy\""))
                    .findFirst()
                    .orElseThrow();
            boolean scripts = html.contains("<script defer");
            boolean asks = html.contains("<form");
            assertThat(policy)
                    .as(page)
                    .isEqualTo("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
                            + " style-src 'self'; img-src 'self'; " + (scripts ? "script-src 'self'; " : "")
                            + "form-action '" + (asks ? "self" : "none") + "'; base-uri 'none'\">");
            if (scripts) {
                scripted.add(page);
            }
            if (asks) {
                asking.add(page);
            }
        }
        assertThat(asking).containsExactlyInAnyOrder("index.html", "search.html");
        assertThat(scripted).contains("search.html", "data.html").doesNotContain("index.html", "about.html");
    }

    @Test
    void everyPageHasATitleADescriptionAPolicyAndHeadingsInOrder() {
        for (String page : site.pages()) {
            String html = site.html(page);
            assertThat(html).as(page).startsWith("<!doctype html>\n<html lang=\"en\">");
            assertThat(html).as(page).contains("<meta charset=\"utf-8\">", "default-src 'none'; style-src 'self'");
            assertThat(html).as(page).containsPattern("<title>[^<]{5,}</title>");
            assertThat(html).as(page).containsPattern("<meta name=\"description\" content=\"[^\"]{5,}\">");
            List<Integer> levels = html.lines()
                    .filter(line -> line.matches("<h[1-6][ >].*"))
                    .map(line -> line.charAt(2) - '0')
                    .toList();
            assertThat(levels.get(0)).as(page).isEqualTo(1);
            assertThat(levels.stream().filter(level -> level == 1)).as(page).hasSize(1);
            for (int i = 1; i < levels.size(); i++) {
                assertThat(levels.get(i) - levels.get(i - 1)).as(page).isLessThanOrEqualTo(1);
            }
        }
    }

    private static String target(String page, String href) {
        String file = href.contains("#") ? href.substring(0, href.indexOf('#')) : href;
        if (file.isEmpty()) {
            return page;
        }
        Path folder = Path.of(page).getParent();
        Path target = folder == null ? Path.of(file) : folder.resolve(file);
        return target.normalize().toString().replace('\\', '/');
    }
}
