package org.takedownregister.report;

import java.util.Objects;

/**
 * What a team can say of its site.
 *
 * @param title the site's title
 * @param introduction what the register is, in a few sentences, for the first page
 */
public record SiteOptions(String title, String introduction) {

    /** Neither may be blank. */
    public SiteOptions {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(introduction, "introduction");
        if (title.isBlank() || introduction.isBlank()) {
            throw new IllegalArgumentException("a site needs a title and an introduction");
        }
    }

    /** The product's own title and introduction. */
    public static SiteOptions defaults() {
        return new SiteOptions(
                "Takedown Register",
                "What platforms took down, why they say they did, and who says what about it. Every number here"
                        + " keeps its speaker, and where speakers differ both stand side by side.");
    }

    /** The same with another title. */
    public SiteOptions withTitle(String newTitle) {
        return new SiteOptions(newTitle, introduction);
    }
}
