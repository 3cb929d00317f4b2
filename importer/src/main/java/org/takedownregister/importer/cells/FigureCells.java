package org.takedownregister.importer.cells;

import org.jspecify.annotations.Nullable;
import org.takedownregister.importer.row.Cell;

/**
 * The cells of a figure, named as the columns of {@link org.takedownregister.domain.entry.Figure} are; null for none.
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
public record FigureCells(
        @Nullable Cell caseId,
        @Nullable Cell sourceId,
        @Nullable Cell statedBy,
        @Nullable Cell statement,
        @Nullable Cell measure,
        @Nullable Cell platform,
        @Nullable Cell assetType,
        @Nullable Cell cohort,
        @Nullable Cell statedOn,
        @Nullable Cell value,
        @Nullable Cell valueMax,
        @Nullable Cell qualifier,
        @Nullable Cell unit,
        @Nullable Cell locator,
        @Nullable Cell rank,
        @Nullable Cell note) {}
