package org.takedownregister.domain.entry;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.check.Wording;
import org.takedownregister.domain.value.Slug;

/**
 * A sourced statement that is no number.
 *
 * @param caseId the case it is about
 * @param sourceId where it stands
 * @param statedBy who says it, where the source quotes somebody else; null for the source itself
 * @param topic what it is about
 * @param n 1 to 999, to tell several apart
 * @param text the statement
 * @param locator where in the source it stands: a page, a heading
 */
public record Observation(
        @Key @NotNull @RefersTo(TakedownCase.class) Slug caseId,
        @Key @NotNull @RefersTo(Source.class) Slug sourceId,
        @Key @Wording(max = 200) @Nullable String statedBy,
        @Key @NotNull Topic topic,
        @Key @BlankMeans("1") @Min(1) @Max(999) int n,
        @NotNull @Wording(max = 5000, lines = true) String text,
        @Wording(max = 300) @Nullable String locator)
        implements Claim {

    /** Rules between components are checked before it is called, by a validator. */
    public Observation {
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(sourceId, "sourceId");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(text, "text");
    }
}
