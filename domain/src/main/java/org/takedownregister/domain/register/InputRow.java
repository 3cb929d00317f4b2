package org.takedownregister.domain.register;

import java.util.List;
import org.takedownregister.domain.problem.Place;

/**
 * A row of an input as it stood there.
 *
 * @param file the input it stands in
 * @param line the line on which it starts, from 1
 * @param cells its cells as they stood there, not trimmed; may be fewer or more than the header's names
 */
public record InputRow(InputFile file, long line, List<String> cells) {

    /** Where it stands. */
    public Place place() {
        return new Place(file.name(), line, null);
    }
}
