package org.takedownregister.domain.entry;

/** What a platform did. */
public enum ActionKind implements Code {
    /** Taken down. */
    REMOVED(1),
    /** Suspended for a time or until further notice. */
    SUSPENDED(2),
    /** Ended for good. */
    TERMINATED(3),
    /** Made inaccessible, not deleted. */
    DISABLED(4),
    /** Shown less. */
    DEMOTED(5),
    /** Shown with a notice. */
    LABELLED(6),
    /** Shown to adults only. */
    AGE_RESTRICTED(7),
    /** Replies, shares or the like were limited. */
    INTERACTION_RESTRICTED(8),
    /** Cut off from earning. */
    DEMONETISED(9),
    /** An advert was taken down or refused. */
    AD_REJECTED(10),
    /** An advertiser may no longer advertise. */
    ADVERTISER_BARRED(11),
    /** Withheld in a territory or worldwide. */
    BLOCKED(12),
    /** Brought back. */
    REINSTATED(13);

    private final int id;

    ActionKind(int id) {
        this.id = id;
    }

    @Override
    public int id() {
        return id;
    }
}
