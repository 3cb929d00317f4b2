package org.takedownregister.report.page;

/**
 * A short fact beside its name.
 *
 * @param name what it is: {@code Announced}
 * @param value the fact
 */
public record Fact(String name, Phrase value) {}
