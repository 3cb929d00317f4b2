package org.takedownregister.domain.entry;

/** A vocabulary of techniques. */
public enum Framework implements Code {
    /** The DISARM framework. */
    DISARM(1),
    /** Meta's Online Operations Kill Chain. */
    META_KILL_CHAIN(2),
    /** A named tool, as free text. */
    TOOL(3);

    private final int id;

    Framework(int id) {
        this.id = id;
    }

    @Override
    public int id() {
        return id;
    }
}
