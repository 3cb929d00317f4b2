package org.takedownregister.importer.statements;

import java.util.Locale;

/** The columns of a statement that are counted by; every other one is passed over. */
enum StatementColumn {
    DECISION_VISIBILITY(0),
    DECISION_MONETARY(1),
    DECISION_PROVISION(2),
    DECISION_ACCOUNT(3),
    DECISION_GROUND(4),
    CATEGORY(5),
    CONTENT_TYPE(6),
    SOURCE_TYPE(7),
    AUTOMATED_DETECTION(8),
    AUTOMATED_DECISION(9),
    PLATFORM_NAME(10),
    CREATED_AT(11);

    /** How many there are. */
    static final int COUNT = values().length;

    private final int place;

    StatementColumn(int place) {
        this.place = place;
    }

    /** Its place among them, from 0. */
    int place() {
        return place;
    }

    /** The name in the header: {@code decision_ground}. */
    String header() {
        return name().toLowerCase(Locale.ROOT);
    }
}
