package org.takedownregister.report.folder;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a site was made, as its manifest tells it.
 *
 * @param batch the newest batch that it shows; 0 for an empty register
 * @param comparedWith the batch that its page of changes compares with; 0 if it is the first publication
 * @param title the title it was given
 * @param baseUrl the address it was given; null for none
 * @param asOf when the newest batch was committed, in UTC; null for an empty register
 */
public record Made(
        int batch,
        int comparedWith,
        String title,
        @Nullable String baseUrl,
        @Nullable String asOf) {

    /** Neither number may be negative, and the comparison is with the past. */
    public Made {
        Objects.requireNonNull(title, "title");
        if (batch < 0 || comparedWith < 0 || (comparedWith > 0 && comparedWith >= batch)) {
            throw new IllegalArgumentException("batch " + batch + " compared with " + comparedWith);
        }
    }

    /**
     * The batch that a next publication is to be compared with: what this one shows, if that one shows more, or else
     * what this one was compared with; 0 if there is nothing earlier.
     */
    public int before(int next) {
        if (next > batch) {
            return batch;
        }
        return comparedWith < next ? comparedWith : 0;
    }
}
