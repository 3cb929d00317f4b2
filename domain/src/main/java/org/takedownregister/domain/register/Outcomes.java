package org.takedownregister.domain.register;

/**
 * How many input rows ended how, in one file.
 *
 * @param inserted rows that said something new and replaced nothing
 * @param updated rows that replaced something
 * @param unchanged rows that said what the register held already
 */
public record Outcomes(long inserted, long updated, long unchanged) {

    /** No rows. */
    public static final Outcomes NONE = new Outcomes(0, 0, 0);

    /** Both together. */
    public Outcomes plus(Outcomes other) {
        return new Outcomes(inserted + other.inserted, updated + other.updated, unchanged + other.unchanged);
    }
}
