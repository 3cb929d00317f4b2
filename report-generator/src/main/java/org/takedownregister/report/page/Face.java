package org.takedownregister.report.page;

import org.jspecify.annotations.Nullable;

/**
 * What a team shows of itself on every page.
 *
 * @param logo the path of its picture, from the top of the site; null for none
 * @param imprint who answers for the site; null for none
 * @param licence the licence of the data; null if none is given
 */
public record Face(
        @Nullable String logo,
        @Nullable String imprint,
        @Nullable String licence) {

    /** Whether the licence is an address that can be linked to. */
    public boolean hasLicenceAddress() {
        return licence != null && licence.matches("https?://[^\\s\"<>]+");
    }
}
