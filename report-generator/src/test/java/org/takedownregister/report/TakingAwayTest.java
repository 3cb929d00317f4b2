package org.takedownregister.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedownregister.domain.value.WebAddress;

/** What readers can take away from the site. */
class TakingAwayTest {

    @TempDir
    Path temp = Path.of(".");

    @Test
    void theDataPageLeadsToEveryFileThatCanBeTakenAway() {
        Site site = Site.of(SmallRegister.view(), temp.resolve("site"));
        Set<String> offered = new TreeSet<>(site.files().keySet());
        offered.removeIf(path -> path.endsWith(".html")
                || path.startsWith("assets/")
                || path.startsWith("search/")
                || path.startsWith("cases/")
                || path.contains("changes"));
        assertThat(offered).hasSizeGreaterThan(40).contains("data/package/cases.csv", "CITATION.cff", "manifest.json");
        assertThat(site.attributes("data.html", "href")).containsAll(offered);
    }

    @Test
    void theDataPageTellsSizeAndHash() throws IOException {
        Site site = Site.of(SmallRegister.view(), temp.resolve("site"));
        String manifest = site.html("manifest.json");
        String mark = manifest.lines()
                .filter(line -> line.startsWith("    \"data/package/cases.csv\""))
                .findFirst()
                .orElseThrow();
        String sha256 = mark.replaceAll(".*\"sha256\": \"([0-9a-f]+)\".*", "$1");
        assertThat(sha256).hasSize(64);
        assertThat(site.text("data.html")).contains(sha256);
        assertThat(site.html("data.html"))
                .contains("<data value=\"" + Files.size(temp.resolve("site/data/package/cases.csv")) + "\">");
    }

    @Test
    void aCasePageLeadsToItsFileAndSaysHowToCiteIt() {
        Site site = Site.of(SmallRegister.view(), temp.resolve("site"));
        for (String page : site.pages()) {
            if (page.startsWith("cases/")) {
                String json = page.replace(".html", ".json");
                assertThat(site.attributes(page, "href")).as(page).contains("../" + json);
                assertThat(site.files()).containsKey(json);
            }
        }
        assertThat(site.text("cases/lone-post.html"))
                .contains("The editors of Takedown Register: “", "case lone-post, as of batch 2, 10 February 2026.");
        assertThat(site.html("cases/lone-post.html")).contains("@misc{lone-post,");
    }

    @Test
    void theFirstPageTellsMachinesWhatTheRegisterIs() {
        Site site = Site.of(SmallRegister.view(), temp.resolve("site"));
        assertThat(site.html("index.html"))
                .contains("<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\"")
                .contains("type=\"application/atom+xml\"");
        assertThat(site.attributes("index.html", "href")).contains("feeds/all.xml", "CITATION.cff");
    }

    @Test
    void onlyASiteWithAnAddressHasAMap() {
        Site without = Site.of(SmallRegister.view(), temp.resolve("without"));
        assertThat(without.files()).doesNotContainKeys("sitemap.xml", "robots.txt");

        SiteOptions options = SiteOptions.standard().withBaseUrl(new WebAddress("https://register.example/top"));
        Sites.into(temp.resolve("with"), options).publish(SmallRegister.view());
        Site with = Site.in(temp.resolve("with"));
        assertThat(with.html("robots.txt"))
                .isEqualTo("User-agent: *\nAllow: /\nSitemap: https://register.example/top/sitemap.xml\n");
        assertThat(with.html("sitemap.xml")).contains("<loc>https://register.example/top/sitemaps/1.xml</loc>");
        assertThat(with.html("sitemaps/1.xml").lines().filter(line -> line.contains("<loc>")))
                .hasSize(with.pages().size() - 1)
                .allMatch(line -> line.contains("<lastmod>2026-02-10T23:30:00Z</lastmod>"))
                .noneMatch(line -> line.contains("404.html"));
        assertThat(with.html("index.html"))
                .contains("\"contentUrl\":\"https://register.example/top/data/register.json\"");
        assertThat(Sites.verify(temp.resolve("with"))).isEmpty();
    }
}
