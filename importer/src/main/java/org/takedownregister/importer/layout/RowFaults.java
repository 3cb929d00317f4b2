package org.takedownregister.importer.layout;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.value.Utf8Texts;
import org.takedownregister.importer.InputOptions;
import org.takedownregister.importer.csv.CsvRow;

/** What is wrong with a record before its cells are looked into. */
public final class RowFaults {

    private RowFaults() {}

    /**
     * What is wrong with a row under a header that a layout reads; none if nothing is.
     *
     * @param columns how many of the header's columns stand in the file: a mapping adds others behind them
     */
    public static List<Problem> problems(
            CsvRow row, int columns, Header header, Layout layout, InputOptions options, Place place) {
        @Nullable Problem whole = problem(row, columns, header, options, place);
        return whole == null ? cellProblems(row, header, layout, place) : List.of(whole);
    }

    private static @Nullable Problem problem(
            CsvRow row, int columns, Header header, InputOptions options, Place place) {
        if (row.fault() != null) {
            return problem(row, row.fault(), options, place);
        }
        List<String> cells = row.cells();
        if (cells.size() != columns) {
            return ragged(cells, columns, place);
        }
        for (int i = 0; i < columns; i++) {
            int length = cells instanceof Utf8Texts texts
                    ? texts.units(i)
                    : cells.get(i).length();
            if (length > options.maxCellChars()) {
                return new Problem(
                        ProblemCode.TEXT_TOO_LONG,
                        place.column(header.name(i)),
                        cells.get(i),
                        "a cell of at most " + options.maxCellChars() + " characters",
                        "Shorten it by " + (length - options.maxCellChars()) + " characters");
            }
        }
        return null;
    }

    /** What is wrong with single cells that a layout reads. */
    private static List<Problem> cellProblems(CsvRow row, Header header, Layout layout, Place place) {
        if (row.cellFaults().isEmpty()) {
            return List.of();
        }
        return row.cellFaults().entrySet().stream()
                .filter(fault -> fault.getKey() < header.names().size())
                .filter(fault -> layout.knows(Header.plain(header.names().get(fault.getKey()))))
                .sorted(Map.Entry.comparingByKey())
                .map(fault -> cellProblem(
                        fault.getValue(), row.cells().get(fault.getKey()), place.column(header.name(fault.getKey()))))
                .collect(Collectors.toUnmodifiableList());
    }

    private static Problem cellProblem(ProblemCode fault, String found, Place place) {
        if (fault == ProblemCode.DIGITS_LOST) {
            return new Problem(
                    fault,
                    place,
                    found,
                    "a number of at most 15 digits, or a cell of text",
                    "The spreadsheet lost the last digits; format the column as text and take the number from the"
                            + " original file again");
        }
        return new Problem(
                fault,
                place,
                found,
                "a cell with a value",
                "Mend the formula, or write its value in its stead, and save the workbook in a spreadsheet program");
    }

    private static Problem ragged(List<String> cells, int columns, Place place) {
        boolean tooMany = cells.size() > columns;
        return new Problem(
                ProblemCode.ROW_RAGGED,
                place,
                cells.size() + " cells"
                        + (tooMany ? ", too many: " + String.join(" | ", cells.subList(columns, cells.size())) : ""),
                columns + " cells, as the header has",
                tooMany
                        ? "Put quotes around the cell that contains the delimiter, or delete what is too many"
                        : "Add the missing cells; one that is empty needs its delimiter too");
    }

    /** What a fault of a record is. */
    static Problem problem(CsvRow row, ProblemCode fault, InputOptions options, Place place) {
        String found = String.join(" | ", row.cells());
        if (fault == ProblemCode.ROW_NUL_BYTE) {
            return new Problem(
                    fault, place, found, "a row without zero bytes", "Delete the zero bytes, or export the file again");
        }
        if (fault == ProblemCode.ENCODING_BROKEN) {
            return new Problem(
                    fault,
                    place,
                    found.replace('\uFFFE', '\uFFFD'),
                    "bytes that spell characters in the file's encoding",
                    "Type the marked characters again, or name the file's encoding with --encoding");
        }
        if (fault == ProblemCode.ROW_TOO_LONG) {
            return new Problem(
                    fault,
                    place,
                    found,
                    "a row of at most " + options.maxRowChars() + " characters",
                    "Shorten the row, or look for a quote that was opened and not closed");
        }
        return new Problem(
                fault,
                place,
                found,
                "quotes that open and close around a cell, within " + options.maxRowChars() + " characters",
                "Delete the stray quote, or close it; write a quote inside a quoted cell twice");
    }
}
