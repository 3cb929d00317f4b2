package org.takedownregister.domain.entry;

import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.value.Slug;

/** A row that says something of a case: where it stands and, if the source quotes somebody, who says it. */
public sealed interface Claim extends Entry
        permits Action, Figure, Attribution, Event, Rationale, Technique, Observation, Reaction, Link {

    /** The case it is about. */
    Slug caseId();

    /** Where it stands. */
    Slug sourceId();

    /** Who says it, where the source quotes somebody else; null for the source itself. */
    default @Nullable String statedBy() {
        return null;
    }
}
