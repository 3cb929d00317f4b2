package org.takedownregister.domain.entry;

/** A kind of thing that a platform can act on. */
public enum AssetType implements Code {
    /** A user account or profile. */
    ACCOUNT(1),
    /** A Page, as on Facebook. */
    PAGE(2),
    /** A group. */
    GROUP(3),
    /** An event. */
    EVENT(4),
    /** A video or message channel. */
    CHANNEL(5),
    /** One item of content. */
    POST(6),
    /** An advert. */
    AD(7),
    /** A web domain. */
    DOMAIN(8),
    /** An application. */
    APP(9),
    /** The source does not say which kind. */
    UNSPECIFIED(10),
    /** All kinds together. */
    ALL(11);

    private final int id;

    AssetType(int id) {
        this.id = id;
    }

    @Override
    public int id() {
        return id;
    }
}
