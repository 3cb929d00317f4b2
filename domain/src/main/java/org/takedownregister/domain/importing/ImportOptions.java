package org.takedownregister.domain.importing;

import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.register.Register;

/**
 * How to import.
 *
 * @param mode what the batch may do
 * @param who the name of who runs it
 * @param note a remark to be kept with the batch; null for none
 * @param maxRejects with more rejected rows than this nothing is imported
 */
public record ImportOptions(
        Register.Mode mode, String who, @Nullable String note, long maxRejects) {

    /** The limit of rejected rows if none is given. */
    public static final long MAX_REJECTS = 100_000;
}
