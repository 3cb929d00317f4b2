package org.takedownregister.domain.entry;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.check.InOrder;
import org.takedownregister.domain.check.Wording;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.domain.value.WebAddress;

/**
 * One dated text of a policy.
 *
 * @param policyId the policy
 * @param inForceFrom since when it was in force
 * @param inForceTo the last day on which it was in force; null if it still is or the end is unknown
 * @param summary what it says, in a few words of the editors
 * @param url where this text stands
 * @param archivedUrl the address of an archived copy
 */
public record PolicyVersion(
        @Key @NotNull @RefersTo(Policy.class) Slug policyId,
        @Key @NotNull EdtfDate inForceFrom,
        @Nullable EdtfDate inForceTo,
        @Wording(max = 5000, lines = true) @Nullable String summary,
        @Nullable WebAddress url,
        @Nullable WebAddress archivedUrl)
        implements Entry {

    /** Rules between components are checked before it is called, by a validator. */
    @InOrder(of = PolicyVersion.class, first = "inForceFrom", second = "inForceTo", message = "date-reversed")
    public PolicyVersion {
        Objects.requireNonNull(policyId, "policyId");
        Objects.requireNonNull(inForceFrom, "inForceFrom");
    }
}
