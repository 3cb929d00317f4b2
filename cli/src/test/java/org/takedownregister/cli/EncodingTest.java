package org.takedownregister.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the summary of an import says of the encoding of a file. */
class EncodingTest {

    @ParameterizedTest
    @CsvSource({
        "UTF-8, '', ''",
        "UTF-8, utf-8, Encoding: FILE as UTF-8 (given)",
        "windows-1252, '', Encoding: FILE as windows-1252",
        "windows-1252, iso-8859-1, Encoding: FILE as ISO-8859-1 (given)",
        "UTF-16LE, utf-16le, Encoding: FILE as UTF-16LE (given)"
    })
    void itIsToldUnlessItIsFoundToBeUtf8(String written, String given, String told, @TempDir Path folder)
            throws IOException {
        ProgramInside program = new ProgramInside(folder);
        Path file = folder.resolve("cases.csv");
        Files.write(
                file,
                "case_id,title,subject\na,\u00c4rger in Br\u00fcssel,network\n".getBytes(Charset.forName(written)));
        List<String> arguments = new ArrayList<>(List.of("import", file.toString(), "--db", program.db()));
        if (!given.isEmpty()) {
            arguments.addAll(List.of("--encoding", given));
        }

        ProgramInside.Run run = program.run(arguments.toArray(String[]::new));

        assertThat(run.exit()).isZero();
        assertThat(run.out().lines().filter(line -> line.startsWith("Encoding")).toList())
                .isEqualTo(told.isEmpty() ? List.of() : List.of(told.replace("FILE", file.toString())));
    }
}
