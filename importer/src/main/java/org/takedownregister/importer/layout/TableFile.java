package org.takedownregister.importer.layout;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.importing.RowHandler;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.domain.register.Fingerprint;
import org.takedownregister.domain.register.InputFile;
import org.takedownregister.domain.register.InputRow;
import org.takedownregister.importer.InputOptions;
import org.takedownregister.importer.csv.CsvRow;
import org.takedownregister.importer.csv.Records;
import org.takedownregister.importer.input.Bytes;
import org.takedownregister.importer.input.Inputs;
import org.takedownregister.importer.input.Measure;
import org.takedownregister.importer.row.Blanks;

/** A file whose header is understood. */
public final class TableFile {

    private final Bytes bytes;
    private final Contents contents;
    private final List<String> own;
    private final Header header;
    private final Layout layout;
    private final InputOptions options;

    private TableFile(
            Bytes bytes, Contents contents, List<String> own, Header header, Layout layout, InputOptions options) {
        this.bytes = bytes;
        this.contents = contents;
        this.own = own;
        this.header = header;
        this.layout = layout;
        this.options = options;
    }

    /** Understands a file's header; null if there are problems, which are added to a list. */
    public static @Nullable TableFile open(Bytes bytes, Layouts layouts, InputOptions options, List<Problem> problems) {
        try {
            Contents contents = Contents.of(bytes, layouts, options);
            List<String> own = header(bytes, contents, options, problems);
            if (own == null) {
                return null;
            }
            Header header = new Header(own);
            if (options.mapping() != null) {
                List<Problem> missing = options.mapping().missing(bytes.name(), own);
                if (!missing.isEmpty()) {
                    problems.addAll(missing);
                    return null;
                }
                header = options.mapping().header(own);
            }
            Layout layout = layout(bytes, header, layouts, options, problems);
            return layout == null ? null : new TableFile(bytes, contents, own, header, layout, options);
        } catch (IOException e) {
            problems.add(Inputs.unreadable(bytes.name(), e));
        } catch (Refused e) {
            problems.addAll(e.problems());
        }
        return null;
    }

    private static @Nullable List<String> header(
            Bytes bytes, Contents contents, InputOptions options, List<Problem> problems) throws IOException {
        try (InputStream in = bytes.open();
                Records rows = contents.records(in)) {
            CsvRow first = rows.next();
            if (first == null) {
                problems.add(new Problem(
                        ProblemCode.INPUT_EMPTY,
                        Place.file(bytes.name()),
                        "",
                        "a header and rows",
                        "Export the file again, or leave it out"));
                return null;
            }
            if (first.fault() != null) {
                problems.add(
                        RowFaults.problem(first, first.fault(), options, new Place(bytes.name(), first.line(), null)));
                return null;
            }
            if (first.cells().size() > options.maxColumns()) {
                problems.add(new Problem(
                        ProblemCode.TABLE_UNKNOWN,
                        Place.file(bytes.name()),
                        first.cells().size() + " columns",
                        "at most " + options.maxColumns(),
                        "Leave out the columns that are not needed"));
                return null;
            }
            return List.copyOf(first.cells());
        }
    }

    private static @Nullable Layout layout(
            Bytes bytes, Header header, Layouts layouts, InputOptions options, List<Problem> problems) {
        @Nullable String name = options.layout();
        if (name == null && options.mapping() != null) {
            name = options.mapping().layout();
        }
        if (name == null) {
            return layouts.recognise(bytes.name(), bytes.fileName(), header, problems);
        }
        Layout forced = layouts.named(name).orElse(null);
        if (forced == null) {
            problems.add(new Problem(
                    ProblemCode.TABLE_UNKNOWN,
                    Place.NOWHERE,
                    name,
                    "one of " + String.join(", ", layouts.names()),
                    "Name one of them, or leave it out to tell each file by its header"));
            return null;
        }
        return layouts.check(forced, bytes.name(), header, problems) ? forced : null;
    }

    /** What it is. */
    public Layout layout() {
        return layout;
    }

    /** Its bytes. */
    public Bytes bytes() {
        return bytes;
    }

    /** The column names as they stand in it. */
    public List<String> own() {
        return own;
    }

    /** The column names as they are read. */
    public Header header() {
        return header;
    }

    /** How it is read. */
    public InputOptions options() {
        return options;
    }

    /** What stands between its cells, if they are text of UTF-8 that is taken as it is; -1 if not. */
    public int utf8Delimiter() {
        return options.mapping() == null && contents instanceof Contents.Text text && text.isUtf8()
                ? text.delimiter()
                : -1;
    }

    /** What is told of it in the summary: its encoding. */
    public String told() {
        return contents.told();
    }

    /** How many bytes are to be read; 0 if that is not known. */
    public long size() {
        try {
            return bytes.size();
        } catch (IOException e) {
            throw new Refused(Inputs.unreadable(bytes.name(), e));
        }
    }

    /**
     * Reads every row and hands each one over once.
     *
     * @param consumed is told after every row how many bytes have been read
     */
    public void read(int number, RowHandler handler, LongConsumer consumed) {
        String mapping = options.mapping() == null ? "" : options.mapping().text();
        InputFile file = new InputFile(number, bytes.name(), layout.name(), own, mapping);
        handler.begin(file);
        Layouts.warnings(layout, bytes.name(), header).forEach(handler::warn);
        try (Measure measure = new Measure(bytes.open())) {
            Records rows = contents.records(measure);
            rows.expect(own.size());
            readRows(file, rows, handler, () -> consumed.accept(bytes.consumed(measure.bytes())));
            measure.transferTo(java.io.OutputStream.nullOutputStream());
            bytes.verify(measure);
            handler.end(file, measure.sha256(), measure.bytes(), contents.told());
        } catch (IOException e) {
            throw new Refused(Inputs.unreadable(bytes.name(), e));
        }
    }

    private void readRows(InputFile file, Records rows, RowHandler handler, Runnable afterRow) throws IOException {
        Rows taken = layout.begin(file, header);
        // What remembers cells is written at every row, and so not shared with another thread.
        Rows elsewhere = taken.areIndependent() ? layout.begin(file, header) : taken;
        CsvRow first = rows.next();
        if (first == null || !first.cells().equals(own)) {
            throw new Refused(new Problem(
                    ProblemCode.INPUT_CHANGED,
                    Place.file(bytes.name()),
                    "a header that changed while the file was read",
                    "a file that nobody writes to",
                    "Wait until it is complete, then import again; nothing was imported"));
        }
        Fingerprint.Digest digest = new Fingerprint.Digest();
        long broken = 0;
        for (CsvRow row = rows.next(); row != null; row = rows.next()) {
            InputRow input = new InputRow(file, row.line(), row.cells());
            List<Problem> faults = RowFaults.problems(row, own.size(), header, layout, options, input.place());
            if (!faults.isEmpty()) {
                broken++;
                handler.reject(input, faults, taken.groups(), taken.identifiers(row.cells()));
            } else if (isBlank(row.cells())) {
                handler.setAside(input, "a row of blank cells");
            } else {
                take(taken, elsewhere, input, handler, digest);
            }
            afterRow.run();
        }
        taken.end(handler, broken);
    }

    @SuppressWarnings("ReferenceEquality") // Whoever takes it as this very handler is on this thread.
    private void take(Rows taken, Rows elsewhere, InputRow row, RowHandler handler, Fingerprint.Digest digest) {
        List<String> cells = mapped(row.cells());
        Optional<String> onlyCase = handler.knowsRows() ? taken.onlyCase(cells) : Optional.empty();
        if (onlyCase.isPresent()) {
            handler.unread(row, digest.of(row), onlyCase.get(), to -> elsewhere.take(row, cells, to));
        } else if (taken.areIndependent()) {
            handler.independent(to -> (to == handler ? taken : elsewhere).take(row, cells, to));
        } else {
            taken.take(row, cells, handler);
        }
    }

    private static boolean isBlank(List<String> cells) {
        for (String cell : cells) {
            if (!Blanks.isAll(cell)) {
                return false;
            }
        }
        return true;
    }

    private List<String> mapped(List<String> cells) {
        return options.mapping() == null ? cells : options.mapping().cells(own, cells);
    }
}
