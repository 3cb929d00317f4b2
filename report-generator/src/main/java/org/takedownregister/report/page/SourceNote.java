package org.takedownregister.report.page;

import org.jspecify.annotations.Nullable;

/**
 * A numbered source at the foot of a case page.
 *
 * @param number its number
 * @param publisher who published it
 * @param title its title
 * @param language the language it is written in; null if it is not known
 * @param page its page in the site
 * @param href its address; null if none is known
 * @param host the name of the host of that address; null if none is known
 * @param archived the address of an archived copy; null if none is known
 * @param about its kind and date, and what it is derived from
 */
public record SourceNote(
        int number,
        String publisher,
        String title,
        @Nullable String language,
        String page,
        @Nullable String href,
        @Nullable String host,
        @Nullable String archived,
        Phrase about) {}
