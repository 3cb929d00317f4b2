package org.takedownregister.domain.entry;

/** What kind of publication a source is. */
public enum SourceKind implements Code {
    /** A platform tells of its own action. */
    PLATFORM_DISCLOSURE(1),
    /** Researchers who did not act themselves. */
    INDEPENDENT_RESEARCH(2),
    /** A newsroom. */
    NEWS(3),
    /** A government or one of its bodies. */
    GOVERNMENT(4),
    /** A court. */
    COURT(5),
    /** A civil society organisation. */
    CIVIL_SOCIETY(6),
    /** A company that is not the acting platform. */
    COMPANY_STATEMENT(7);

    private final int id;

    SourceKind(int id) {
        this.id = id;
    }

    @Override
    public int id() {
        return id;
    }
}
