package org.takedownregister.report.telling;

import java.util.function.Supplier;
import org.takedownregister.report.making.Ingredients;

/** Takes pages, one after another. */
public interface Press {

    /**
     * Prints a page.
     *
     * @param path where it will be, from the top of the site
     * @param template the name of its template, without ending
     * @param page what it shows
     */
    void print(String path, String template, Object page);

    /**
     * Prints a page, which need not be told if the last publication made it of the same.
     *
     * @param of what all that it shows is made of
     * @param page tells what it shows, now or never
     */
    void print(String path, String template, Ingredients of, Supplier<?> page);
}
