package org.takedownregister.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Subject;
import org.takedownregister.domain.entry.TakedownCase;
import org.w3c.dom.Document;

/** Whatever stands in a text column, each file keeps its shape and gives the text back. */
class HostileTextTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String HOSTILE = "org.takedownregister.report.export.Hostile#texts";

    private static Exported export(String text) throws IOException {
        return Exported.of(
                new FixedView(Sample.entries(text), Sample.BATCHES),
                new ExportOptions("T " + text, "P " + text, null, "L " + text));
    }

    @ParameterizedTest
    @MethodSource(HOSTILE)
    void jsonGivesTheTextBackExactly(String text) throws IOException {
        Exported exported = export(text);
        JsonNode json = MAPPER.readTree(exported.bytes("cases/harbour-2024.json"));

        assertThat(json.at("/case/summary").textValue()).isEqualTo(text);
        assertThat(json.at("/register/publisher").textValue()).isEqualTo("P " + text);
        assertThat(json.at("/claims/figures/1/note").textValue()).isEqualTo(text);
        for (String path : exported.paths(".*\\.json")) {
            assertThat(MAPPER.readTree(exported.bytes(path)).isObject())
                    .as(path)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource(HOSTILE)
    void aFeedStaysWellFormedAndKeepsItsElements(String text) throws Exception {
        Document feed = xml(export(text).bytes("feeds/all.xml"));

        assertThat(feed.getElementsByTagName("*").getLength()).isEqualTo(22);
        assertThat(feed.getElementsByTagName("summary").item(0).getTextContent())
                .isEqualTo(cut(text.replaceAll("[\u0001-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]", "\uFFFD")));
    }

    private static String cut(String text) {
        return text.length() > 500 ? text.substring(0, 500) + "…" : text;
    }

    @ParameterizedTest
    @MethodSource(HOSTILE)
    void aCitationStaysOneEntryOnItsLines(String text) {
        TakedownCase subject =
                new TakedownCase(Sample.slug("x"), text, null, Subject.NETWORK, List.of(), List.of(), null);
        Citation citation = Citation.of(
                subject, Optional.of(Sample.BATCHES.get(1)), new ExportOptions("T" + text, "P" + text, null, null));

        assertThat(citation.text()).doesNotContainPattern("[\\p{Cc}\u202A-\u202E\u2066-\u2069]");
        assertThat(citation.bibtex().lines()).hasSize(8);
        assertThat(citation.bibtex().lines().limit(7)).allSatisfy(HostileTextTest::isBalanced);
        assertThat(citation.bibtex()).startsWith("@misc{x,\n").endsWith("\n}\n");
    }

    private static void isBalanced(String line) {
        int depth = line.startsWith("@misc{") ? -1 : 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            assertThat(depth).isGreaterThanOrEqualTo(-1);
        }
        assertThat(depth).as(line).isZero();
    }

    @ParameterizedTest
    @MethodSource(HOSTILE)
    void theCitationFileKeepsItsLines(String text) throws IOException {
        List<String> lines = export(text).text("CITATION.cff").lines().toList();

        assertThat(lines).hasSize(13);
        assertThat(lines)
                .allMatch(
                        line -> line.matches(
                                "(cff-version: 1\\.2\\.0|authors:|identifiers:|  - type: other|( *)(- )?[a-z-]+: \"([^\"\\\\]++|\\\\.)*+\")"));
    }

    @ParameterizedTest
    @MethodSource(HOSTILE)
    void theMetadataCannotEndItsElement(String text) throws IOException {
        String json = DatasetMetadata.jsonLd(
                new ExportOptions("T" + text, "P" + text, null, text),
                text,
                Optional.of(Sample.BATCHES.get(1)),
                List.of());

        assertThat(json).doesNotContain("<", ">", "&", "\u2028", "\u2029");
        assertThat(MAPPER.readTree(json).get("description").textValue()).isEqualTo(text);
    }

    @Test
    void aHalfOfASurrogatePairIsReplacedAndNotTheEndOfTheFile() throws Exception {
        List<Entry> entries = Sample.entries("half \uD83D here");
        Exported exported = Exported.of(new FixedView(entries, Sample.BATCHES), Sample.OPTIONS);

        assertThat(MAPPER.readTree(exported.bytes("cases/harbour-2024.json"))
                        .at("/case/title")
                        .textValue())
                .isEqualTo("half \uFFFD here");
        assertThat(xml(exported.bytes("feeds/all.xml"))
                        .getElementsByTagName("entry")
                        .getLength())
                .isEqualTo(2);
    }

    private static Document xml(byte[] bytes) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }
}
