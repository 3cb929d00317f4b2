package org.takedownregister.domain.entry;

/** What an observation is about. */
public enum Topic implements Code {
    /** What was told. */
    NARRATIVE(1),
    /** Whom the assets pretended to be. */
    COVER(2),
    /** In which languages. */
    LANGUAGE(3),
    /** What the source says it does not know. */
    UNCERTAINTY(4),
    /** Anything else. */
    OTHER(5);

    private final int id;

    Topic(int id) {
        this.id = id;
    }

    @Override
    public int id() {
        return id;
    }
}
