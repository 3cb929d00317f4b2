package org.takedownregister.importer.statements;

import java.util.List;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.importing.RowHandler;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.register.Group;
import org.takedownregister.domain.register.InputFile;
import org.takedownregister.domain.register.InputRow;

/** Hands rejected statements over. */
final class Rejecting {

    private Rejecting() {}

    /**
     * Hands a row over.
     *
     * @param scope the dump's
     * @param line the line of the file, from 1, on which it starts
     */
    static void reject(InputFile file, String scope, long line, RejectedRow rejected, RowHandler handler) {
        InputRow row = new InputRow(file, line, rejected.cells());
        List<Problem> problems = rejected.problems().stream()
                .map(problem ->
                        problem.at(new Place(file.name(), line, problem.place().column())))
                .toList();
        handler.reject(row, problems, List.of(group(scope, rejected.day())), List.of());
    }

    /** What nothing is withdrawn from as long as the row is rejected. */
    private static Group group(String scope, int day) {
        return new Group(Table.VOLUMES, null, day < 0 ? null : Stream.source(scope, day));
    }
}
