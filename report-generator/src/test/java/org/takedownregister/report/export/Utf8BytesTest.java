package org.takedownregister.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8BytesTest {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    @ParameterizedTest
    @MethodSource("org.takedownregister.report.export.Hostile#texts")
    void aTextIsReadBackAsItWas(String text) throws IOException {
        assertThat(new Utf8Bytes(1).text(text).toByteArray()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        assertThat(MAPPER.readTree(new Utf8Bytes(1).json(text).toByteArray()).textValue())
                .isEqualTo(text);
    }

    @Test
    void jsonIsWrittenAsItsLibraryWritesIt() throws IOException {
        StringBuilder all = new StringBuilder();
        for (int letter = 0; letter < Character.MIN_SURROGATE; letter++) {
            all.appendCodePoint(letter);
        }
        String text = all.appendCodePoint(0xFFFD)
                .appendCodePoint(0x10000)
                .appendCodePoint(0x10FFFF)
                .toString();

        assertThat(new Utf8Bytes(1).json(text).toByteArray()).isEqualTo(MAPPER.writeValueAsBytes(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "", "a,b", "say \"so\"", "two\nlines", "two\r\nlines", "\"", " blanks "})
    void aCellIsReadBackAsItWas(String cell) {
        String line =
                new String(new Utf8Bytes(1).csv("first").add(',').csv(cell).toByteArray(), StandardCharsets.UTF_8);

        assertThat(CsvReader.builder().ofCsvRecord(line).stream()
                        .findFirst()
                        .orElseThrow()
                        .getFields())
                .containsExactly("first", cell);
    }

    @Test
    void halvesOfPairsAreReplacedWhereverTheyStand() {
        String text = "\uDE00a\uD83D";

        assertThat(new String(new Utf8Bytes(1).text(text).toByteArray(), StandardCharsets.UTF_8))
                .isEqualTo("\uFFFDa\uFFFD");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 9, 10, 1_234_567, -1})
    void aNumberIsItsDigits(long number) {
        assertThat(new String(new Utf8Bytes(1).number(number).toByteArray(), StandardCharsets.UTF_8))
                .isEqualTo(Long.toString(number));
    }
}
