package org.takedownregister.domain.entry;

/** How one case hangs together with another. */
public enum LinkKind implements Code {
    /** The same network. */
    SAME_NETWORK(1),
    /** The same actor. */
    SAME_ACTOR(2),
    /** Technical links that fit; not said to be the same network. */
    CONSISTENT_TECHNICAL_LINKS(3),
    /** A later action on what the related case began. */
    FOLLOW_UP(4),
    /** The related case is the whole that this one is part of. */
    PART_OF(5),
    /** The return of what the related case removed. */
    RECIDIVISM(6);

    private final int id;

    LinkKind(int id) {
        this.id = id;
    }

    @Override
    public int id() {
        return id;
    }
}
