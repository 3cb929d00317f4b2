package org.takedownregister.report.export;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.value.WebAddress;

/**
 * What an export must know of the register that the register itself does not hold.
 *
 * @param title the register's title
 * @param publisher who publishes it, and who is cited as its author
 * @param baseUrl the address of the site's top; always ends with {@code /}; null if the site has none
 * @param licence the licence of the data: an SPDX identifier, an address, or a sentence; null if none is given
 */
public record ExportOptions(
        String title,
        String publisher,
        @Nullable WebAddress baseUrl,
        @Nullable String licence) {

    /** @throws IllegalArgumentException if a text is blank or the base address has a query or a fragment */
    public ExportOptions {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(publisher, "publisher");
        if (title.isBlank() || publisher.isBlank() || (licence != null && licence.isBlank())) {
            throw new IllegalArgumentException("an export needs a title and a publisher, and no blank licence");
        }
        baseUrl = baseUrl == null ? null : folder(baseUrl);
    }

    private static WebAddress folder(WebAddress address) {
        URI uri = URI.create(address.text());
        if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw new IllegalArgumentException("a base address has no query and no fragment: " + address);
        }
        return address.text().endsWith("/") ? address : new WebAddress(address.text() + "/");
    }

    /** The address of a file of the site; empty if the site has no address. */
    Optional<String> address(String path) {
        return baseUrl == null
                ? Optional.empty()
                : Optional.of(URI.create(baseUrl.text() + path).toASCIIString());
    }
}
