package org.takedownregister.report.search;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the template {@code search/form.jte} needs.
 *
 * @param top the way from the page to the top of the site: empty there, else such as {@code ../}
 * @param lists ways to the cases without a script, such as the years' lists, their addresses from the page
 */
public record SearchForm(String top, List<Listed> lists) {

    /** Keeps its own copy of the list. */
    public SearchForm {
        lists = List.copyOf(lists);
    }

    /**
     * One list of cases.
     *
     * @param address of its page, from the page of the form
     * @param label as readers see it
     */
    public record Listed(String address, String label) {}

    /**
     * One filter.
     *
     * @param key how it is called in the address
     * @param label as readers see it
     */
    public record Filter(String key, String label) {}

    /** The filters in the order of the form. */
    public List<Filter> filters() {
        return Stream.of(Facet.values())
                .map(facet -> new Filter(facet.key(), facet.label()))
                .toList();
    }
}
