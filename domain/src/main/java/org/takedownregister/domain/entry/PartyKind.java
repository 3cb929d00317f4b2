package org.takedownregister.domain.entry;

/** What kind of party a name belongs to. */
public enum PartyKind implements Code {
    /** A state or one of its organs. */
    STATE(1),
    /** An organisation. */
    ORGANISATION(2),
    /** A company. */
    COMPANY(3),
    /** A political party or campaign. */
    PARTY(4),
    /** A group of people. */
    GROUP(5),
    /** A public person. */
    PERSON(6),
    /** A party the source describes and does not name. */
    UNNAMED(7);

    private final int id;

    PartyKind(int id) {
        this.id = id;
    }

    @Override
    public int id() {
        return id;
    }
}
