package org.takedownregister.importer.statements;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.takedownregister.domain.problem.Problem;

/**
 * What a {@link PieceCounter} knows of its piece beside the counts.
 *
 * @param piece the piece's number
 * @param parts the files, or the part of one, that it has
 * @param names the names of platforms
 * @param earlier how many statements named each category that ended
 * @param problems why it could not be read; none if it could
 */
public record PieceCounts(
        int piece, List<FilePart> parts, Map<String, String> names, List<Long> earlier, List<Problem> problems)
        implements Serializable {

    /** Keeps collections of its own. */
    public PieceCounts {
        parts = List.copyOf(parts);
        names = Map.copyOf(names);
        earlier = List.copyOf(earlier);
        problems = List.copyOf(problems);
    }
}
