package org.takedownregister.domain.entry;

/** What a reaction is a reaction to. */
public enum ReactionSubject implements Code {
    /** What the platform did. */
    ACTION(1),
    /** What the removed network did. */
    OPERATION(2),
    /** The platform as such. */
    PLATFORM(3),
    /** Anything else. */
    OTHER(4);

    private final int id;

    ReactionSubject(int id) {
        this.id = id;
    }

    @Override
    public int id() {
        return id;
    }
}
