package org.takedownregister.report.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.takedownregister.domain.entry.Action;
import org.takedownregister.domain.entry.TakedownCase;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.value.EdtfDate;
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

    private static final int LONGEST = 500;

    static FeedEntry of(CaseFile file, Moments moments) {
        TakedownCase subject = file.takedownCase();
        return new FeedEntry(
                subject.caseId(),
                subject.title(),
                subject.summary() == null ? "" : cut(subject.summary()),
                moments.first(file),
                moments.last(file),
                file.actions().stream()
                        .map(Action::actedOn)
                        .flatMap(Stream::ofNullable)
                        .map(EdtfDate::firstDay)
                        .max(Comparator.naturalOrder())
                        .orElse(LocalDate.MIN));
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "…";
    }
}
