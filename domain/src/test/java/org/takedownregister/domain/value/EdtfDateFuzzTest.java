package org.takedownregister.domain.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Any text as a date: it is read, and its own text is read as the same; or a date that it proposes is one. */
class EdtfDateFuzzTest {

    private static final Pattern PROPOSED = Pattern.compile("\\d{4}-\\d{2}(?:-\\d{2})?(?:~?/\\d{4}\\S*)?");

    @FuzzTest
    void aTextIsADateOrIsRefusedWithOneThatIs(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);

        if (EdtfDate.parse(text) instanceof Parsed.Value<EdtfDate> good) {
            EdtfDate date = good.value();
            assertThat(EdtfDate.of(date.text())).isEqualTo(date);
            assertThat(date.contains(date) && date.overlaps(date) && !date.isBefore(date))
                    .isTrue();
            assertThat(date.approximate()).isEqualTo(text.contains("~"));
        } else if (EdtfDate.parse(text) instanceof Parsed.Refusal<EdtfDate> refusal) {
            assertThat(refusal.problem().fix()).isNotBlank();
            Matcher proposed = PROPOSED.matcher(refusal.problem().fix());
            while (proposed.find()) {
                assertThat(EdtfDate.parse(proposed.group())).isInstanceOf(Parsed.Value.class);
            }
        }
    }
}
