package org.takedownregister.report.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("", List.of()),
                Arguments.of("Internet Research Agency", List.of("internet", "research", "agency")),
                Arguments.of("1,234 accounts; 70-plus Pages", List.of("1", "234", "accounts", "70", "plus", "pages")),
                Arguments.of("São Tomé, İstanbul, Łódź, straße", List.of("sao", "tome", "istanbul", "lodz", "strasse")),
                Arguments.of("ﬁnance ½", List.of("finance", "12")),
                Arguments.of("Україна Київ", List.of("украіна", "киів")),
                Arguments.of("ΟΔΟΣ οδός", List.of("οδοσ", "οδοσ")),
                Arguments.of("كتاب أحمد سلامٌ", List.of("\u06A9تاب", "احمد", "سلام")),
                Arguments.of("微博 Weibo2", List.of("微", "博", "weibo2")),
                Arguments.of("한국", List.of("\u1112\u1161\u11AB\u1100\u116E\u11A8")),
                Arguments.of("x".repeat(40), List.of("x".repeat(32))),
                Arguments.of("𝒳𝒴 \uD83D\uDE00 __proto__", List.of("xy", "proto")),
                Arguments.of("\uD83D broken", List.of("broken")));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextHasTheseWords(String text, List<String> words) {
        assertThat(Words.of(text)).isEqualTo(words);
    }
}
