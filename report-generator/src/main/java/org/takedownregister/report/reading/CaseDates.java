package org.takedownregister.report.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Action;
import org.takedownregister.domain.entry.Claim;
import org.takedownregister.domain.entry.Event;
import org.takedownregister.domain.entry.EventKind;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.value.EdtfDate;

/** The dates by which a case is told and ordered. Of rival dates the one of the foremost source counts. */
public final class CaseDates {

    private CaseDates() {}

    /** The day of action; null if none is stated. */
    public static @Nullable EdtfDate acted(CaseFile file) {
        return foremost(file, file.actions(), Action::actedOn);
    }

    /** The day of announcement; null if none is stated. */
    public static @Nullable EdtfDate announced(CaseFile file) {
        List<Event> announcements = file.events().stream()
                .filter(event -> event.event() == EventKind.ANNOUNCED)
                .toList();
        return foremost(file, announcements, Event::onDate);
    }

    /**
     * The date by which lists are ordered: of announcement, or else of action, or else of any event, or else of the
     * first publication; null if none is known.
     */
    public static @Nullable EdtfDate main(CaseFile file) {
        return Stream.<@Nullable EdtfDate>of(
                        announced(file), acted(file), foremost(file, file.events(), Event::onDate), published(file))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable EdtfDate published(CaseFile file) {
        return file.sources().stream()
                .map(Source::publishedOn)
                .filter(Objects::nonNull)
                .min(EdtfDate::compareTo)
                .orElse(null);
    }

    private static <C extends Claim> @Nullable EdtfDate foremost(
            CaseFile file, List<C> claims, Function<C, @Nullable EdtfDate> date) {
        return claims.stream()
                .filter(claim -> date.apply(claim) != null)
                .min(Comparator.<C, Integer>comparing(
                                claim -> file.source(claim.sourceId()).kind().id())
                        .thenComparing(claim -> Objects.requireNonNull(date.apply(claim)))
                        .thenComparing(Claim::sourceId))
                .map(date)
                .orElse(null);
    }
}
