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
     * @param page tells what it shows; asked by any thread
     */
    void print(String path, String template, Supplier<?> page);

    /**
     * Prints a page, which need not be told if the last publication made it of the same.
     *
     * @param of what all that it shows is made of; asked by any thread
     * @param page tells what it shows, likewise, or never
     */
    void print(String path, String template, Supplier<Ingredients> of, Supplier<?> page);
}
