package org.takedownregister.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.takedownregister.domain.importing.RowSource;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.domain.register.InputRow;
import org.takedownregister.importer.csv.Encodings;

/** Reads one text file and holds it to account: whatever is in it is told, and every record is handed over once. */
final class Accounted {

    static final int CELL_CHARS = 300;
    static final int ROW_CHARS = 2_000;
    static final int COLUMNS = 200;
    static final InputOptions OPTIONS = InputOptions.DEFAULT.withLimits(CELL_CHARS, ROW_CHARS, COLUMNS);

    private Accounted() {}

    /** What became of the rows; nothing if the file was refused, which it must be with reasons. */
    static Recorded read(Path file, InputOptions options) throws IOException {
        Recorded recorded = new Recorded();
        try (RowSource source = Packages.open(List.of(file.toString()), options)) {
            source.read(recorded);
        } catch (Refused refused) {
            assertThat(refused.problems()).isNotEmpty().allSatisfy(Accounted::isTold);
            return new Recorded();
        }
        assertThat(recorded.ended(file).bytes()).isEqualTo(Files.size(file));
        assertThat(recorded.warnings).allSatisfy(Accounted::isTold);
        assertThat(recorded.rejects).allSatisfy(reject -> {
            assertThat(reject.problems()).isNotEmpty().allSatisfy(Accounted::isTold);
            assertThat(reject.problems())
                    .allMatch(problem -> problem.place().line() == reject.row().line());
        });
        if (options.mapping() == null) {
            assertThat(lines(recorded)).isEqualTo(expectedLines(file, recorded));
        } else {
            assertThat(lines(recorded)).doesNotHaveDuplicates();
        }
        return recorded;
    }

    private static List<Long> lines(Recorded recorded) {
        List<InputRow> rows = new ArrayList<>(recorded.setAside);
        recorded.offers.forEach(offer -> rows.add(offer.row()));
        recorded.rejects.forEach(reject -> rows.add(reject.row()));
        List<Long> lines = new ArrayList<>(rows.stream().map(InputRow::line).toList());
        Collections.sort(lines);
        return lines;
    }

    private static List<Long> expectedLines(Path file, Recorded recorded) throws IOException {
        String told = recorded.ended(file).encoding().replace(" (given)", "");
        StringWriter text = new StringWriter();
        try (Reader in = new InputStreamReader(
                Encodings.utf8(Files.newInputStream(file), Charset.forName(told)), StandardCharsets.UTF_8)) {
            in.transferTo(text);
        }
        List<String> header = recorded.files.get(0).header();
        for (char delimiter : new char[] {',', ';', '\t'}) {
            RecordGrammar grammar = new RecordGrammar(delimiter, ROW_CHARS);
            List<RecordGrammar.Found> records = grammar.records(text.toString());
            if (records.get(0).cells().equals(header)) {
                return records.stream().skip(1).map(RecordGrammar.Found::line).toList();
            }
        }
        throw new AssertionError("no delimiter makes the header " + header);
    }

    /** A message is one line with its code, and says what to do. */
    static void isTold(Problem problem) {
        assertThat(problem.message())
                .doesNotContain("\n", "\r", "\0")
                .contains("[" + problem.code().code() + "]");
        assertThat(problem.fix()).isNotBlank();
        assertThat(problem.expected()).isNotBlank();
    }
}
