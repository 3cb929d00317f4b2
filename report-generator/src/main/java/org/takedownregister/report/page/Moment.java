package org.takedownregister.report.page;

/**
 * A point on the time line of a case.
 *
 * @param date when
 * @param what what happened
 * @param said who says so
 * @param rival whether it contradicts what the leading speaker says
 * @param note how it stands to what the leading speaker says; empty for none
 */
public record Moment(Phrase date, Phrase what, Phrase said, boolean rival, Phrase note) {}
