package org.takedownregister.domain.entry;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.check.Items;
import org.takedownregister.domain.check.Wording;
import org.takedownregister.domain.value.Slug;

/**
 * A service on which things are taken down. Identity through renaming is kept by aliases: Twitter became X.
 *
 * @param platformId its identifier
 * @param name its name
 * @param operator the company that runs it
 * @param aliases other names it has or had
 */
public record Platform(
        @Key @NotNull Slug platformId,
        @NotNull @Wording(max = 200) String name,
        @Wording(max = 200) @Nullable String operator,
        @Items(max = 50) List<String> aliases)
        implements Entry {

    /** Rules between components are checked before it is called, by a validator. */
    public Platform {
        Objects.requireNonNull(platformId, "platformId");
        Objects.requireNonNull(name, "name");
        aliases = List.copyOf(aliases);
    }
}
