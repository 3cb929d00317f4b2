package org.takedownregister.report.making;

import org.jspecify.annotations.Nullable;

/**
 * What a file is made of, as the first 128 bits of a SHA-256: files of equal ingredients that the same program made
 * are equal.
 *
 * @param high the first 64 bits
 * @param low the other 64 bits
 */
public record Ingredients(long high, long low) {

    /**
     * The ingredients of something that is made of all this, in this order.
     *
     * @param all texts, numbers, days and moments, enum constants, records and lists of all of these, other
     *     ingredients, nulls
     * @throws IllegalArgumentException for a value of another class
     */
    public static Ingredients of(@Nullable Object... all) {
        Mixing mixing = Mixing.ofThread();
        for (@Nullable Object one : all) {
            mixing.add(one);
        }
        return mixing.mixed();
    }
}
