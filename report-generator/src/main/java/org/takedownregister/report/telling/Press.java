package org.takedownregister.report.telling;

/** Takes finished pages, one after another. */
@FunctionalInterface
public interface Press {

    /**
     * Prints a page.
     *
     * @param path where it will be, from the top of the site
     * @param template the name of its template, without ending
     * @param page what it shows
     */
    void print(String path, String template, Object page);
}
