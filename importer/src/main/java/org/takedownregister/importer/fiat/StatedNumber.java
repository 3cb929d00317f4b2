package org.takedownregister.importer.fiat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedownregister.importer.row.Cell;

/**
 * A number of a row, and what it is of.
 *
 * @param value the number
 * @param measure what it measures
 * @param platform the platform; null for none
 * @param assetType the kind of assets
 * @param cohort a part of a whole; null for all
 * @param unit what it counts
 */
record StatedNumber(
        Cell value,
        String measure,
        @Nullable String platform,
        String assetType,
        @Nullable String cohort,
        String unit) {

    /** The counts that the row gives; a 0 there stands for none given. */
    static List<StatedNumber> counts(FiatRow row) {
        return List.of(
                new StatedNumber(row.fbAccounts(), "actioned", "facebook", "account", null, "count"),
                new StatedNumber(row.fbPages(), "actioned", "facebook", "page", null, "count"),
                new StatedNumber(row.fbGroups(), "actioned", "facebook", "group", null, "count"),
                new StatedNumber(row.events(), "actioned", "facebook", "event", null, "count"),
                new StatedNumber(row.igAccounts(), "actioned", "instagram", "account", null, "count"),
                new StatedNumber(row.fbPageFollowers(), "followers", "facebook", "page", null, "count"),
                new StatedNumber(row.fbGroupMembers(), "members", "facebook", "group", null, "count"),
                new StatedNumber(row.igFollowers(), "followers", "instagram", "account", null, "count"),
                new StatedNumber(row.budget(), "ad-spend", null, "all", null, "USD"));
    }

    /** The tracker's own score of the claim, with its four parts. */
    static List<StatedNumber> scores(FiatRow row) {
        return List.of(
                score(row.total(), null),
                score(row.credibility(), "credibility"),
                score(row.objectivity(), "objectivity"),
                score(row.evidence(), "evidence"),
                score(row.transparency(), "transparency"));
    }

    private static StatedNumber score(Cell value, @Nullable String part) {
        return new StatedNumber(value, "score", null, "all", part, "points");
    }

    boolean isGiven() {
        return !value.isBlank() && !value.trimmed().equals("0");
    }
}
