package org.takedownregister.domain.entry;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.check.InOrder;
import org.takedownregister.domain.check.Wording;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.domain.value.Unit;

/**
 * A claim of a number. The figures of a case and measure with equal source, speaker and date, or with one statement label, are one statement.
 *
 * @param caseId the case it is about
 * @param sourceId where it stands
 * @param statedBy who says it, where the source quotes somebody else; null for the source itself
 * @param statement a label that holds figures together or apart where source, speaker and date do not
 * @param measure what is measured
 * @param platform the platform concerned; null where none is named
 * @param assetType the kinds of assets; several for one number over mixed kinds
 * @param cohort a part of the assets as the source divides them, such as {@code amplifier}; null for all
 * @param statedOn when it was stated, if not on the source's day of publication
 * @param value the number, 0 to 10^15
 * @param valueMax the upper end of a range, null for a single number
 * @param qualifier how firmly it is stated
 * @param unit what it counts
 * @param locator where in the source it stands: a page, a heading
 * @param rank an editor's choice among rivals
 * @param note a remark of the editors
 */
public record Figure(
        @Key @NotNull @RefersTo(TakedownCase.class) Slug caseId,
        @Key @NotNull @RefersTo(Source.class) Slug sourceId,
        @Key @Wording(max = 200) @Nullable String statedBy,
        @Key @Nullable Slug statement,
        @Key @NotNull Measure measure,
        @Key @RefersTo(Platform.class) @Nullable Slug platform,
        @Key @NotNull @BlankMeans("all") AssetTypes assetType,
        @Key @Nullable Slug cohort,
        @Key @Nullable EdtfDate statedOn,
        @PositiveOrZero @Max(Figure.LARGEST) long value,
        @PositiveOrZero @Max(Figure.LARGEST) @Nullable Long valueMax,
        @NotNull @BlankMeans("exact") Qualifier qualifier,
        @NotNull @BlankMeans("count") Unit unit,
        @Wording(max = 300) @Nullable String locator,
        @NotNull @BlankMeans("normal") Rank rank,
        @Wording(max = 2000, lines = true) @Nullable String note)
        implements Claim {

    /** Rules between components are checked before it is called, by a validator. */
    @InOrder(of = Figure.class, first = "value", second = "valueMax")
    @UnitFits(of = Figure.class, first = "measure", second = "unit")
    public Figure {
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(sourceId, "sourceId");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(assetType, "assetType");
        Objects.requireNonNull(qualifier, "qualifier");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(rank, "rank");
    }

    /** The largest number that can be stated. */
    public static final long LARGEST = 1_000_000_000_000_000L;
}
