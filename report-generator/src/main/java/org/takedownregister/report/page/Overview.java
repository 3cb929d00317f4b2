package org.takedownregister.report.page;

import java.util.List;

/**
 * The first page.
 *
 * @param frame what is around it
 * @param introduction what this is
 * @param counts what the register holds, counted by us
 * @param sections what is new, where sources differ
 * @param browsing ways in: by year, by platform, by country
 * @param metadata what the register is, as JSON-LD that is safe to stand in an element of its own
 */
public record Overview(
        Frame frame,
        String introduction,
        List<Tally> counts,
        List<Section> sections,
        List<Section> browsing,
        String metadata) {

    /** Keeps lists of its own. */
    public Overview {
        counts = List.copyOf(counts);
        sections = List.copyOf(sections);
        browsing = List.copyOf(browsing);
    }

    /** Whether the page has a table that can be sorted. */
    public boolean isSortable() {
        return Section.sortable(sections);
    }

    /**
     * A count of ours.
     *
     * @param machine the exact value
     * @param words what readers see
     * @param label what is counted
     * @param href where it is listed
     */
    public record Tally(String machine, String words, String label, String href) {}
}
