package org.takedownregister.importer.statements;

import java.util.Locale;

/** The columns of a statement that are counted by; every other one is passed over. */
enum StatementColumn {
    DECISION_VISIBILITY,
    DECISION_MONETARY,
    DECISION_PROVISION,
    DECISION_ACCOUNT,
    DECISION_GROUND,
    CATEGORY,
    CONTENT_TYPE,
    SOURCE_TYPE,
    AUTOMATED_DETECTION,
    AUTOMATED_DECISION,
    PLATFORM_NAME,
    CREATED_AT;

    /** How many there are. */
    static final int COUNT = values().length;

    /** The name in the header: {@code decision_ground}. */
    String header() {
        return name().toLowerCase(Locale.ROOT);
    }
}
