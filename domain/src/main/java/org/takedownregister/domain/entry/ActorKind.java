package org.takedownregister.domain.entry;

/** Who reacts. */
public enum ActorKind implements Code {
    /** A government. */
    GOVERNMENT(1),
    /** Whoever was acted on. */
    AFFECTED_PARTY(2),
    /** A company. */
    COMPANY(3),
    /** A platform. */
    PLATFORM(4),
    /** A court. */
    COURT(5),
    /** Researchers. */
    RESEARCHER(6),
    /** The public. */
    PUBLIC(7);

    private final int id;

    ActorKind(int id) {
        this.id = id;
    }

    @Override
    public int id() {
        return id;
    }
}
