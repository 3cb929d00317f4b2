package org.takedownregister.report.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.takedownregister.domain.entry.Subject;
import org.takedownregister.domain.entry.TakedownCase;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.domain.value.WebAddress;

class CitationTest {

    private static final TakedownCase CASE = new TakedownCase(
            new Slug("harbour-2024"), "50% of {x} & y_z", null, Subject.NETWORK, List.of(), List.of(), null);

    @Test
    void aCaseIsCitedWithItsBatchAndAddress() {
        Citation citation = Citation.of(CASE, Optional.of(Sample.BATCHES.get(1)), Sample.AT_HOME);

        assertThat(citation.text())
                .isEqualTo("Sample Desk: “50% of {x} & y_z”, Sample Register, case harbour-2024, as of batch 2,"
                        + " 21 November 2026. https://register.example/site/cases/harbour-2024.html");
        assertThat(citation.bibtex()).isEqualTo("""
                @misc{harbour-2024,
                  author = {{Sample Desk}},
                  title = {{50\\% of \\textbraceleft{}x\\textbraceright{} \\& y\\_z}},
                  howpublished = {Sample Register, case harbour-2024},
                  year = {2026},
                  month = nov,
                  note = {As of batch 2},
                  url = {https://register.example/site/cases/harbour-2024.html},
                }
                """);
    }

    @Test
    void aRegisterWithoutBatchIsCitedWithoutDate() {
        assertThat(Citation.of(CASE, Optional.empty(), Sample.OPTIONS).text())
                .isEqualTo("Sample Desk: “50% of {x} & y_z”, Sample Register, case harbour-2024.");
    }

    @ParameterizedTest
    @CsvSource({
        "CC-BY-4.0, 'license: \"CC-BY-4.0\"'",
        "https://licence.example/1, 'license-url: \"https://licence.example/1\"'",
        "All rights reserved, 'abstract: \"Licence: All rights reserved\"'"
    })
    void aLicenceStandsWhereTheFormatHasAPlaceForIt(String licence, String line) throws IOException {
        Exported exported = Exported.of(Sample.view(), new ExportOptions("Register", "Desk", null, licence));

        assertThat(exported.text("CITATION.cff").lines()).contains(line);
    }

    @ParameterizedTest
    @CsvSource({
        "https://r.example, https://r.example/",
        "https://r.example/site, https://r.example/site/",
        "https://r.example/site/, https://r.example/site/"
    })
    void aBaseAddressIsAFolder(String given, String kept) {
        assertThat(new ExportOptions("Register", "Desk", new WebAddress(given), null).baseUrl())
                .isEqualTo(new WebAddress(kept));
    }

    @ParameterizedTest
    @CsvSource({"https://r.example/?a=1", "https://r.example/#top"})
    void aBaseAddressHasNoQueryAndNoFragment(String given) {
        WebAddress address = new WebAddress(given);

        assertThatThrownBy(() -> new ExportOptions("Register", "Desk", address, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a base address has no query and no fragment: " + given);
    }

    @Test
    void aTitleIsNotBlank() {
        assertThatThrownBy(() -> new ExportOptions(" ", "Desk", null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"con, cases/con_.json", "lpt9, cases/lpt9_.json", "console, cases/console.json"})
    void noFileHasTheNameOfADevice(String slug, String path) {
        assertThat(ExportPaths.caseJson(new Slug(slug))).isEqualTo(path);
    }

    @Test
    void theMetadataNameTheDownloads() throws IOException {
        ExportedFile file = new ExportedFile("data/register.json", "application/json", "The register", 12, "ab");
        JsonNode json = new ObjectMapper()
                .readTree(DatasetMetadata.jsonLd(
                        Sample.AT_HOME, "About", Optional.of(Sample.BATCHES.get(1)), List.of(file)));

        assertThat(json.get("@type").textValue()).isEqualTo("Dataset");
        assertThat(json.get("version").textValue()).isEqualTo("2");
        assertThat(json.at("/distribution/0/contentUrl").textValue())
                .isEqualTo("https://register.example/site/data/register.json");
    }

    @Test
    void aMapHasAnIndexAndAtMostFiftyThousandPagesAFile() throws IOException {
        SortedMap<String, ByteArrayOutputStream> files = new TreeMap<>();
        try (Sitemap map = new Sitemap(Sample.AT_HOME, path -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.put(path, out);
            return out;
        })) {
            for (int n = 0; n <= 50_000; n++) {
                map.add(
                        "cases/" + n + ".html",
                        Optional.of(Sample.BATCHES.get(0).at()));
            }
        }

        assertThat(files).containsOnlyKeys("robots.txt", "sitemap.xml", "sitemaps/1.xml", "sitemaps/2.xml");
        assertThat(text(files, "robots.txt"))
                .isEqualTo("User-agent: *\nAllow: /\nSitemap: https://register.example/site/sitemap.xml\n");
        assertThat(text(files, "sitemaps/2.xml")).isEqualTo("""
                <?xml version="1.0" encoding="utf-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                  <url><loc>https://register.example/site/cases/50000.html</loc>\
                <lastmod>2026-01-02T03:04:05Z</lastmod></url>
                </urlset>
                """);
        assertThat(text(files, "sitemap.xml"))
                .contains("<sitemap><loc>https://register.example/site/sitemaps/2.xml</loc></sitemap>");
    }

    @Test
    void aSiteWithoutAddressHasNoMap() throws IOException {
        try (Sitemap map = new Sitemap(Sample.OPTIONS, path -> {
            throw new IOException("not to be written: " + path);
        })) {
            map.add("index.html", Optional.empty());
        }
        assertThat(Sample.OPTIONS.baseUrl()).isNull();
    }

    private static String text(SortedMap<String, ByteArrayOutputStream> files, String path) {
        return Objects.requireNonNull(files.get(path)).toString(StandardCharsets.UTF_8);
    }
}
