package org.takedownregister.report.page;

/**
 * A point on the time line of a case.
 *
 * @param date when
 * @param what what happened
 * @param said who says so
 * @param rival whether a foremost source gives another date for the same
 * @param note what the rival is; empty for none
 */
public record Moment(Phrase date, Phrase what, Phrase said, boolean rival, Phrase note) {}
