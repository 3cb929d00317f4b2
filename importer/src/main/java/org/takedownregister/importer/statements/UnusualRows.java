package org.takedownregister.importer.statements;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.importer.csv.CsvRow;
import org.takedownregister.importer.csv.CsvRows;
import org.takedownregister.importer.csv.Encodings;
import org.takedownregister.importer.layout.RowFaults;
import org.takedownregister.importer.row.Blanks;

/** Rows that are not as the database writes them: read as rows of every other table are, then counted or rejected. */
final class UnusualRows {

    private final StatementFile file;
    private final Counter counter;
    private final List<RejectedRow> rejected;
    private long counted;
    private long blank;

    UnusualRows(StatementFile file, Counter counter, List<RejectedRow> rejected) {
        this.file = file;
        this.counter = counter;
        this.rejected = rejected;
    }

    /**
     * Reads a piece of a block.
     *
     * @param line the line on which it starts, from 0 at the block's begin
     * @param position the position of the block's first line
     */
    void read(byte[] bytes, int from, int to, int line, long position) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(bytes, from, to - from);
        try (CsvRows rows = new CsvRows(Encodings.utf8(in, UTF_8), (char) file.delimiter(), file.options())) {
            rows.expect(file.own().size());
            for (CsvRow row = rows.next(); row != null; row = rows.next()) {
                int at = line + (int) row.line() - 1;
                take(row, at, position + at);
            }
        }
    }

    private void take(CsvRow row, int line, long position) {
        Place place = new Place(file.name(), line, null);
        List<Problem> faults =
                RowFaults.problems(row, file.own().size(), file.header(), file.layout(), file.options(), place);
        if (!faults.isEmpty()) {
            rejected.add(new RejectedRow(line, row.cells(), -1, faults));
            return;
        }
        if (row.cells().stream().allMatch(Blanks::isAll)) {
            blank++;
            return;
        }
        StatementCells cells = cells(row.cells());
        if (counter.count(cells, position)) {
            counted++;
        } else {
            List<Problem> problems = new StatementFaults(file, cells, place).problems();
            rejected.add(new RejectedRow(line, row.cells(), StatementMapping.day(cells), problems));
        }
    }

    private StatementCells cells(List<String> texts) {
        StatementCells cells = new StatementCells();
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (int i = 0; i < texts.size(); i++) {
            int column = file.columns()[i];
            if (column >= 0) {
                cells.from[column] = joined.size();
                joined.writeBytes(Blanks.trim(texts.get(i)).getBytes(UTF_8));
                cells.to[column] = joined.size();
            }
        }
        cells.bytes = joined.toByteArray();
        return cells;
    }

    /** How many of the rows were counted. */
    long counted() {
        return counted;
    }

    /** How many had nothing but blanks. */
    long blank() {
        return blank;
    }
}
