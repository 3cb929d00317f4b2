package org.takedownregister.importer.cells;

import org.jspecify.annotations.Nullable;
import org.takedownregister.importer.row.Cell;

/**
 * The cells of a platform, named as the columns of {@link org.takedownregister.domain.entry.Platform} are; null for none.
 *
 * @param platformId its identifier
 * @param name its name
 * @param operator the company that runs it
 * @param aliases other names it has or had
 */
public record PlatformCells(
        @Nullable Cell platformId,
        @Nullable Cell name,
        @Nullable Cell operator,
        @Nullable Cell aliases) {}
