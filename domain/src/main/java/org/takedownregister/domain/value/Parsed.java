package org.takedownregister.domain.value;

import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;

/**
 * What became of a text that should be a value: the value, or the reason why it is none.
 *
 * @param <T> the value's type
 */
public sealed interface Parsed<T> {

    /** The text was good. */
    record Value<T>(T value) implements Parsed<T> {}

    /** The text was not; the problem has no place yet. */
    record Refusal<T>(Problem problem) implements Parsed<T> {}

    /** A good text. */
    static <T> Parsed<T> value(T value) {
        return new Value<>(value);
    }

    /** A text that was not good. */
    static <T> Parsed<T> refusal(ProblemCode code, String found, String expected, String fix) {
        return new Refusal<>(new Problem(code, Place.NOWHERE, found, expected, fix));
    }

    /**
     * The value.
     *
     * @throws IllegalArgumentException if there is none; the message is the problem's
     */
    default T orThrow() {
        if (this instanceof Value<T> good) {
            return good.value();
        }
        throw new IllegalArgumentException(((Refusal<T>) this).problem().message());
    }
}
