package org.takedownregister.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.takedownregister.domain.entry.Platform;
import org.takedownregister.domain.problem.Refused;

/** What a file of characters may look like; platforms serve as the simplest table. */
class CsvFormsTest {

    private final Path file;

    CsvFormsTest(@TempDir Path folder) {
        this.file = folder.resolve("platforms.csv");
    }

    private Recorded read(String text) throws IOException {
        return read(InputOptions.DEFAULT, text, StandardCharsets.UTF_8);
    }

    private Recorded read(InputOptions options, String text, Charset charset) throws IOException {
        return Recorded.from(options, Files.write(file, text.getBytes(charset)));
    }

    /** {@code 2 facebook=Facebook} for a row that was offered, {@code 3 !row-ragged a|b} for one that was rejected. */
    private static List<String> told(Recorded recorded) {
        List<String> told = recorded.offers.stream()
                .map(offer -> offer.row().line() + " "
                        + offer.entries().stream()
                                .map(Platform.class::cast)
                                .map(platform -> platform.platformId() + "=" + platform.name())
                                .collect(Collectors.joining()))
                .collect(Collectors.toList());
        recorded.rejects.forEach(reject -> told.add(reject.row().line() + " !"
                + reject.problems().get(0).code().code() + " "
                + String.join("|", reject.row().cells())));
        recorded.setAside.forEach(row -> told.add(row.line() + " set aside"));
        told.sort(java.util.Comparator.comparingInt(line -> Integer.parseInt(line.substring(0, line.indexOf(' ')))));
        return told;
    }

    static List<List<String>> texts() {
        String head = "platform_id,name\n";
        return List.of(
                List.of("crlf", "platform_id,name\r\na,A\r\nb,B\r\n", "2 a=A", "3 b=B"),
                List.of("cr", "platform_id,name\ra,A\rb,B\r", "2 a=A", "3 b=B"),
                List.of("no final line break", head + "a,A", "2 a=A"),
                List.of("header only", head),
                List.of("semicolons", "platform_id;name\na;A, B\n", "2 a=A, B"),
                List.of("tabs", "platform_id\tname\na\tA; B\n", "2 a=A; B"),
                List.of("byte order mark", "\uFEFF" + head + "a,A\n", "2 a=A"),
                List.of("quoted header", "\"platform_id\",\"name\"\na,A\n", "2 a=A"),
                List.of("escaped quote", head + "a,\"A \"\"B\"\"\"\n", "2 a=A \"B\""),
                List.of("quote inside a plain cell", head + "a,5\" disk\n", "2 a=5\" disk"),
                List.of("blanks around quotes", head + "a, \"A, B\" \nb,B\n", "2 a=A, B", "3 b=B"),
                List.of(
                        "a control character is no blank around quotes",
                        head + " \"a\" ,\u0002\"A\"\n",
                        "2 !text-control-character a|\u0002\"A\""),
                List.of("empty lines", head + "\n\na,A\n\n", "4 a=A"),
                List.of("blank cells", head + " , \na,A\n", "2 set aside", "3 a=A"),
                List.of(
                        "a line break in a cell",
                        "platform_id,aliases,name\na,\"x\n\ny\",A\nb,,B\n",
                        "2 !text-control-character a|x\n\ny|A",
                        "5 b=B"),
                List.of("too few cells", head + "a\nb,B\n", "2 !row-ragged a", "3 b=B"),
                List.of("too many cells", head + "a,A,x\nb,B\n", "2 !row-ragged a|A|x", "3 b=B"),
                List.of("a zero byte", head + "a,A\0\nb,B\n", "2 !row-nul-byte a|A\0", "3 b=B"),
                List.of("a stray quote", head + "a,\"A\nb,B\nc,C\n", "2 !row-unbalanced-quote a|\"A", "3 b=B", "4 c=C"),
                List.of(
                        "a stray quote that a later one closes",
                        head + "a,\"A\nb,B\nc,\"C\"\nd,D\n",
                        "2 !row-unbalanced-quote a|\"A",
                        "3 b=B",
                        "4 c=C",
                        "5 d=D"),
                List.of(
                        "a stray quote that a later one closes at the end of its line",
                        head + "a,\"A\nb,B\nc,C\"\nd,D\n",
                        "2 !text-control-character a|A\nb,B\nc,C",
                        "5 d=D"),
                List.of(
                        "a stray quote in the first cell of a line",
                        "platform_id,name,operator\n\"a,A,O\nb,B,O\nc,C\",O\n",
                        "2 !row-unbalanced-quote \"a|A|O",
                        "3 b=B",
                        "4 c=C\""),
                List.of(
                        "a stray quote behind a character that ends no line",
                        head + "a\u000B,\"A\nb,B\",x\nc,C\n",
                        "2 !row-unbalanced-quote a\u000B|\"A",
                        "3 !row-ragged b|B\"|x",
                        "4 c=C"),
                List.of("a lone quote at the end", head + "a,A\n\"", "2 a=A", "3 !row-unbalanced-quote \""),
                List.of(
                        "text after a closing quote",
                        head + "a,\"A\"B\nb,B\n",
                        "2 !row-unbalanced-quote a|\"A\"B",
                        "3 b=B"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyRecordComesOutOnce(List<String> text) throws IOException {
        assertThat(told(read(text.get(1)))).as(text.get(0)).containsExactlyElementsOf(text.subList(2, text.size()));
    }

    @Test
    void aRowOverTheLimitIsRejectedAndTheNextIsRead() throws IOException {
        InputOptions options = InputOptions.DEFAULT.withLimits(100, 1000, 10);
        String text = "platform_id,name\na," + "A".repeat(5000) + "\nb,\"" + "B\n".repeat(600) + "\"\nc,"
                + "C".repeat(101) + "\nd,D\n";

        Recorded recorded = read(options, text, StandardCharsets.UTF_8);

        assertThat(recorded.rejects.get(0).problems().get(0).code().code()).isEqualTo("row-too-long");
        assertThat(recorded.rejects.get(0).row().line()).isEqualTo(2);
        assertThat(recorded.rejects.get(1).problems().get(0).code().code()).isEqualTo("row-unbalanced-quote");
        assertThat(recorded.rejects.get(1).row().line()).isEqualTo(3);
        assertThat(recorded.messages())
                .contains(
                        file + ", line 604, column name: found \"" + "C".repeat(80) + "…\", expected a cell of at most"
                                + " 100 characters. Shorten it by 1 characters. [text-too-long]");
        assertThat(recorded.offers).hasSize(1);
    }

    @Test
    void aMarkWithTwoZeroBytesIsThatOfUtf16() throws IOException {
        String text = "\uFEFF\0platform_id,name\na,A\n";

        assertThatThrownBy(() -> read(InputOptions.DEFAULT, text, StandardCharsets.UTF_16BE))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("a row without zero bytes");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8",
        "UTF-16LE, UTF-16LE",
        "UTF-16BE, UTF-16BE",
        "windows-1252, windows-1252",
    })
    void theEncodingIsDetectedAndTold(String written, String told) throws IOException {
        Recorded recorded = read(
                InputOptions.DEFAULT,
                "platform_id,name,operator\nfacebook,Société générale – “réseau” façade,Österreich\n",
                Charset.forName(written));

        assertThat(((Platform) recorded.entries().get(0)).name()).isEqualTo("Société générale – “réseau” façade");
        assertThat(recorded.ended(file).encoding()).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkTellsTheEncoding(String charset) throws IOException {
        Recorded recorded = read(InputOptions.DEFAULT, "\uFEFFplatform_id,name\na,日本\n", Charset.forName(charset));

        assertThat(told(recorded)).containsExactly("2 a=日本");
        assertThat(recorded.ended(file).encoding()).isEqualTo(charset);
    }

    @Test
    void oneCharacterOutsideAsciiFarBehindIsEnoughToTellWindows1252() throws IOException {
        StringBuilder text = new StringBuilder("platform_id,name\n");
        for (int i = 0; i < 20_000; i++) {
            text.append("p").append(i).append(",Plain\n");
        }
        text.append("q,Café\n");

        Recorded recorded = read(InputOptions.DEFAULT, text.toString(), Charset.forName("windows-1252"));

        assertThat(((Platform) recorded.entries().get(20_000)).name()).isEqualTo("Café");
    }

    @Test
    void bytesThatSpellNothingCostTheirRowAlone() throws IOException {
        byte[] good = "platform_id,name\na,Ä\nb,?\nc,C\n".getBytes(StandardCharsets.UTF_8);
        InputOptions options = InputOptions.DEFAULT.withEncoding(StandardCharsets.UTF_8);
        for (int i = 0; i < good.length; i++) {
            if (good[i] == '?') {
                good[i] = (byte) 0xE4;
            }
        }

        Recorded recorded = Recorded.from(options, Files.write(file, good));

        assertThat(recorded.messages())
                .containsExactly(file + ", line 3: found \"b | �\", expected bytes that spell characters in the file's"
                        + " encoding. Type the marked characters again, or name the file's encoding with --encoding."
                        + " [encoding-broken]");
        assertThat(recorded.offers).hasSize(2);
        assertThat(recorded.ended(file).encoding()).isEqualTo("UTF-8 (given)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aCharacterMayLieWhereverWhatIsReadAtOnceEnds(String charset) throws IOException {
        StringBuilder text = new StringBuilder("platform_id,name\n");
        for (int i = 0; i < 4_000; i++) {
            text.append("p")
                    .append(i)
                    .append(",\"")
                    .append("\uD83D\uDC4D, \u20AC".repeat(2 + i % 3))
                    .append("\"\n");
        }

        Recorded recorded = read(
                InputOptions.DEFAULT.withEncoding(Charset.forName(charset)), text.toString(), Charset.forName(charset));

        assertThat(recorded.rejects).isEmpty();
        assertThat(recorded.entries()).hasSize(4_000);
        for (int i = 0; i < 4_000; i++) {
            assertThat(((Platform) recorded.entries().get(i)).name())
                    .isEqualTo("\uD83D\uDC4D, \u20AC".repeat(2 + i % 3));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"e", "\u00E9", "\u20AC", "\uD83D\uDC4D"})
    void aRowMayHaveSoManyCharactersHoweverManyBytesTheyAre(String sign) throws IOException {
        InputOptions options = InputOptions.DEFAULT.withLimits(100, 42, 10).withEncoding(StandardCharsets.UTF_8);
        String most = sign.repeat(40 / sign.length());

        Recorded recorded = read(
                options,
                "platform_id,name\na," + most + "\nb," + most + "x\nc,\"" + most + "\"\nd,D\n",
                StandardCharsets.UTF_8);

        assertThat(recorded.rejects)
                .extracting(reject -> reject.row().line() + " "
                        + reject.problems().get(0).code().code())
                .containsExactly("3 row-too-long", "4 row-too-long");
        recorded.rejects.clear();
        assertThat(told(recorded)).containsExactly("2 a=" + most, "5 d=D");
    }

    /** Each of these bytes goes on with a character that none has begun, and none is one itself. */
    @ParameterizedTest
    @ValueSource(strings = {"", "\""})
    void bytesThatAreNoCharactersMakeARowTooLongAsWell(String before) throws IOException {
        InputOptions options = InputOptions.DEFAULT.withLimits(100, 1000, 10).withEncoding(StandardCharsets.UTF_8);
        String text = "platform_id,name\n" + before + "\u0080".repeat(100_000) + "\nd,D\n";

        Recorded recorded = Recorded.from(options, Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(recorded.rejects)
                .extracting(reject -> reject.row().line() + " "
                        + reject.problems().get(0).code().code())
                .containsExactly("2 row-too-long");
        assertThat(recorded.entries()).hasSize(1);
    }

    @Test
    void brokenBytesBeforeADelimiterOrAQuoteLeaveItWhatItIs() throws IOException {
        byte[] text = "platform_id,name\na,^\nb,\"^\"\n^,c\nd,D\n".getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < text.length; i++) {
            if (text[i] == '^') {
                text[i] = (byte) 0xE2;
            }
        }

        Recorded recorded =
                Recorded.from(InputOptions.DEFAULT.withEncoding(StandardCharsets.UTF_8), Files.write(file, text));

        assertThat(told(recorded))
                .containsExactly(
                        "2 !encoding-broken a|\uFFFE",
                        "3 !encoding-broken b|\uFFFE",
                        "4 !encoding-broken \uFFFE|c",
                        "5 d=D");
    }

    @Test
    void textsAreKeptInComposedForm() throws IOException {
        Recorded recorded = read("platform_id,name\na,Cafe\u0301\n");

        assertThat(((Platform) recorded.entries().get(0)).name()).isEqualTo("Caf\u00E9");
    }

    @Test
    void sizeAndDigestAreThoseOfTheFile() throws IOException {
        Recorded recorded = read("platform_id,name\n");

        assertThat(recorded.ended(file).bytes()).isEqualTo(17);
        assertThat(recorded.ended(file).sha256())
                .isEqualTo("dc76689843bf1f42421e4c182330d37ad075978f8937a3602cc5f3c16f341f87");
    }
}
