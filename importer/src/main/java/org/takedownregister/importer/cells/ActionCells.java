package org.takedownregister.importer.cells;

import org.jspecify.annotations.Nullable;
import org.takedownregister.importer.row.Cell;

/**
 * The cells of an action, named as the columns of {@link org.takedownregister.domain.entry.Action} are; null for none.
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
public record ActionCells(
        @Nullable Cell caseId,
        @Nullable Cell sourceId,
        @Nullable Cell statedBy,
        @Nullable Cell action,
        @Nullable Cell platform,
        @Nullable Cell assetType,
        @Nullable Cell cohort,
        @Nullable Cell actedOn,
        @Nullable Cell until,
        @Nullable Cell territory,
        @Nullable Cell orderedBy) {}
