package org.takedownregister.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.takedownregister.domain.entry.Action;
import org.takedownregister.domain.entry.ActionKind;
import org.takedownregister.domain.entry.AssetType;
import org.takedownregister.domain.entry.AssetTypes;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.entry.SourceKind;
import org.takedownregister.domain.entry.Subject;
import org.takedownregister.domain.entry.TakedownCase;
import org.takedownregister.domain.value.EdtfDate;

class FeedTest {

    @Test
    void aFeedHoldsTheHundredNewestTheNewestFirst() throws IOException {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Source(Sample.slug("s"), SourceKind.NEWS, "Paper", "Story", null, null, null, null, List.of()));
        for (int n = 100; n < 250; n++) {
            entries.add(new TakedownCase(
                    Sample.slug("case-" + n), "Case " + n, null, Subject.NETWORK, List.of(), List.of(), null));
            entries.add(new Action(
                    Sample.slug("case-" + n),
                    Sample.slug("s"),
                    null,
                    ActionKind.REMOVED,
                    null,
                    AssetTypes.of(AssetType.ALL),
                    null,
                    EdtfDate.of("2" + n),
                    null,
                    null,
                    null));
        }
        String feed = Exported.of(new FixedView(entries, Sample.BATCHES), Sample.OPTIONS)
                .text("feeds/all.xml");
        List<String> titles = Pattern.compile("<title>(Case \\d+)</title>")
                .matcher(feed)
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(titles).hasSize(100).startsWith("Case 249", "Case 248").endsWith("Case 150");
    }

    @Test
    void withAnAddressEveryIdAndLinkIsAnAddressOfTheSite() throws IOException {
        Exported exported = Exported.of(Sample.view(), Sample.AT_HOME);
        for (String path : exported.paths("feeds/.*")) {
            List<String> places = Pattern.compile("<id>([^<]*)|href=\"([^\"]*)")
                    .matcher(exported.text(path))
                    .results()
                    .map(FeedTest::place)
                    .toList();

            assertThat(places)
                    .hasSizeGreaterThan(4)
                    .allMatch(place -> place.startsWith("https://register.example/site/"))
                    .contains("https://register.example/site/" + path);
        }
    }

    private static String place(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    @Test
    void aFeedIsAsOldAsTheNewestBatch() throws IOException {
        assertThat(Exported.of(Sample.view(), Sample.OPTIONS).text("feeds/platforms/chirper.xml"))
                .containsSubsequence(
                        "<title>Sample Register: cases on Plain text</title>",
                        "<updated>2026-11-21T23:30:00Z</updated>",
                        "<entry>");
    }

    @Test
    void aCountrysFeedSaysThatASourceNamesIt() throws IOException {
        assertThat(Exported.of(Sample.view(), Sample.OPTIONS).text("feeds/countries/ro.xml"))
                .contains("<title>Sample Register: cases in which a source names Romania as a place of operation or"
                        + " a target</title>");
    }

    @Test
    void anEmptyRegisterHasItsFilesWithoutRows() throws IOException {
        Exported empty = Exported.of(new FixedView(List.of(), List.of()), Sample.OPTIONS);

        assertThat(empty.paths("(cases|feeds|data/(package|stix))/.*")).containsExactly("feeds/all.xml");
        assertThat(empty.paths("data/tables/.*")).hasSize(15);
        assertThat(empty.text("feeds/all.xml"))
                .contains("<updated>" + Instant.EPOCH + "</updated>")
                .doesNotContain("<entry>");
        assertThat(empty.text("CITATION.cff")).doesNotContain("version: \"", "date-released");
        assertThat(empty.text("data/register.json")).doesNotContain("batch");
    }

    @Test
    void whatWasWrittenIsListedWithItsSizeAndHash() throws IOException {
        Exported exported = Exported.of(Sample.view(), Sample.OPTIONS);
        List<String> expected = new ArrayList<>(exported.paths());
        expected.removeIf(path -> path.startsWith("cases/"));
        Collections.sort(expected);

        assertThat(exported.listed()).extracting(ExportedFile::path).isEqualTo(expected);
        assertThat(exported.listed())
                .allMatch(file -> file.bytes() == exported.bytes(file.path()).length)
                .allMatch(file -> file.sha256().matches("[0-9a-f]{64}"));
    }
}
