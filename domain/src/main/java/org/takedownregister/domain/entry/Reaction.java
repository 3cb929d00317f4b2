package org.takedownregister.domain.entry;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.check.Wording;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.Slug;

/**
 * A claim of how somebody reacted.
 *
 * @param caseId the case it is about
 * @param sourceId where it stands
 * @param actor who
 * @param actorKind what kind of party that is
 * @param about what it is a reaction to
 * @param stance how
 * @param reactedOn when
 * @param summary what was said or done
 */
public record Reaction(
        @Key @NotNull @RefersTo(TakedownCase.class) Slug caseId,
        @Key @NotNull @RefersTo(Source.class) Slug sourceId,
        @Key @NotNull @Wording(max = 200) String actor,
        @NotNull ActorKind actorKind,
        @NotNull @BlankMeans("action") ReactionSubject about,
        @Key @NotNull Stance stance,
        @Key @Nullable EdtfDate reactedOn,
        @Wording(max = 5000, lines = true) @Nullable String summary)
        implements Claim {

    /** Rules between components are checked before it is called, by a validator. */
    public Reaction {
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(sourceId, "sourceId");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(actorKind, "actorKind");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(stance, "stance");
    }
}
