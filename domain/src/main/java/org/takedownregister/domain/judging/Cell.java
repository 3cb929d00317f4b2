package org.takedownregister.domain.judging;

import org.takedownregister.domain.entry.Figure;

/**
 * One figure of a statement with what it counts.
 *
 * @param scope what it counts
 * @param amount what it states
 * @param figure the claim
 */
public record Cell(Scope scope, Amount amount, Figure figure) {}
