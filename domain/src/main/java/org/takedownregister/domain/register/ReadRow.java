package org.takedownregister.domain.register;

import java.util.Optional;

/** An input row that was read, perhaps by another thread, before anybody was told what came of it. */
@FunctionalInterface
public interface ReadRow {

    /**
     * Tells what came of it, and gives what it offers; nothing where it is rejected. To be called on the batch's thread, in
     * the order of the rows, and at most once.
     */
    Optional<Offer> offer();
}
