package org.takedownregister.domain.entry;

/** What a stated reason rests on: the actor, the behaviour or the content (the ABC of disinformation, Camille François, 2019). */
public enum RationaleBasis implements Code {
    /** Who they are. */
    ACTOR(1),
    /** What they did. */
    BEHAVIOUR(2),
    /** What was said. */
    CONTENT(3),
    /** The source does not say. */
    NOT_STATED(4);

    private final int id;

    RationaleBasis(int id) {
        this.id = id;
    }

    @Override
    public int id() {
        return id;
    }
}
