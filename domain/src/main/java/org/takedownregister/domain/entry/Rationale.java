package org.takedownregister.domain.entry;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.check.Language;
import org.takedownregister.domain.check.Wording;
import org.takedownregister.domain.value.Slug;

/**
 * A reason given for an action.
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
public record Rationale(
        @Key @NotNull @RefersTo(TakedownCase.class) Slug caseId,
        @Key @NotNull @RefersTo(Source.class) Slug sourceId,
        @Key @Wording(max = 200) @Nullable String statedBy,
        @Key @BlankMeans("1") @Min(1) @Max(999) int n,
        @RefersTo(Policy.class) @Nullable Slug policyId,
        @NotNull @BlankMeans("not-stated") RationaleBasis rationaleBasis,
        @NotNull @BlankMeans("not-stated") Ground ground,
        @Wording(max = 300) @Nullable String clause,
        @Wording(max = 300) @Nullable String legalReference,
        @Wording(max = 5000, lines = true) @Nullable String reasoning,
        @NotNull @BlankMeans("paraphrase") Form form,
        @Language @Nullable String language,
        @Wording(max = 300) @Nullable String locator)
        implements Claim {

    /** Rules between components are checked before it is called, by a validator. */
    public Rationale {
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(sourceId, "sourceId");
        Objects.requireNonNull(rationaleBasis, "rationaleBasis");
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(form, "form");
    }
}
