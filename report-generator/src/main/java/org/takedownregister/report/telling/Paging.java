package org.takedownregister.report.telling;

import java.util.ArrayList;
import java.util.List;
import org.takedownregister.report.catalogue.Addresses;
import org.takedownregister.report.page.Phrase;

/** Splits a long list over pages. */
final class Paging {

    /** How many rows a page of a list has. */
    static final int ROWS = 200;

    private Paging() {}

    /** How many pages so many rows need; one for no rows. */
    static int pages(int rows) {
        return rows == 0 ? 1 : (rows + ROWS - 1) / ROWS;
    }

    /** The rows of each page; one empty page for no rows. */
    static <T> List<List<T>> split(List<T> rows) {
        List<List<T>> pages = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += ROWS) {
            pages.add(rows.subList(from, Math.min(from + ROWS, rows.size())));
        }
        return pages.isEmpty() ? List.of(List.of()) : pages;
    }

    /**
     * Links from a page of a list to those around it; none where there is one page.
     *
     * @param path the first page, from the top
     */
    static List<Phrase> links(String path, int number, int pages) {
        List<Phrase> links = new ArrayList<>();
        if (pages == 1) {
            return links;
        }
        if (number > 1) {
            links.add(Phrase.EMPTY.link(file(path, number - 1), "Previous page"));
        }
        links.add(Phrase.of("Page " + number + " of " + pages));
        if (number < pages) {
            links.add(Phrase.EMPTY.link(file(path, number + 1), "Next page"));
            links.add(Phrase.EMPTY.link(file(path, pages), "Last page"));
        }
        return links;
    }

    private static String file(String path, int number) {
        String whole = Addresses.further(path, number);
        return whole.substring(whole.lastIndexOf('/') + 1);
    }

    /** A title that tells the pages of a list apart. */
    static String title(String title, int number) {
        return number == 1 ? title : title + ", page " + number;
    }
}
