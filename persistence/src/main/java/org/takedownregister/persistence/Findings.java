package org.takedownregister.persistence;

import java.util.function.Consumer;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;

/** Tells what an examination finds, of one kind no more than a reader can use. */
final class Findings {

    /** How many problems of one check are told; the last says that there are more. */
    static final int MOST = 100;

    private static final String FROM_BACKUP =
            "Do not import into it; take the register from the last backup that takedowns doctor finds sound";

    private final Object file;
    private final Consumer<Problem> told;
    private long all;
    private long ofCheck;

    Findings(Object file, Consumer<Problem> told) {
        this.file = file;
        this.told = told;
    }

    /** The problems of a check follow. */
    void begin() {
        ofCheck = 0;
    }

    /** How many problems were found. */
    long count() {
        return all;
    }

    private void tell(Problem problem) {
        all++;
        ofCheck++;
        if (ofCheck <= MOST) {
            told.accept(problem);
        } else if (ofCheck == MOST + 1) {
            told.accept(new Problem(
                    problem.code(),
                    place(),
                    "more than " + MOST + " problems of this kind",
                    problem.expected(),
                    "Mend those above and run takedowns doctor again"));
        }
    }

    private Place place() {
        return Place.file(file.toString());
    }

    /** Bytes are not as they were written. */
    void damaged(String found, String expected) {
        tell(new Problem(ProblemCode.REGISTER_DAMAGED, place(), found, expected, FROM_BACKUP));
    }

    /** A table, view or index is not as this program makes it. */
    void schema(String found, String expected, String fix) {
        tell(new Problem(ProblemCode.REGISTER_SCHEMA_DIFFERS, place(), found, expected, fix));
    }

    /** A stored row could not be imported as it is. */
    void row(String row, String column, String found, String expected, String fix) {
        Place at = new Place(file + ", " + row, 0, column.isEmpty() ? null : column);
        tell(new Problem(ProblemCode.REGISTER_ROW_INVALID, at, found, expected, fix));
    }

    /** What is kept of batches and what is stored do not add up. */
    void books(String found, String expected) {
        tell(new Problem(ProblemCode.REGISTER_BOOKS_DIFFER, place(), found, expected, FROM_BACKUP));
    }

    /** Bytes of what was erased may still lie in the file. */
    void unfinishedErasure() {
        tell(Tombstones.unfinished(file));
    }
}
