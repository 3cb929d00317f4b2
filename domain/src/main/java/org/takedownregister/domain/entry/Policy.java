package org.takedownregister.domain.entry;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.check.Wording;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.domain.value.WebAddress;

/**
 * A rule of a platform that can be cited as a reason.
 *
 * @param policyId its identifier
 * @param platformId whose rule it is
 * @param title its title
 * @param url where its current text stands
 */
public record Policy(
        @Key @NotNull Slug policyId,
        @NotNull @RefersTo(Platform.class) Slug platformId,
        @NotNull @Wording(max = 300) String title,
        @Nullable WebAddress url)
        implements Entry {

    /** Rules between components are checked before it is called, by a validator. */
    public Policy {
        Objects.requireNonNull(policyId, "policyId");
        Objects.requireNonNull(platformId, "platformId");
        Objects.requireNonNull(title, "title");
    }
}
