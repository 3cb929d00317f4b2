package org.takedownregister.importer.statements;

import java.io.Serializable;
import java.util.List;

/**
 * What became of the rows of a file, or of a part of one, that was counted somewhere else.
 *
 * @param name the file's name
 * @param own the column names as they stand in it
 * @param encoding how it is encoded
 * @param sha256 the SHA-256 of the file; empty if this is a part of it
 * @param bytes how many bytes it has
 * @param firstBlock the number of the first block within the piece
 * @param linesBefore how many lines of it come before the first block
 * @param lines for each block how many lines it has
 * @param counted how many rows were counted
 * @param blank how many have nothing but blanks
 * @param rejected the others, with their lines from the first block on
 */
record FilePart(
        String name,
        List<String> own,
        String encoding,
        String sha256,
        long bytes,
        int firstBlock,
        long linesBefore,
        List<Integer> lines,
        long counted,
        long blank,
        List<RejectedRow> rejected)
        implements Serializable {
    FilePart {
        own = List.copyOf(own);
        lines = List.copyOf(lines);
        rejected = List.copyOf(rejected);
    }

    /** How many lines it has in all. */
    long allLines() {
        long all = linesBefore;
        for (int some : lines) {
            all += some;
        }
        return all;
    }
}
