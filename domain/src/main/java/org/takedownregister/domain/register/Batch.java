package org.takedownregister.domain.register;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One import that changed the register.
 *
 * @param number 1 for the first; without gaps
 * @param at when it was committed
 * @param who the name of who ran it
 * @param note a remark; null if none was given
 * @param withdrawn how many rows it withdrew
 * @param files what was imported
 */
public record Batch(
        int number, Instant at, String who, @Nullable String note, long withdrawn, List<BatchFile> files) {
    public Batch {
        files = List.copyOf(files);
    }
}
