package org.takedownregister.domain.entry;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.check.InOrder;
import org.takedownregister.domain.check.Wording;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.Slug;

/**
 * A claim that a platform did something.
 *
 * @param caseId the case it is about
 * @param sourceId where it stands
 * @param statedBy who says it, where the source quotes somebody else; null for the source itself
 * @param action what it did
 * @param platform the platform concerned; null where none is named
 * @param assetType the kinds of assets it was done to
 * @param cohort a part of the assets as the source divides them, such as {@code amplifier}; null for all
 * @param actedOn when
 * @param until until when, where it was for a time
 * @param territory where it holds: a country's code, a name, or null if the source does not limit it
 * @param orderedBy who ordered it, where a court or an authority did
 */
public record Action(
        @Key @NotNull @RefersTo(TakedownCase.class) Slug caseId,
        @Key @NotNull @RefersTo(Source.class) Slug sourceId,
        @Key @Wording(max = 200) @Nullable String statedBy,
        @Key @NotNull ActionKind action,
        @Key @RefersTo(Platform.class) @Nullable Slug platform,
        @Key @NotNull @BlankMeans("all") AssetTypes assetType,
        @Key @Nullable Slug cohort,
        @Nullable EdtfDate actedOn,
        @Nullable EdtfDate until,
        @Wording(max = 200) @Nullable String territory,
        @Wording(max = 200) @Nullable String orderedBy)
        implements Claim {

    /** Rules between components are checked before it is called, by a validator. */
    @InOrder(of = Action.class, first = "actedOn", second = "until", message = "date-reversed")
    public Action {
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(sourceId, "sourceId");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(assetType, "assetType");
    }
}
