package org.takedownregister.domain.entry;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.check.Wording;
import org.takedownregister.domain.value.Slug;

/**
 * A claim of what somebody or some place has to do with a case.
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
public record Attribution(
        @Key @NotNull @RefersTo(TakedownCase.class) Slug caseId,
        @Key @NotNull @RefersTo(Source.class) Slug sourceId,
        @Key @Wording(max = 200) @Nullable String statedBy,
        @Key @NotNull Role role,
        @Key @NotNull @Wording(max = 200) String value,
        @Nullable PartyKind partyKind,
        @NotNull @BlankMeans("direct") AttributionLevel level,
        @Nullable Confidence confidence,
        @Wording(max = 200) @Nullable String evidence,
        @Wording(max = 300) @Nullable String locator)
        implements Claim {

    /** Rules between components are checked before it is called, by a validator. */
    @PlaceFits(of = Attribution.class, first = "role", second = "value")
    public Attribution {
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(sourceId, "sourceId");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(level, "level");
    }
}
