package org.takedownregister.report.catalogue;

import org.takedownregister.domain.entry.Attribution;

/**
 * A place in a case where a country or a party is named.
 *
 * @param listed the case
 * @param claim what is said
 * @param speaker who says it
 */
public record Naming(Listed listed, Attribution claim, String speaker) {}
