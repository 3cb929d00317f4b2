package org.takedownregister.importer.cells;

import org.jspecify.annotations.Nullable;
import org.takedownregister.importer.row.Cell;

/**
 * The cells of a policy, named as the columns of {@link org.takedownregister.domain.entry.Policy} are; null for none.
 *
 * @param policyId its identifier
 * @param platformId whose rule it is
 * @param title its title
 * @param url where its current text stands
 */
public record PolicyCells(
        @Nullable Cell policyId,
        @Nullable Cell platformId,
        @Nullable Cell title,
        @Nullable Cell url) {}
