package org.takedownregister.domain.entry;

/** How firmly a figure is stated. */
public enum Qualifier implements Code {
    /** A plain number. */
    EXACT(1),
    /** A rounded or estimated number. */
    ABOUT(2),
    /** That many or more. */
    AT_LEAST(3),
    /** More than that. */
    MORE_THAN(4),
    /** That many or fewer. */
    AT_MOST(5);

    private final int id;

    Qualifier(int id) {
        this.id = id;
    }

    @Override
    public int id() {
        return id;
    }
}
