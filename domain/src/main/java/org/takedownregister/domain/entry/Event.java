package org.takedownregister.domain.entry;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.check.Wording;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.Slug;

/**
 * A claim of when something happened.
 *
 * @param caseId the case it is about
 * @param sourceId where it stands
 * @param statedBy who says it, where the source quotes somebody else; null for the source itself
 * @param event what happened
 * @param onDate when
 */
public record Event(
        @Key @NotNull @RefersTo(TakedownCase.class) Slug caseId,
        @Key @NotNull @RefersTo(Source.class) Slug sourceId,
        @Key @Wording(max = 200) @Nullable String statedBy,
        @Key @NotNull EventKind event,
        @Key @NotNull EdtfDate onDate)
        implements Claim {

    /** Rules between components are checked before it is called, by a validator. */
    public Event {
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(sourceId, "sourceId");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(onDate, "onDate");
    }
}
