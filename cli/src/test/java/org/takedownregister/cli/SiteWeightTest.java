package org.takedownregister.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site of the seed package loads quickly, with everything that is drawn on it. */
class SiteWeightTest {

    private static final long CASE = 60 * 1024;
    private static final long OVERVIEW = 250 * 1024;
    private static final List<String> DRAWN = List.of(
            "twitter-china-2020",
            "facebook-pakistan-2020",
            "facebook-romania-2020",
            "facebook-internet-research-agency-2018",
            "facebook-pakistan-2019");

    @TempDir
    private Path folder;

    @Test
    void aCaseIsUnder60KilobytesAndTheOverviewUnder250() throws IOException {
        Path site = folder.resolve("site");
        StringWriter err = new StringWriter();
        int exit = Takedowns.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC),
                "publish",
                Path.of("..", "examples", "seeds").toString(),
                "--db",
                folder.resolve("register.db").toString(),
                "--out",
                site.toString());

        assertThat(exit).as(err.toString()).isZero();
        assertThat(Files.readString(site.resolve("index.html")))
                .contains(
                        "id=\"actions-chart\"",
                        "id=\"countries-chart\"",
                        "id=\"assets-chart\"",
                        "id=\"reasons-chart\"");
        assertThat(Files.size(site.resolve("index.html"))).isLessThan(OVERVIEW);
        for (String caseId : DRAWN) {
            assertThat(Files.readString(site.resolve("cases/" + caseId + ".html")))
                    .as(caseId)
                    .contains("id=\"when-drawn\"", "id=\"network-drawn\"");
        }
        try (Stream<Path> cases = Files.list(site.resolve("cases"))) {
            for (Path page :
                    cases.filter(path -> path.toString().endsWith(".html")).toList()) {
                assertThat(Files.size(page)).as(page.toString()).isLessThan(CASE);
            }
        }
    }
}
