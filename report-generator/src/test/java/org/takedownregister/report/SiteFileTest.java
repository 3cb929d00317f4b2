package org.takedownregister.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.Refused;

/** What a team says of its site in {@code site.yml}. */
class SiteFileTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "site.md");
    private static final byte[] PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=");

    @TempDir
    Path temp = Path.of(".");

    @Test
    void theExampleOfTheDocumentShowsOnTheSite() throws IOException {
        Matcher example = Pattern.compile("(?s)```yaml\\n(.*?)```").matcher(Files.readString(DOCUMENT));
        assertThat(example.find()).isTrue();
        Files.write(temp.resolve("logo.png"), PIXEL);
        Path file = Files.writeString(temp.resolve("site.yml"), example.group(1));
        Path folder = temp.resolve("site");
        Sites.into(folder, Sites.options(file)).publish(SmallRegister.view());
        Site site = Site.in(folder);

        for (String page : site.pages()) {
            String root = page.contains("/") ? "../" : "";
            assertThat(site.html(page))
                    .as(page)
                    .contains("<img class=\"logo\" src=\"" + root + "assets/logo.png\" alt=\"\">")
                    .contains("<bdi>Harbour Takedown Register</bdi>")
                    .contains("<p class=\"imprint\" dir=\"auto\">Harbour Desk\n1 Example Street, Exampleton</p>")
                    .contains("Licence of the data: <bdi>CC-BY-4.0</bdi>")
                    .doesNotContain("style=\"", "<style");
        }
        assertThat(site.text("index.html")).contains("What platforms removed around the harbour");
        assertThat(site.html("assets/site.css"))
                .contains("(prefers-color-scheme: light) {\n  :root { --accent: #005a3c; }\n}\n@media screen and")
                .endsWith("(prefers-color-scheme: dark) {\n  :root { --accent: #7fd8b0; }\n}\n");
        assertThat(site.html("CITATION.cff"))
                .contains("name: \"Harbour Desk\"", "license: \"CC-BY-4.0\"", "https://register.example/harbour/");
        assertThat(site.files()).containsKeys("sitemap.xml", "robots.txt", "assets/logo.png");
        assertThat(site.html("manifest.json"))
                .contains("\"title\": \"Harbour Takedown Register\",")
                .contains("\"base_url\": \"https://register.example/harbour/\",");
        assertThat(Sites.verify(folder)).isEmpty();
    }

    @Test
    void aFileThatIsNestedWithoutEndIsRefused() throws IOException {
        Path file = Files.writeString(temp.resolve("site.yml"), "title: A\ncolours: " + "[".repeat(40_000));

        Refused refused = catchThrowableOfType(Refused.class, () -> Sites.options(file));

        assertThat(refused.problems().get(0).message())
                .contains("site.yml, line 2: found \"more than 50 levels\", expected at most 50.");
    }

    @Test
    void anEmptyFileChangesNothing() throws IOException {
        Path file = Files.writeString(temp.resolve("site.yml"), "# nothing yet\n");
        assertThat(Sites.options(file)).isEqualTo(SiteOptions.standard());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    titel: A register                  | 2 | found "titel", expected one of title, introduction
                    title:                             | 2 | found nothing, expected a text
                    title: [a, b]                      | 2 | found nothing, expected a text
                    base-address: ftp://a.example/     | 2 | found "ftp://a.example/", expected an address that starts
                    base-address: https://a.example/?q | 2 | found "https://a.example/?q", expected an address that
                    logo: absent.png                   | 2 | found "absent.png", expected a picture beside this file
                    colours: {accent: red}             | 2 | found "red", expected a colour such as "#0b4f6c"
                    colours: {link: '#000000'}         | 2 | found "link", expected one of paper, card, ink, soft, acc
                    colours: blue                      | 2 | found "another kind of text", expected indented lines
                    licence: "a                        | 3 | expected YAML
                    """)
    void whatIsWrongIsToldWithItsLine(String text, int line, String message) throws IOException {
        Path file = Files.writeString(temp.resolve("site.yml"), "# A remark.\n" + text + "\n");
        Problem problem = refused(file).problems().get(0);
        assertThat(problem.message())
                .startsWith(file + ", line " + line + ": found ")
                .contains(message)
                .endsWith("[site-options-unreadable]");
    }

    @Test
    void everythingWrongIsToldAtOnce() throws IOException {
        Path file = Files.writeString(temp.resolve("site.yml"), "titel: A\ntitle: B\ntitle: C\ncolours: 1\n");
        assertThat(refused(file).problems())
                .extracting(problem -> problem.place().line())
                .containsExactly(1L, 3L, 4L);
    }

    @Test
    void aTagMakesNoObject() throws IOException {
        Path file = Files.writeString(temp.resolve("site.yml"), "title: !!java.io.File [\"x\"]\n");
        assertThat(refused(file).problems().get(0).statement()).isEqualTo("found nothing, expected a text");
    }

    @Test
    void aColourThatCannotBeReadOnItsGroundIsRefused() throws IOException {
        Path file = Files.writeString(temp.resolve("site.yml"), "colours:\n  accent: \"#cccccc\"\n");
        assertThat(refused(file).problems().get(0).message())
                .isEqualTo(file + ": found \"accent on paper on light screens with a contrast of 1.5 to 1\", expected a"
                        + " contrast of at least 4.5 to 1. Choose a darker or a lighter colour for one of the two."
                        + " [site-options-unreadable]");
    }

    @Test
    void aPictureThatCanRunScriptsIsRefused() throws IOException {
        Files.writeString(temp.resolve("logo.png"), "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>");
        Path file = Files.writeString(temp.resolve("site.yml"), "logo: logo.png\n");
        assertThat(refused(file).problems().get(0).message()).contains("such as SVG, as PNG");
    }

    private static Refused refused(Path file) {
        return catchThrowableOfType(Refused.class, () -> Sites.options(file));
    }
}
