package org.takedownregister.domain.entry;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.check.Items;
import org.takedownregister.domain.check.Wording;
import org.takedownregister.domain.value.ExternalId;
import org.takedownregister.domain.value.Slug;

/**
 * An episode of enforcement under study. Holds no facts: those are claims, each with its source.
 *
 * @param caseId its identifier
 * @param title its title
 * @param summary what happened, in a few sentences
 * @param subject what it is about
 * @param platforms the platforms concerned
 * @param externalIds what other collections call it
 * @param embargoUntil the first day on which it may be published; null if it always may
 */
public record TakedownCase(
        @Key @NotNull Slug caseId,
        @NotNull @Wording(max = 300) String title,
        @Wording(max = 5000, lines = true) @Nullable String summary,
        @NotNull Subject subject,
        @Items(max = 50) @RefersTo(Platform.class) List<Slug> platforms,
        @Items(max = 50) List<ExternalId> externalIds,
        @Nullable LocalDate embargoUntil)
        implements Entry {

    /** Rules between components are checked before it is called, by a validator. */
    public TakedownCase {
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(subject, "subject");
        platforms = List.copyOf(platforms);
        externalIds = List.copyOf(externalIds);
    }
}
