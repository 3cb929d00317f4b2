package org.takedownregister.domain.judging;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.value.EdtfDate;

/**
 * The dates by which a case is told, each in the words of the speaker who leads for it as in {@link
 * DayOfAction}.
 *
 * @param acted when the platform first acted; null if nobody says
 * @param announced when that was made public; null if nobody says
 * @param listed the date by which lists are ordered: of the announcement, or else of the action, or else of any
 *     event, or else of the first publication; null if none is known
 */
public record CaseDates(
        @Nullable EdtfDate acted,
        @Nullable EdtfDate announced,
        @Nullable EdtfDate listed) {

    /** The dates of a case. */
    public static CaseDates of(CaseFile caseFile, PlatformNames platforms) {
        Optional<EdtfDate> acted = DayOfAction.acted(caseFile, platforms, null).map(DayOfAction::day);
        Optional<EdtfDate> announced = announced(caseFile, platforms);
        return new CaseDates(
                acted.orElse(null),
                announced.orElse(null),
                announced
                        .or(() -> acted)
                        .or(() -> anyEvent(caseFile, platforms))
                        .or(() -> published(caseFile))
                        .orElse(null));
    }

    /** The day of the announcement alone; empty if nobody gives it. */
    public static Optional<EdtfDate> announced(CaseFile caseFile, PlatformNames platforms) {
        return DayOfAction.announced(caseFile, platforms).map(DayOfAction::day);
    }

    private static Optional<EdtfDate> anyEvent(CaseFile caseFile, PlatformNames platforms) {
        return Spoken.speaking(Spoken.of(caseFile, caseFile.events(), platforms)).stream()
                .findFirst()
                .flatMap(spoken ->
                        spoken.claims().stream().map(event -> event.onDate()).min(EdtfDate::compareTo));
    }

    private static Optional<EdtfDate> published(CaseFile caseFile) {
        return caseFile.sources().stream()
                .map(Source::publishedOn)
                .filter(Objects::nonNull)
                .min(EdtfDate::compareTo);
    }
}
