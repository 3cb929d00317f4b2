package org.takedownregister.domain.entry;

/** How somebody reacts. */
public enum Stance implements Code {
    /** Supports. */
    SUPPORTS(1),
    /** Denies. */
    DENIES(2),
    /** Condemns. */
    CONDEMNS(3),
    /** Regrets. */
    REGRETS(4),
    /** Contests. */
    CONTESTS(5),
    /** Goes to court. */
    SUES(6),
    /** Calls for something. */
    CALLS_FOR(7),
    /** Complies. */
    COMPLIES(8);

    private final int id;

    Stance(int id) {
        this.id = id;
    }

    @Override
    public int id() {
        return id;
    }
}
