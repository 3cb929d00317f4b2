package org.takedownregister.importer.statements;

import java.io.Serializable;

/**
 * A number of statements.
 *
 * @param stream of which platform and day
 * @param traits what else they have in common, as a number
 * @param statements how many
 * @param first where the first of them stands, as a number
 */
public record Counted(Stream stream, long traits, long statements, long first) implements Serializable {

    /** The same with those of another count of the same stream and traits. */
    public Counted plus(Counted other) {
        return new Counted(stream, traits, statements + other.statements, Math.min(first, other.first));
    }
}
