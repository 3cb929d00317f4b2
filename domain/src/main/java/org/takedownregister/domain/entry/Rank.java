package org.takedownregister.domain.entry;

/** An editor's choice among rival figures, without deleting any. */
public enum Rank implements Code {
    /** To be shown first. */
    PREFERRED(1),
    /** No choice was made. */
    NORMAL(2),
    /** Known to be wrong or superseded; shown with its note. */
    DEPRECATED(3);

    private final int id;

    Rank(int id) {
        this.id = id;
    }

    @Override
    public int id() {
        return id;
    }
}
