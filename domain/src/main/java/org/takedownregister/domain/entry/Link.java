package org.takedownregister.domain.entry;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.check.Differs;
import org.takedownregister.domain.check.Wording;
import org.takedownregister.domain.value.Slug;

/**
 * A claim that one case hangs together with another.
 *
 * @param caseId the case it is about
 * @param relatedCaseId the other case
 * @param kind how
 * @param sourceId where it stands
 * @param statedBy who says it, where the source quotes somebody else; null for the source itself
 * @param note a remark
 */
public record Link(
        @Key @NotNull @RefersTo(TakedownCase.class) Slug caseId,
        @Key @NotNull @RefersTo(TakedownCase.class) Slug relatedCaseId,
        @Key @NotNull LinkKind kind,
        @Key @NotNull @RefersTo(Source.class) Slug sourceId,
        @Key @Wording(max = 200) @Nullable String statedBy,
        @Wording(max = 2000, lines = true) @Nullable String note)
        implements Claim {

    /** Rules between components are checked before it is called, by a validator. */
    @Differs(of = Link.class, first = "caseId", second = "relatedCaseId")
    public Link {
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(relatedCaseId, "relatedCaseId");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(sourceId, "sourceId");
    }
}
