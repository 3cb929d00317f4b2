package org.takedownregister.report;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.takedownregister.report.words.Disguises;

class PageOutputTest {

    private static final String[][] PLACES = {
        {"p", null}, {"p", "class"}, {"a", "href"}, {"script", null}, {"p", "onclick"}, {"html", null}
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "two\nlines\tand a tab",
                "<b>&amp;</b> \"quoted\" 'too'",
                "Müller, Łódź, العربية, 日本, 𝒳",
                "ends in <",
                "a\u202Eb<c\u0000d\u007Fe",
                "\uD83D\uDE00\u200B",
                "half \uD83D of a pair",
                " javascript:alert(1)",
            })
    void writesWhatTheLibraryWritesWithDisguisesShown(String text) {
        for (String[] place : PLACES) {
            StringOutput library = new StringOutput();
            OwaspHtmlTemplateOutput escaped = new OwaspHtmlTemplateOutput(library);
            PageOutput page = new PageOutput();
            OwaspHtmlTemplateOutput written = new OwaspHtmlTemplateOutput(page);

            escaped.setContext(place[0], place[1]);
            escaped.writeUserContent(text);
            written.setContext(place[0], place[1]);
            written.writeUserContent(text);

            assertThat(page.toByteArray())
                    .as("%s %s", place[0], place[1])
                    .isEqualTo(Disguises.shown(library.toString()).getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1000, 100_000})
    void growsWithThePage(int times) {
        PageOutput page = new PageOutput();
        OwaspHtmlTemplateOutput written = new OwaspHtmlTemplateOutput(page);
        written.setContext("p", null);
        for (int i = 0; i < times; i++) {
            written.writeUserContent("é<");
            written.writeBinaryContent(new byte[] {'-'});
        }

        assertThat(new String(page.toByteArray(), StandardCharsets.UTF_8)).isEqualTo("é&lt;-".repeat(times));
    }
}
