package org.takedownregister.importer.cells;

import org.jspecify.annotations.Nullable;
import org.takedownregister.importer.row.Cell;

/**
 * The cells of a technique, named as the columns of {@link org.takedownregister.domain.entry.Technique} are; null for none.
 *
 * @param caseId the case it is about
 * @param sourceId where it stands
 * @param framework the vocabulary
 * @param code its code there, or the name of a tool
 * @param n 1 to 999, to tell several uses apart
 * @param frameworkVersion the version of the vocabulary; codes change their meaning
 * @param note how it was done
 */
public record TechniqueCells(
        @Nullable Cell caseId,
        @Nullable Cell sourceId,
        @Nullable Cell framework,
        @Nullable Cell code,
        @Nullable Cell n,
        @Nullable Cell frameworkVersion,
        @Nullable Cell note) {}
