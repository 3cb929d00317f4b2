package org.takedownregister.report.chart;

/**
 * A link in a drawing of a network.
 *
 * @param from the case that is linked, by its place in the list of cases
 * @param to the case that it is linked to; drawn to the left
 * @param label how, in a few words: {@code part of}
 * @param isDirected whether it leads one way, so that an arrow points at {@code to}
 */
public record NetworkLink(int from, int to, String label, boolean isDirected) {}
