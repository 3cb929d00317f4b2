package org.takedownregister.domain.entry;

/** What a figure measures. Figures of different measures are never compared or added. */
public enum Measure implements Code {
    /** Assets acted on. */
    ACTIONED(1),
    /** Assets announced. */
    DISCLOSED(2),
    /** Assets put into a public archive. */
    ARCHIVED(3),
    /** Assets that researchers examined. */
    ANALYSED(4),
    /** Assets whose removal was asked for. */
    REQUESTED(5),
    /** Accounts that follow at least one of the assets: a union, never to be added up. */
    FOLLOWERS(6),
    /** Accounts that are members of at least one of the groups: a union, never to be added up. */
    MEMBERS(7),
    /** Money spent on advertising. */
    AD_SPEND(8),
    /** Reactions, comments and shares. */
    ENGAGEMENT(9),
    /** Points of a rating. */
    SCORE(10);

    private final int id;

    Measure(int id) {
        this.id = id;
    }

    @Override
    public int id() {
        return id;
    }
}
