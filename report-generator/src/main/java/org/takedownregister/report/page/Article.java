package org.takedownregister.report.page;

import java.util.List;

/**
 * A page of sections: a platform, a country, a policy, a source, a list.
 *
 * @param frame what is around it
 * @param trail the way to it from the top
 * @param kicker what kind of thing it is about; may be empty
 * @param title its heading
 * @param lede its first paragraph; may be empty
 * @param facts short facts; may be empty
 * @param sections its sections
 * @param pager links to the other pages of the same list; may be empty
 */
public record Article(
        Frame frame,
        List<Phrase> trail,
        String kicker,
        String title,
        Phrase lede,
        List<Fact> facts,
        List<Section> sections,
        List<Phrase> pager) {

    /** Keeps lists of its own. */
    public Article {
        trail = List.copyOf(trail);
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
        pager = List.copyOf(pager);
    }

    /** Whether the page has a table that can be sorted. */
    public boolean isSortable() {
        return Section.sortable(sections);
    }

    /** Whether the page is long enough to need a list of its sections. */
    public boolean hasContents() {
        return sections.size() > 2;
    }
}
