package org.takedownregister.domain.entry;

/** How directly the source makes an attribution. */
public enum AttributionLevel implements Code {
    /** It says so itself. */
    DIRECT(1),
    /** It follows from what it says. */
    INFERRED(2),
    /** It says that it makes none. */
    NONE(3);

    private final int id;

    AttributionLevel(int id) {
        this.id = id;
    }

    @Override
    public int id() {
        return id;
    }
}
