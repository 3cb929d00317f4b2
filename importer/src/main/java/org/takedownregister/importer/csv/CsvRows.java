package org.takedownregister.importer.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.importer.InputOptions;

/** Reads a text file's records one after another; every one comes out, the broken ones too. */
public final class CsvRows implements Records {

    private final InputStream in;
    private final char delimiter;
    private final RecordSplitter splitter;
    private final CsvReader.CsvReaderBuilder parser;
    private final StringArrayHandler cells;
    private int columns = -1;

    /** Reads UTF-8 from a stream, which is closed with this. */
    public CsvRows(InputStream in, char delimiter, InputOptions options) {
        this.in = in;
        this.delimiter = delimiter;
        int max = options.maxRowChars();
        splitter = new RecordSplitter(in, delimiter, max);
        parser = CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .maxBufferSize(max + 16);
        cells = StringArrayHandler.of(
                limits -> limits.maxFields(max + 1).maxFieldSize(max).maxRecordSize(max));
    }

    /** How many cells a record should have; a record over several lines that has another number is looked at again. */
    @Override
    public void expect(int number) {
        columns = number;
    }

    @Override
    public @Nullable CsvRow next() throws IOException {
        RawRecord raw = splitter.next();
        if (raw == null) {
            return null;
        }
        List<String> row = cells(raw);
        if (raw.fault() == null && raw.spansLines() && columns >= 0 && row.size() != columns) {
            if (cutAtEveryDelimiter(splitter.firstLine()).size() == columns) {
                raw = splitter.giveUpAfterFirstLine();
                row = cells(raw);
            }
        }
        return new CsvRow(raw.line(), row, raw.fault());
    }

    private List<String> cells(RawRecord raw) {
        if (raw.cells() != null) {
            return raw.cells();
        }
        if (raw.fault() == ProblemCode.ROW_UNBALANCED_QUOTE || raw.fault() == ProblemCode.ROW_TOO_LONG) {
            return cutAtEveryDelimiter(raw.text());
        }
        String text = raw.padsQuotes() ? Pads.removed(raw.text(), delimiter) : raw.text();
        return Arrays.asList(parser.ofSingleCsvRecord(cells, text));
    }

    private List<String> cutAtEveryDelimiter(String text) {
        return Arrays.asList(text.split(java.util.regex.Pattern.quote(String.valueOf(delimiter)), -1));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
