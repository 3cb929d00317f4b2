package org.takedownregister.report.chart;

import java.util.List;

/**
 * A drawn chart with the table of what it shows.
 *
 * @param svg markup to place in a page as it is: the drawing twice, for a wide and for a narrow page, of which
 *     {@link Charts#styleSheet()} shows one. Empty where there is nothing to draw; then the description says so
 * @param title what the chart is about; plain text, to be escaped by the page
 * @param description what the chart shows, in sentences; plain text
 * @param tableHeader the names of the table's columns; plain text
 * @param tableRows the rows of the table, each as long as the header; every number that went into the drawing
 */
public record Chart(
        String svg, String title, String description, List<String> tableHeader, List<List<String>> tableRows) {

    /** @throws IllegalArgumentException if a row is longer or shorter than the header */
    public Chart {
        tableHeader = List.copyOf(tableHeader);
        tableRows = tableRows.stream().map(List::copyOf).toList();
        int columns = tableHeader.size();
        if (tableRows.stream().anyMatch(row -> row.size() != columns)) {
            throw new IllegalArgumentException("a row that is not as long as the header");
        }
    }

    /** Whether there is nothing to draw. */
    public boolean isEmpty() {
        return svg.isEmpty();
    }
}
