package org.takedownregister.report.chart;

import org.takedownregister.domain.value.EdtfDate;

/**
 * One speaker's date for one thing that happened.
 *
 * @param what what happened, for readers: {@code Announced}
 * @param when the day or the days that are meant
 * @param standing how the claim stands beside the others for the same thing
 * @param saidBy who says so, for readers
 */
public record DatedClaim(String what, EdtfDate when, Standing standing, String saidBy) {

    /** How a claim stands beside the others for the same thing. */
    public enum Standing {
        /** The page leads with it. */
        LEADING("leading statement"),
        /** It stands beside the leading claim and does not contradict it. */
        BESIDE("other statement"),
        /** It cannot be true together with the leading claim. */
        RIVAL("contradicting statement"),
        /** The same speaker has since named another date. */
        EARLIER("said before");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        /** The standing in words for readers. */
        public String words() {
            return words;
        }
    }
}
