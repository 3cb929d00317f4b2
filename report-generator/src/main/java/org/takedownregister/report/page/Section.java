package org.takedownregister.report.page;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page under a heading.
 *
 * @param id its anchor
 * @param heading its heading
 * @param paragraphs what it says
 * @param drawings its charts; may be empty
 * @param grid its table; null for none
 * @param items its list; may be empty
 */
public record Section(
        String id,
        String heading,
        List<Phrase> paragraphs,
        List<Drawing> drawings,
        @Nullable Grid grid,
        List<Item> items) {

    /** Keeps lists of its own. */
    public Section {
        paragraphs = List.copyOf(paragraphs);
        drawings = List.copyOf(drawings);
        items = List.copyOf(items);
    }

    /** Whether one of them has a table that can be sorted. */
    static boolean sortable(Collection<Section> sections) {
        return sections.stream().map(Section::grid).anyMatch(grid -> grid != null && grid.sortable());
    }

    /** A section with a list. */
    public static Section list(String id, String heading, List<Phrase> paragraphs, List<Item> items) {
        return new Section(id, heading, paragraphs, List.of(), null, items);
    }

    /** A section of paragraphs. */
    public static Section of(String id, String heading, List<Phrase> paragraphs) {
        return new Section(id, heading, paragraphs, List.of(), null, List.of());
    }

    /** A section with a table. */
    public static Section of(String id, String heading, List<Phrase> paragraphs, Grid grid) {
        return new Section(id, heading, paragraphs, List.of(), grid, List.of());
    }

    /** A section with charts. */
    public static Section drawn(String id, String heading, List<Phrase> paragraphs, List<Drawing> drawings) {
        return new Section(id, heading, paragraphs, drawings, null, List.of());
    }

    /** The same section with charts in it. */
    public Section with(List<Drawing> more) {
        return new Section(id, heading, paragraphs, more, grid, items);
    }

    /** The same section with the tables of its charts in their place. */
    public Section undrawn() {
        Grid table = drawings.stream()
                .map(Drawing::table)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Section(id, heading, paragraphs, List.of(), grid == null ? table : grid, items);
    }

    /** Whether one of these has a chart. */
    public static boolean anyIsDrawn(List<Section> sections) {
        return sections.stream().anyMatch(section -> !section.drawings().isEmpty());
    }
}
