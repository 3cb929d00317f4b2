package org.takedownregister.report.page;

import java.util.List;

/**
 * What every page has around its content.
 *
 * @param site the site's title
 * @param title the page's own title
 * @param description what the page shows, in a sentence
 * @param root the way from the page to the site's first page: empty or {@code ../}
 * @param menu the site's parts
 * @param colophon where the content stands in time: {@code As of batch 12, 22 November 2026}; may be empty
 * @param face what the team shows of itself
 */
public record Frame(
        String site, String title, String description, String root, List<MenuItem> menu, String colophon, Face face) {

    /** Keeps a list of its own. */
    public Frame {
        menu = List.copyOf(menu);
    }

    /** The same with another word on where the content stands in time. */
    public Frame standing(String words) {
        return new Frame(site, title, description, root, menu, words, face);
    }

    /** The window's title. */
    public String windowTitle() {
        return title.equals(site) ? site : title + " – " + site;
    }

    /**
     * A part of the site.
     *
     * @param name what it is called
     * @param href where it is, from the page
     * @param current whether the page is it or belongs to it
     */
    public record MenuItem(String name, String href, boolean current) {}
}
