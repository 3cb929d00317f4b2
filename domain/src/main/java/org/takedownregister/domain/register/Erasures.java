package org.takedownregister.domain.register;

import java.time.Instant;
import java.util.List;

/**
 * Takes what must not be kept out of a register for good, with every version of it, and refuses it from then on:
 * an offer of an erased row, or of one that refers to an erased case or source, is refused as {@code row-erased}.
 */
public interface Erasures {

    /**
     * Erases a row and what refers to it, and leaves a tombstone. When it returns, no byte of it is left in the
     * store. What is erased already is not erased again: its tombstone is returned.
     *
     * @throws org.takedownregister.domain.problem.Refused {@code erasure-unknown} if no version has such a key;
     *     {@code erasure-ambiguous} if several rows do; {@code register-locked} and {@code register-read-only} as
     *     for a batch; {@code erasure-unfinished} if the row is gone and its bytes are not, which
     *     {@link #finish} mends
     */
    Tombstone erase(Erasure erasure);

    /** Erases as {@link #erase} does, and leaves a tombstone also where the store does not have the row. */
    Tombstone eraseIfThere(Erasure erasure);

    /** Every tombstone, also those that were lifted, by number. */
    List<Tombstone> tombstones();

    /**
     * Lifts a tombstone, so that the row can be imported again.
     *
     * @throws org.takedownregister.domain.problem.Refused {@code tombstone-unknown} if there is none with this
     *     number, or it was lifted already
     */
    Tombstone lift(int number, Instant at, String who, String why);

    /** Removes the bytes of what was erased, where an erasure could not. */
    void finish();
}
