package org.takedownregister.importer.cells;

import org.jspecify.annotations.Nullable;
import org.takedownregister.importer.row.Cell;

/**
 * The cells of a link, named as the columns of {@link org.takedownregister.domain.entry.Link} are; null for none.
 *
 * @param caseId the case it is about
 * @param relatedCaseId the other case
 * @param kind how
 * @param sourceId where it stands
 * @param statedBy who says it, where the source quotes somebody else; null for the source itself
 * @param note a remark
 */
public record LinkCells(
        @Nullable Cell caseId,
        @Nullable Cell relatedCaseId,
        @Nullable Cell kind,
        @Nullable Cell sourceId,
        @Nullable Cell statedBy,
        @Nullable Cell note) {}
