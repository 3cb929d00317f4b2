package org.takedownregister.report;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.value.WebAddress;
import org.takedownregister.report.export.ExportOptions;

/**
 * What a team can say of its site.
 *
 * @param title the site's title
 * @param introduction what the register is, in a few sentences, for the first page
 * @param publisher who publishes the register and is cited as its author
 * @param logo a picture beside the title; null for none
 * @param colours colours that are not the site's own
 * @param imprint who answers for the site, for the foot of every page; may have several lines; null for none
 * @param licence the licence of the data: an SPDX identifier, an address, or a sentence; null if none is given
 * @param baseUrl the address of the site's top; null if it has none
 */
public record SiteOptions(
        String title,
        String introduction,
        String publisher,
        @Nullable Logo logo,
        Colours colours,
        @Nullable String imprint,
        @Nullable String licence,
        @Nullable WebAddress baseUrl) {

    /** @throws IllegalArgumentException if a text is blank or the base address has a query or a fragment */
    public SiteOptions {
        Objects.requireNonNull(introduction, "introduction");
        Objects.requireNonNull(colours, "colours");
        if (introduction.isBlank() || (imprint != null && imprint.isBlank())) {
            throw new IllegalArgumentException("a site needs an introduction, and no blank imprint");
        }
        baseUrl = new ExportOptions(title, publisher, baseUrl, licence).baseUrl();
    }

    /** The product's own title and introduction. */
    public static SiteOptions standard() {
        return new SiteOptions(
                "Takedown Register",
                "What platforms took down, why they say they did, and who says what about it. Every number here"
                        + " keeps its speaker, and where speakers differ both stand side by side.",
                "The editors of Takedown Register",
                null,
                Colours.NONE,
                null,
                null,
                null);
    }

    /** The same with another title; its editors are the publisher. */
    public SiteOptions withTitle(String newTitle) {
        return new SiteOptions(
                newTitle, introduction, "The editors of " + newTitle, logo, colours, imprint, licence, baseUrl);
    }

    /** The same at an address. */
    public SiteOptions withBaseUrl(@Nullable WebAddress newBaseUrl) {
        return new SiteOptions(title, introduction, publisher, logo, colours, imprint, licence, newBaseUrl);
    }

    /** What exports must know. */
    public ExportOptions forExports() {
        return new ExportOptions(title, publisher, baseUrl, licence);
    }
}
