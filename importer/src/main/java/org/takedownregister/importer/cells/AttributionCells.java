package org.takedownregister.importer.cells;

import org.jspecify.annotations.Nullable;
import org.takedownregister.importer.row.Cell;

/**
 * The cells of an attribution, named as the columns of {@link org.takedownregister.domain.entry.Attribution} are; null for none.
 *
 * @param caseId the case it is about
 * @param sourceId where it stands
 * @param statedBy who says it, where the source quotes somebody else; null for the source itself
 * @param role what they have to do with it
 * @param value the code of a country, or a name
 * @param partyKind what kind of party the name belongs to
 * @param level how directly the source makes the claim
 * @param confidence how sure the source says it is
 * @param evidence on what the source says it rests
 * @param locator where in the source it stands: a page, a heading
 */
public record AttributionCells(
        @Nullable Cell caseId,
        @Nullable Cell sourceId,
        @Nullable Cell statedBy,
        @Nullable Cell role,
        @Nullable Cell value,
        @Nullable Cell partyKind,
        @Nullable Cell level,
        @Nullable Cell confidence,
        @Nullable Cell evidence,
        @Nullable Cell locator) {}
