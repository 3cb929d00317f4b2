package org.takedownregister.importer.cells;

import org.jspecify.annotations.Nullable;
import org.takedownregister.importer.row.Cell;

/**
 * The cells of a rationale, named as the columns of {@link org.takedownregister.domain.entry.Rationale} are; null for none.
 *
 * @param caseId the case it is about
 * @param sourceId where it stands
 * @param statedBy who says it, where the source quotes somebody else; null for the source itself
 * @param n 1 to 999, to tell several reasons apart
 * @param policyId the policy it cites
 * @param rationaleBasis what it rests on
 * @param ground under which rules
 * @param clause the clause of the policy
 * @param legalReference the law or order cited
 * @param reasoning the reason
 * @param form in whose words it is given
 * @param language the language of those words
 * @param locator where in the source it stands: a page, a heading
 */
public record RationaleCells(
        @Nullable Cell caseId,
        @Nullable Cell sourceId,
        @Nullable Cell statedBy,
        @Nullable Cell n,
        @Nullable Cell policyId,
        @Nullable Cell rationaleBasis,
        @Nullable Cell ground,
        @Nullable Cell clause,
        @Nullable Cell legalReference,
        @Nullable Cell reasoning,
        @Nullable Cell form,
        @Nullable Cell language,
        @Nullable Cell locator) {}
