package org.takedownregister.importer.cells;

import org.jspecify.annotations.Nullable;
import org.takedownregister.importer.row.Cell;

/**
 * The cells of a case, named as the columns of {@link org.takedownregister.domain.entry.TakedownCase} are; null for none.
 *
 * @param caseId its identifier
 * @param title its title
 * @param summary what happened, in a few sentences
 * @param subject what it is about
 * @param platforms the platforms concerned
 * @param externalIds what other collections call it
 * @param embargoUntil the first day on which it may be published; null if it always may
 */
public record CaseCells(
        @Nullable Cell caseId,
        @Nullable Cell title,
        @Nullable Cell summary,
        @Nullable Cell subject,
        @Nullable Cell platforms,
        @Nullable Cell externalIds,
        @Nullable Cell embargoUntil) {}
