package org.takedownregister.domain.entry;

/** In which form a reason is given. */
public enum Form implements Code {
    /** In the words of who gave it. */
    QUOTE(1),
    /** In other words. */
    PARAPHRASE(2),
    /** Translated. */
    TRANSLATION(3);

    private final int id;

    Form(int id) {
        this.id = id;
    }

    @Override
    public int id() {
        return id;
    }
}
