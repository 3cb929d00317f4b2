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
            PageBytes bytes = new PageBytes();
            PageOutput page = new PageOutput(bytes);

            escaped.setContext(place[0], place[1]);
            escaped.writeUserContent(text);
            page.setContext(place[0], place[1]);
            page.writeUserContent(text);

            assertThat(bytes.toByteArray())
                    .as("%s %s", place[0], place[1])
                    .isEqualTo(Disguises.shown(library.toString()).getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1000, 100_000})
    void growsWithThePage(int times) {
        PageBytes bytes = new PageBytes();
        PageOutput page = new PageOutput(bytes);
        page.setContext("p", null);
        for (int i = 0; i < times; i++) {
            page.writeUserContent("é<");
            page.writeBinaryContent(new byte[] {'-'});
        }

        assertThat(new String(bytes.toByteArray(), StandardCharsets.UTF_8)).isEqualTo("é&lt;-".repeat(times));
    }
}
