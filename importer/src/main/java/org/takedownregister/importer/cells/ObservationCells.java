package org.takedownregister.importer.cells;

import org.jspecify.annotations.Nullable;
import org.takedownregister.importer.row.Cell;

/**
 * The cells of an observation, named as the columns of {@link org.takedownregister.domain.entry.Observation} are; null for none.
 *
 * @param caseId the case it is about
 * @param sourceId where it stands
 * @param statedBy who says it, where the source quotes somebody else; null for the source itself
 * @param topic what it is about
 * @param n 1 to 999, to tell several apart
 * @param text the statement
 * @param locator where in the source it stands: a page, a heading
 */
public record ObservationCells(
        @Nullable Cell caseId,
        @Nullable Cell sourceId,
        @Nullable Cell statedBy,
        @Nullable Cell topic,
        @Nullable Cell n,
        @Nullable Cell text,
        @Nullable Cell locator) {}
