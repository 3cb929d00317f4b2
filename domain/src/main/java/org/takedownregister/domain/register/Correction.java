package org.takedownregister.domain.register;

/**
 * A change that a later batch made to what a case says: a row that was replaced or withdrawn, or one
 * that was added after the case was first recorded.
 *
 * @param batch the number of the batch that made it
 * @param change the row before and after
 */
public record Correction(int batch, Change change) {}
