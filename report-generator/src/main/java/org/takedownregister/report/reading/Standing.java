package org.takedownregister.report.reading;

/** How a statement stands among those of its measure. */
public enum Standing {
    /** It is shown first. */
    LEADS,
    /** It stands beside the leading one and is judged against it. */
    BESIDE,
    /** A later statement of the same speaker replaces it. */
    SAID_BEFORE,
    /** It is kept and does not judge. */
    SET_ASIDE
}
