package org.takedownregister.report.page;

import org.jspecify.annotations.Nullable;

/**
 * A chart in a page, with what it says in words and in numbers.
 *
 * @param id its anchor
 * @param title its heading; empty where the heading above it says it
 * @param svg the drawing, safe to stand in a page as it is
 * @param says what it shows, in sentences; empty where the page says it beside the drawing
 * @param counted how it was counted and what is left out; may be empty
 * @param table the numbers that went into it; null where the page holds them beside the drawing
 * @param scrolls whether it keeps its size, so that a narrow page has to scroll it
 */
public record Drawing(
        String id,
        String title,
        String svg,
        String says,
        Phrase counted,
        @Nullable Grid table,
        boolean scrolls) {}
