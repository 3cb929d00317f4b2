package org.takedownregister.domain.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextBytesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "plain, with a tab\t and a nul \0",
                "\u007f\u0080",
                "é",
                "naïve",
                "Ā",
                "\u0141\u0142 end",
                "\u062a\u0648\u06c1\u06cc\u0646",
                "one \ud83d\udc4d and more",
                "\ud83d\udc4d",
                "half \ud83d of a pair",
                "\udc4d half first"
            })
    void a_text_is_put_as_java_encodes_it(String text) {
        byte[] bytes = new byte[text.length() * TextBytes.MOST_OF_UNIT + 2];
        Arrays.fill(bytes, (byte) '#');

        int end = TextBytes.put(text, bytes, 1);

        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        assertThat(Arrays.copyOfRange(bytes, 1, end)).isEqualTo(encoded);
        assertThat(bytes[0]).isEqualTo((byte) '#');
        assertThat(Arrays.copyOfRange(bytes, end, bytes.length)).containsOnly('#');
    }
}
