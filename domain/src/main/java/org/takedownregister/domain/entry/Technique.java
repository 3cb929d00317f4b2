package org.takedownregister.domain.entry;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.check.Wording;
import org.takedownregister.domain.value.Slug;

/**
 * A claim of how it was done, in the terms of a vocabulary.
 *
 * @param caseId the case it is about
 * @param sourceId where it stands
 * @param framework the vocabulary
 * @param code its code there, or the name of a tool
 * @param n 1 to 999, to tell several uses apart
 * @param frameworkVersion the version of the vocabulary; codes change their meaning
 * @param note how it was done
 */
public record Technique(
        @Key @NotNull @RefersTo(TakedownCase.class) Slug caseId,
        @Key @NotNull @RefersTo(Source.class) Slug sourceId,
        @Key @NotNull Framework framework,
        @Key @NotNull @Wording(max = 200) String code,
        @Key @BlankMeans("1") @Min(1) @Max(999) int n,
        @Wording(max = 50) @Nullable String frameworkVersion,
        @Wording(max = 2000, lines = true) @Nullable String note)
        implements Claim {

    /** Rules between components are checked before it is called, by a validator. */
    public Technique {
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(sourceId, "sourceId");
        Objects.requireNonNull(framework, "framework");
        Objects.requireNonNull(code, "code");
    }
}
