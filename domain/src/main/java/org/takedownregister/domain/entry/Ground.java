package org.takedownregister.domain.entry;

/** Under which rules a decision was taken. */
public enum Ground implements Code {
    /** The platform's own terms. */
    TERMS(1),
    /** A law. */
    LAW(2),
    /** An order of a court. */
    COURT_ORDER(3),
    /** The source does not say. */
    NOT_STATED(4);

    private final int id;

    Ground(int id) {
        this.id = id;
    }

    @Override
    public int id() {
        return id;
    }
}
