package org.takedownregister.report.page;

import org.jspecify.annotations.Nullable;

/**
 * An item of a list.
 *
 * @param line its line
 * @param words a text from the register that belongs to it; null for none
 * @param language the language of that text; null if it is not known
 */
public record Item(
        Phrase line, @Nullable String words, @Nullable String language) {

    /** A line alone. */
    public static Item of(Phrase line) {
        return new Item(line, null, null);
    }
}
