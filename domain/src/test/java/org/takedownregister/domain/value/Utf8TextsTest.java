package org.takedownregister.domain.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.takedownregister.domain.register.Fingerprint;
import org.takedownregister.domain.register.InputFile;
import org.takedownregister.domain.register.InputRow;

class Utf8TextsTest {

    static List<List<String>> lists() {
        return List.of(
                List.of(),
                List.of(""),
                List.of("a", "", "b, with a comma"),
                List.of("plain", "na\u00efve", "\u062a\u0648\u06c1\u06cc\u0646", "one \ud83d\udc4d more", ""),
                List.of("x".repeat(5_000), "\u20ac".repeat(5_000)),
                java.util.Collections.nCopies(300, "cell"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void they_are_the_texts_that_they_were_made_of(List<String> texts) {
        Utf8Texts kept = Utf8Texts.of(texts);

        assertThat(kept).isEqualTo(texts).hasSameHashCodeAs(texts);
        assertThat(Utf8Texts.of(kept)).isSameAs(kept);
        for (int i = 0; i < texts.size(); i++) {
            byte[] utf8 = texts.get(i).getBytes(StandardCharsets.UTF_8);
            assertThat(kept.units(i)).isEqualTo(texts.get(i).length());
            assertThat(kept.length(i)).isEqualTo(utf8.length);
            assertThat(kept.utf8(i)).isEqualTo(utf8);
            assertThat(kept.is(i, utf8)).isTrue();
            assertThat(kept.is(i, (texts.get(i) + "!").getBytes(StandardCharsets.UTF_8)))
                    .isFalse();
            assertThat(kept.hash(i))
                    .isEqualTo(Utf8Texts.of(List.of("before", texts.get(i))).hash(1));
        }
        assertThatThrownBy(() -> kept.get(texts.size())).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void half_a_surrogate_pair_is_a_question_mark() {
        assertThat(Utf8Texts.of(List.of("half \ud83d of a pair"))).containsExactly("half ? of a pair");
    }

    @Test
    void texts_that_differ_hardly_ever_have_the_same_number() {
        List<String> texts = java.util.stream.IntStream.range(0, 10_000)
                .mapToObj(i -> "case-" + i)
                .toList();
        Utf8Texts kept = Utf8Texts.of(texts);

        long low = java.util.stream.IntStream.range(0, texts.size())
                .map(i -> kept.hash(i) & 0xffff)
                .distinct()
                .count();

        // Of 10,000 numbers thrown among 65,536 some 9,275 differ.
        assertThat(low).isBetween(9_000L, 9_500L);
    }

    @Test
    void a_builder_puts_together_one_list_after_another() {
        byte[] from = "say \"\"no\"\" or \"\"\"\"".getBytes(StandardCharsets.UTF_8);
        Utf8Texts.Builder builder = new Utf8Texts.Builder();
        builder.addWithoutSecond((byte) '"', from, 0, from.length);
        builder.add(from, 0, 3);

        assertThat(builder.build(true)).containsExactly("say \"no\" or \"\"", "say");
        assertThat(builder.build(true)).isEmpty();
    }

    @Test
    void they_are_digested_with_their_lengths() throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        Utf8Texts.of(List.of("ab", "", "\u20ac")).addTo(digest);

        MessageDigest expected = MessageDigest.getInstance("SHA-256");
        expected.update(HexFormat.of().parseHex("00000003" + "00000002" + "6162" + "00000000" + "00000003" + "e282ac"));
        assertThat(digest.digest()).isEqualTo(expected.digest());
    }

    @Test
    void a_row_has_the_fingerprint_that_it_had_as_strings() {
        InputFile file = new InputFile(1, "cases.csv", "flat", List.of("case_id", "title"), "");
        List<String> cells = List.of("romania-2020", "R\u00e9seau");

        Fingerprint ofStrings = new Fingerprint.Digest().of(new InputRow(file, 2, cells));
        Fingerprint ofBytes = new Fingerprint.Digest().of(new InputRow(file, 2, Utf8Texts.of(cells)));

        assertThat(ofBytes).isEqualTo(ofStrings);
        // What earlier versions kept, so that a file that comes again is still known.
        assertThat(Long.toHexString(ofStrings.high())).isEqualTo("8166203bd804da5");
    }
}
