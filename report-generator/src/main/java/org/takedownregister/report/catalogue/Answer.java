package org.takedownregister.report.catalogue;

import org.takedownregister.domain.entry.Reaction;

/**
 * A reaction of a party to a case.
 *
 * @param listed the case
 * @param reaction the reaction
 */
public record Answer(Listed listed, Reaction reaction) {}
