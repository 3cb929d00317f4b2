package org.takedownregister.importer.reject;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.register.InputRow;
import org.takedownregister.importer.layout.Header;
import org.takedownregister.importer.row.Visible;

/** The rejected rows of one input file, being written. */
final class RejectFile implements Closeable {

    private static final String BETWEEN = " · ";

    private final Path path;
    private final Path target;
    private final List<Integer> kept = new ArrayList<>();
    private final Writer out;
    private final CsvWriter csv;

    /** Begins one, under a name for the time being. */
    RejectFile(Path path, Path target, List<String> header) throws IOException {
        this.path = path;
        this.target = target;
        out = new BufferedWriter(Files.newBufferedWriter(path, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW));
        // The mark tells spreadsheets that it is UTF-8.
        out.write('\uFEFF');
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            if (!Header.REJECT_COLUMNS.contains(Header.plain(header.get(i)))) {
                kept.add(i);
                names.add(header.get(i));
            }
        }
        names.addAll(Header.REJECT_COLUMNS);
        csv.writeRecord(names);
    }

    void write(InputRow row, List<Problem> problems) {
        List<String> cells = new ArrayList<>();
        for (int place : kept) {
            cells.add(place < row.cells().size() ? row.cells().get(place) : "");
        }
        cells.add(String.valueOf(row.line()));
        cells.add(joined(
                problems,
                problem ->
                        problem.place().column() == null ? "" : problem.place().column()));
        cells.add(joined(problems, problem -> problem.code().code()));
        cells.add(joined(problems, problem -> Visible.text(problem.found())));
        cells.add(joined(problems, Problem::statement));
        cells.add(joined(problems, Problem::fix));
        csv.writeRecord(cells);
    }

    /** What the problems say, each different thing once, and never as something that a spreadsheet computes. */
    private static String joined(List<Problem> problems, Function<Problem, String> part) {
        Set<String> texts = new LinkedHashSet<>();
        for (Problem problem : problems) {
            texts.add(part.apply(problem));
        }
        texts.remove("");
        String joined = String.join(BETWEEN, texts);
        return !joined.isEmpty() && "=+-@\t\r".indexOf(joined.charAt(0)) >= 0 ? "'" + joined : joined;
    }

    Path path() {
        return path;
    }

    Path target() {
        return target;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
