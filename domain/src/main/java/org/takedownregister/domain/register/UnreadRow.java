package org.takedownregister.domain.register;

import java.util.function.Supplier;

/**
 * An input row of which is known where it stands and which case it tells of, and not yet what it says: a register that
 * took the very same row before need not have it read.
 *
 * @param row the input row
 * @param fingerprint its fingerprint
 * @param caseId the identifier of the one case that it tells of, as it stands there, without blanks around it
 * @param reading reads it, once, on any thread
 */
public record UnreadRow(InputRow row, Fingerprint fingerprint, String caseId, Supplier<ReadRow> reading) {

    /** Reads it; for any thread, at most once. */
    public ReadRow read() {
        return reading.get();
    }
}
