package org.takedownregister.domain.entry;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.check.Wording;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.domain.value.Unit;

/**
 * An aggregate count of a transparency report. It is no case and counts in none.
 *
 * @param sourceId where it stands
 * @param platform the platform concerned
 * @param period the time counted
 * @param territory a country's code or a name; null for all
 * @param requester who asked or notified; null for all
 * @param category the kind of reason; null for all
 * @param ground under which rules
 * @param decision what was decided; null for all
 * @param contentType the kind of content; null for all
 * @param detection how it was found and decided; null for all
 * @param measure what is counted: removal requests, items, statements of reasons
 * @param value the number, 0 to 10^15
 * @param unit what it counts
 */
public record Volume(
        @Key @NotNull @RefersTo(Source.class) Slug sourceId,
        @Key @NotNull @RefersTo(Platform.class) Slug platform,
        @Key @NotNull EdtfDate period,
        @Key @Wording(max = 100) @Nullable String territory,
        @Key @Wording(max = 100) @Nullable String requester,
        @Key @Wording(max = 100) @Nullable String category,
        @Key @NotNull @BlankMeans("not-stated") Ground ground,
        @Key @Wording(max = 100) @Nullable String decision,
        @Key @Wording(max = 100) @Nullable String contentType,
        @Key @Wording(max = 100) @Nullable String detection,
        @Key @NotNull Slug measure,
        @PositiveOrZero @Max(Figure.LARGEST) long value,
        @NotNull @BlankMeans("count") Unit unit)
        implements Entry {

    /** Rules between components are checked before it is called, by a validator. */
    public Volume {
        Objects.requireNonNull(sourceId, "sourceId");
        Objects.requireNonNull(platform, "platform");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(unit, "unit");
    }
}
