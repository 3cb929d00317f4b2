package org.takedownregister.importer;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.takedownregister.domain.entry.Action;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Figure;
import org.takedownregister.domain.register.InputFile;
import org.takedownregister.domain.register.InputRow;
import org.takedownregister.importer.layout.Header;
import org.takedownregister.importer.meta.MetaThreatResearch;

/** Any prose where a count may stand, the procedure on the first line and the indicator behind it. */
class ProseFuzzTest {

    private static final List<String> COLUMNS = List.of("Tactic", "Technique", "Procedure", "Indicator");

    @FuzzTest
    void aCountIsReadAsItStandsOrNotAtAll(byte[] bytes) {
        String[] prose = new String(bytes, StandardCharsets.UTF_8).split("\n", 2);
        String indicator = prose.length > 1 ? prose[1] : "";
        InputFile file = new InputFile(1, "network.csv", "meta-threat-research", COLUMNS);
        InputRow row = new InputRow(file, 2, List.of("0.", "0.9", prose[0], indicator));
        Recorded recorded = new Recorded();

        new MetaThreatResearch().begin(file, new Header(COLUMNS)).take(row, row.cells(), recorded);

        assertThat(recorded.rows()).isEqualTo(1);
        recorded.rejects.forEach(
                reject -> assertThat(reject.problems()).isNotEmpty().allSatisfy(Accounted::isTold));
        recorded.entries().forEach(entry -> isStatedBy(indicator, entry));
    }

    /** The number stands in the text, and nothing is taken for removed that only followed. */
    private static void isStatedBy(String indicator, Entry entry) {
        String text = indicator.toLowerCase(Locale.ROOT);
        if (entry instanceof Figure figure) {
            assertThat(text.replace(",", "")).contains(String.valueOf(figure.value()));
        }
        if (entry instanceof Action) {
            assertThat(text).doesNotContain("follow", "join", "$");
        }
    }
}
