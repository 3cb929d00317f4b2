package org.takedownregister.domain.judging;

/**
 * Two of those who stand beside the leading one, judged against each other.
 *
 * @param one the one that comes first in the order of leading
 * @param other the other
 * @param judgement how they stand to each other
 * @param <S> what is compared: {@link Statement} or {@link Spoken}
 */
public record Pair<S>(S one, S other, Judgement judgement) {}
