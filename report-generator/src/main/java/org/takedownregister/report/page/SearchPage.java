package org.takedownregister.report.page;

import java.util.List;
import org.takedownregister.report.search.SearchForm;

/**
 * The page of the search.
 *
 * @param frame what is around it
 * @param trail the way to it from the top
 * @param title its heading
 * @param lede its first paragraph
 * @param form the form, and the lists for those who have no scripts
 */
public record SearchPage(Frame frame, List<Phrase> trail, String title, String lede, SearchForm form) {

    /** Keeps a list of its own. */
    public SearchPage {
        trail = List.copyOf(trail);
    }
}
