package org.takedownregister.importer.row;

import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.value.Parsed;

/**
 * Remembers what the last texts were read as, since identifiers, addresses and lists recur from cell to cell.
 * For any number of threads: a place holds a text and its value as one immutable object.
 */
final class Remembered implements CellParser {

    private static final int PLACES = 1 << 10;
    private static final int LONGEST = 200;

    private final CellParser parser;
    private final @Nullable Known[] known = new @Nullable Known[PLACES];

    Remembered(CellParser parser) {
        this.parser = parser;
    }

    private record Known(String text, Parsed<?> value) {}

    @Override
    public Parsed<?> parse(String text) {
        if (text.length() > LONGEST) {
            return parser.parse(text);
        }
        int hash = text.hashCode();
        int place = (hash ^ (hash >>> 15)) & (PLACES - 1);
        Known last = known[place];
        if (last != null && last.text.equals(text)) {
            return last.value;
        }
        Parsed<?> value = parser.parse(text);
        known[place] = new Known(text, value);
        return value;
    }
}
