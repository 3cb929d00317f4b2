package org.takedownregister.domain.entry;

/** What a claim of attribution says somebody or some place has to do with a case. */
public enum Role implements Code {
    /** Where it was run from; says nothing of who ran it. */
    OPERATED_FROM(1),
    /** With whom it is said to be linked. */
    LINKED_TO(2),
    /** Who is said to have run it. */
    RUN_BY(3),
    /** Whom or which country it addressed. */
    TARGETS(4),
    /** Whose assets were acted on. */
    AFFECTED_PARTY(5),
    /** What or whom it praised. */
    PROMOTES(6),
    /** Who asked for the action. */
    REQUESTED_BY(7),
    /** Who found it. */
    FOUND_BY(8),
    /** Where else it was active. */
    VENUE(9);

    private final int id;

    Role(int id) {
        this.id = id;
    }

    @Override
    public int id() {
        return id;
    }
}
