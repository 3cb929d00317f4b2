package org.takedownregister.report.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.takedownregister.domain.value.Slug;

/**
 * A case as a feed tells of it.
 *
 * @param caseId the case
 * @param title its title
 * @param summary its summary, cut; empty if it has none
 * @param published when it came into the register
 * @param updated when it was last touched
 * @param acted the first day of its newest action; the earliest of days if none has a date
 */
record FeedEntry(Slug caseId, String title, String summary, Instant published, Instant updated, LocalDate acted) {

    /** The last touched first; of those, the newest action first. */
    static final Comparator<FeedEntry> NEWEST_FIRST = Comparator.comparing(FeedEntry::updated)
            .thenComparing(FeedEntry::acted)
            .reversed()
            .thenComparing(FeedEntry::caseId);

    static FeedEntry of(FeedItem item, Moments moments) {
        LocalDate acted = item.acted();
        return new FeedEntry(
                item.caseId(),
                item.title(),
                item.summary(),
                moments.first(item.batches()),
                moments.last(item.batches()),
                acted == null ? LocalDate.MIN : acted);
    }
}
