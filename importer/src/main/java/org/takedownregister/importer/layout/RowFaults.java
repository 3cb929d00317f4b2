package org.takedownregister.importer.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.importer.InputOptions;
import org.takedownregister.importer.csv.CsvRow;

/** What is wrong with a record before its cells are looked into. */
final class RowFaults {

    private RowFaults() {}

    /** What is wrong with a row under a header; null if nothing is. */
    static @Nullable Problem problem(CsvRow row, Header header, InputOptions options, Place place) {
        if (row.fault() != null) {
            return problem(row, row.fault(), options, place);
        }
        List<String> cells = row.cells();
        int columns = header.names().size();
        if (cells.size() != columns) {
            return ragged(cells, columns, place);
        }
        for (int i = 0; i < columns; i++) {
            int length = cells.get(i).length();
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
