package org.takedownregister.domain.entry;

/** What happened on a date. */
public enum EventKind implements Code {
    /** The action was made public. */
    ANNOUNCED(1),
    /** The activity began. */
    BEGAN(2),
    /** The activity ended. */
    ENDED(3),
    /** The platform gave data to researchers. */
    SHARED_WITH_RESEARCHERS(4),
    /** An analysis was published. */
    ANALYSED(5),
    /** The action was challenged. */
    CONTESTED(6),
    /** The action was undone. */
    REVERSED(7);

    private final int id;

    EventKind(int id) {
        this.id = id;
    }

    @Override
    public int id() {
        return id;
    }
}
