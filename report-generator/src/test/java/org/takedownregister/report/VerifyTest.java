package org.takedownregister.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedownregister.domain.problem.Problem;

/** A site against its manifest. */
class VerifyTest {

    @TempDir
    Path temp = Path.of(".");

    private Path folder = Path.of(".");

    @BeforeEach
    void publishASmallRegister() {
        folder = temp.resolve("site");
        Site.publish(SmallRegister.view(), folder);
    }

    @Test
    void aSiteAsItWasPublishedHasNoProblem() {
        assertThat(Sites.verify(folder)).isEmpty();
    }

    @Test
    void aChangedByteIsFoundThoughTheSizeIsTheSame() throws IOException {
        Path page = folder.resolve("cases/lone-post.html");
        Files.writeString(page, Files.readString(page).replaceFirst("doctype", "Doctype"));
        assertThat(Sites.verify(folder)).hasSize(1);
        assertThat(message(0))
                .startsWith(page + ": found \"SHA-256 ")
                .contains("expected SHA-256 ")
                .endsWith("Do not rely on it; publish the site again. [site-file-changed]");
    }

    @Test
    void everyFileThatIsNotAsItWasIsToldByPath() throws IOException {
        Files.delete(folder.resolve("about.html"));
        Files.writeString(folder.resolve("data/register.json"), "{}");
        Files.createDirectories(folder.resolve("zoo"));
        Files.writeString(folder.resolve("zoo/stray.txt"), "mine");
        assertThat(Sites.verify(folder))
                .extracting(problem -> problem.code().code())
                .containsExactly("site-file-missing", "site-file-changed", "site-file-extra");
        assertThat(message(0)).startsWith(folder.resolve("about.html") + ": found nothing, expected a file of ");
        assertThat(message(1)).contains("found \"2 bytes\", expected ");
        assertThat(message(2))
                .isEqualTo(folder.resolve("zoo/stray.txt") + ": found \"stray.txt\", expected only files that the"
                        + " manifest names. Move it away. [site-file-extra]");
    }

    @Test
    void aSiteWithoutAManifestOfOursCannotBeChecked() throws IOException {
        Files.writeString(folder.resolve("manifest.json"), "{\"generator\": \"another\"}");
        assertThat(Sites.verify(folder))
                .extracting(problem -> problem.code().code())
                .containsExactly("site-manifest-unreadable");
        Files.delete(folder.resolve("manifest.json"));
        assertThat(message(0)).startsWith(folder.resolve("manifest.json") + ": found nothing, expected a manifest");
    }

    @Test
    void aManifestThatLeadsOutOfTheFolderIsNotBelieved() throws IOException {
        Path manifest = folder.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("\"about.html\"", "\"../about.html\""));
        assertThat(Sites.verify(folder))
                .extracting(problem -> problem.code().code())
                .containsExactly("site-manifest-unreadable");
    }

    @Test
    void theManifestTellsHowTheSiteWasMade() throws IOException {
        assertThat(Files.readString(folder.resolve("manifest.json"))).startsWith("""
                        {
                          "generator": "Takedown Register",
                          "format": 1,
                          "batch": 2,
                          "as_of": "2026-02-10T23:30:00Z",
                          "compared_with": 0,
                          "title": "Takedown Register",
                          "base_url": null,
                          "files": {
                        """);
    }

    @Test
    void theBatchThatASiteShowsIsKnown() {
        assertThat(Sites.publishedBatch(folder)).isEqualTo(2);
        assertThat(Sites.publishedBatch(temp)).isZero();
        assertThat(Sites.publishedBatch(temp.resolve("nowhere"))).isZero();
    }

    private String message(int index) {
        List<Problem> problems = Sites.verify(folder);
        return problems.get(index).message();
    }
}
