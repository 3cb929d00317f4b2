package org.takedownregister.importer.statements;

import static org.takedownregister.importer.statements.StatementColumn.*;

import java.util.ArrayList;
import java.util.List;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.importer.row.Cell;

/** Everything that is wrong with a statement that {@link StatementMapping} does not map. */
final class StatementFaults {

    private final StatementFile file;
    private final StatementCells cells;
    private final Place row;
    private final List<Problem> problems = new ArrayList<>();

    StatementFaults(StatementFile file, StatementCells cells, Place row) {
        this.file = file;
        this.cells = cells;
        this.row = row;
    }

    /** The problems, at least one, in the order of the database's columns. */
    List<Problem> problems() {
        several(Vocabulary.VISIBILITY, DECISION_VISIBILITY);
        perhaps(Vocabulary.MONETARY, DECISION_MONETARY);
        perhaps(Vocabulary.PROVISION, DECISION_PROVISION);
        perhaps(Vocabulary.ACCOUNT, DECISION_ACCOUNT);
        if (problems.isEmpty() && StatementMapping.decision(cells) < 0) {
            add(
                    ProblemCode.CELL_MISSING,
                    DECISION_VISIBILITY,
                    "a decision in one of decision_visibility, decision_monetary, decision_provision, decision_account",
                    "Fill one of these cells");
        }
        one(Vocabulary.GROUND, DECISION_GROUND);
        one(Vocabulary.CATEGORY, CATEGORY);
        if (cells.isEmpty(CONTENT_TYPE) || cells.text(CONTENT_TYPE).equals("[]")) {
            missing(Vocabulary.CONTENT, CONTENT_TYPE);
        } else {
            several(Vocabulary.CONTENT, CONTENT_TYPE);
        }
        one(Vocabulary.NOTICE, SOURCE_TYPE);
        one(Vocabulary.DETECTION, AUTOMATED_DETECTION);
        one(Vocabulary.DECISION, AUTOMATED_DECISION);
        problems.addAll(PlatformTable.problems(new Cell(name(PLATFORM_NAME), cells.text(PLATFORM_NAME)), row));
        if (cells.isEmpty(CREATED_AT)) {
            add(ProblemCode.CELL_MISSING, CREATED_AT, "a day and time", "Fill the cell");
        } else if (StatementMapping.day(cells) < 0) {
            add(
                    ProblemCode.DATE_UNREADABLE,
                    CREATED_AT,
                    "a day and time such as 2025-07-01 13:45:00",
                    "Write the time as the database does");
        }
        return problems;
    }

    private void one(CodeList codes, StatementColumn column) {
        if (cells.isEmpty(column)) {
            missing(codes, column);
        } else if (StatementMapping.one(codes, cells, column) < 0) {
            unknown(codes, column, "one of ");
        }
    }

    private void perhaps(CodeList codes, StatementColumn column) {
        if (StatementMapping.perhaps(codes, cells, column) < 0) {
            unknown(codes, column, "nothing or one of ");
        }
    }

    private void several(CodeList codes, StatementColumn column) {
        if (StatementMapping.some(codes, cells, column) < 0) {
            unknown(codes, column, "a JSON array of ");
        }
    }

    private void missing(CodeList codes, StatementColumn column) {
        add(ProblemCode.CELL_MISSING, column, "one of " + String.join(", ", codes.codes()), "Fill the cell");
    }

    private void unknown(CodeList codes, StatementColumn column, String expected) {
        String near = codes.nearest(cells.text(column).replaceAll("[\\[\\]\"]", ""));
        String expectedCodes = expected + String.join(", ", codes.codes());
        add(
                ProblemCode.CODE_UNKNOWN,
                column,
                expectedCodes,
                near.isEmpty() ? "Write a code of the database" : "Write " + near);
    }

    private void add(ProblemCode code, StatementColumn column, String expected, String fix) {
        problems.add(new Problem(code, row.column(name(column)), cells.text(column), expected, fix));
    }

    private String name(StatementColumn column) {
        int place = file.header().place(column.header());
        return place < 0 ? column.header() : file.header().name(place);
    }
}
