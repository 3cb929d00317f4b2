package org.takedownregister.domain.entry;

/** What a case is about. */
public enum Subject implements Code {
    /** Assets that act together, as drawn by the reporting party. */
    NETWORK(1),
    /** A single account. */
    ACCOUNT(2),
    /** A single item of content. */
    CONTENT(3),
    /** Adverts, or an advertiser. */
    ADVERTISING(4),
    /** An application. */
    APP(5),
    /** A product or service. */
    PRODUCT(6),
    /** A statement that groups cases; never counted as a case itself. */
    DISCLOSURE(7);

    private final int id;

    Subject(int id) {
        this.id = id;
    }

    @Override
    public int id() {
        return id;
    }
}
