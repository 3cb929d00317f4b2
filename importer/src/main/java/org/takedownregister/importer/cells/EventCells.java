package org.takedownregister.importer.cells;

import org.jspecify.annotations.Nullable;
import org.takedownregister.importer.row.Cell;

/**
 * The cells of an event, named as the columns of {@link org.takedownregister.domain.entry.Event} are; null for none.
 *
 * @param caseId the case it is about
 * @param sourceId where it stands
 * @param statedBy who says it, where the source quotes somebody else; null for the source itself
 * @param event what happened
 * @param onDate when
 */
public record EventCells(
        @Nullable Cell caseId,
        @Nullable Cell sourceId,
        @Nullable Cell statedBy,
        @Nullable Cell event,
        @Nullable Cell onDate) {}
