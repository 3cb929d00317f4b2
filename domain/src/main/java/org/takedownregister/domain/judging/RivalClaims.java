package org.takedownregister.domain.judging;

import org.takedownregister.domain.entry.Claim;

/**
 * What a speaker says beside the leading one.
 *
 * @param spoken what is said
 * @param judgement how it stands to what the leading speaker says
 * @param <C> what kind of claim
 */
public record RivalClaims<C extends Claim>(Spoken<C> spoken, Judgement judgement) {}
