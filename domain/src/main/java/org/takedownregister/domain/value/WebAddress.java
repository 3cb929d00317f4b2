package org.takedownregister.domain.value;

import java.net.URI;
import java.net.URISyntaxException;
import org.takedownregister.domain.problem.ProblemCode;

/**
 * An address of the open web, safe to be made a link: {@code http} or {@code https}, with a host,
 * without user name or password, at most {@value #LONGEST} characters.
 *
 * @param text the address as it was given
 */
public record WebAddress(String text) {

    /** The longest address, in characters. */
    public static final int LONGEST = 2000;

    /** @throws IllegalArgumentException if the text is no such address */
    public WebAddress {
        if (!isWebAddress(text)) {
            throw new IllegalArgumentException("not a web address: " + text);
        }
    }

    /** Reads an address. */
    public static Parsed<WebAddress> parse(String text) {
        if (isWebAddress(text)) {
            return Parsed.value(new WebAddress(text));
        }
        String withScheme = "https://" + text;
        return Parsed.refusal(
                ProblemCode.ADDRESS_UNREADABLE,
                text,
                "an address that starts with https:// or http://, at most " + LONGEST + " characters",
                !text.contains(":") && text.contains(".") && isWebAddress(withScheme)
                        ? "Write " + withScheme
                        : "Copy the address from the browser's address line, blanks as %20, or leave the cell empty");
    }

    /** The host's name, in lower case. */
    public String host() {
        return java.util.Objects.requireNonNull(URI.create(text).getHost()).toLowerCase(java.util.Locale.ROOT);
    }

    private static boolean isWebAddress(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        try {
            URI uri = new URI(text);
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
