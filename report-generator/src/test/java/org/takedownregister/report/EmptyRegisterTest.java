package org.takedownregister.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedownregister.domain.publishing.Publication;

/** A register that nothing was imported into. */
class EmptyRegisterTest {

    @TempDir
    Path temp = Path.of(".");

    @Test
    void anEmptyRegisterIsAWholeSiteThatSaysSo() {
        Path folder = temp.resolve("site");
        Publication publication = Site.publish(new RecordsView(List.of(), List.of()), folder);
        Site site = Site.in(folder);
        assertThat(publication.batch()).isZero();
        assertThat(publication.cases()).isZero();
        assertThat(site.pages())
                .containsExactly(
                        "404.html",
                        "about.html",
                        "actors.html",
                        "cases.html",
                        "changes.html",
                        "countries.html",
                        "data.html",
                        "disagreements.html",
                        "index.html",
                        "open-questions.html",
                        "platforms.html",
                        "policies.html",
                        "search.html",
                        "sources.html",
                        "volumes.html");
        assertThat(site.text("index.html"))
                .contains(
                        "0 cases",
                        "Nothing has been imported yet",
                        "Takedown Register. Nothing has been imported yet.");
        assertThat(site.text("cases.html")).contains("The register holds no case yet.");
        for (String page : site.pages()) {
            if (!page.equals("data.html") && !page.equals("about.html")) {
                assertThat(site.html(page)).as(page).doesNotContain("<table");
            }
        }
    }
}
