package org.takedownregister.spark;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.takedownregister.importer.statements.Counted;
import org.takedownregister.importer.statements.PieceCounts;
import org.takedownregister.importer.statements.Stream;

/**
 * What tasks hand over: a count, to be added up with others of the same kind, or what else is known of a piece.
 *
 * @param counted the count; null for the rest of a piece
 * @param piece the rest of a piece; null for a count
 */
record Counts(@Nullable Counted counted, @Nullable PieceCounts piece) implements Serializable {

    /**
     * What is added up.
     *
     * @param stream of which platform and day; null for the rest of a piece
     * @param number the traits, or the number of the piece
     */
    record Kind(@Nullable Stream stream, long number) implements Serializable {}

    static Counts of(Counted counted) {
        return new Counts(counted, null);
    }

    static Counts of(PieceCounts piece) {
        return new Counts(null, piece);
    }

    Kind kind() {
        if (counted != null) {
            return new Kind(counted.stream(), counted.traits());
        }
        return new Kind(null, piece == null ? -1 : piece.piece());
    }

    /** Both together; of a piece that was counted twice, after a worker was lost, either. */
    Counts plus(Counts other) {
        return counted == null || other.counted == null ? this : of(counted.plus(other.counted));
    }
}
