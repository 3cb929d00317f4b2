package org.takedownregister.domain.judging;

/**
 * A statement beside the leading one.
 *
 * @param statement what it says
 * @param judgement how it stands to the leading statement
 */
public record Rival(Statement statement, Judgement judgement) {}
