package org.takedownregister.domain.entry;

/** How sure the source says it is. */
public enum Confidence implements Code {
    /** Low. */
    LOW(1),
    /** Moderate. */
    MODERATE(2),
    /** High. */
    HIGH(3);

    private final int id;

    Confidence(int id) {
        this.id = id;
    }

    @Override
    public int id() {
        return id;
    }
}
