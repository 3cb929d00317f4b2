package org.takedownregister.domain.value;

import org.takedownregister.domain.problem.ProblemCode;

/**
 * What another collection calls a case: {@code fiat:FVGS8W57}. Kept so that a case can be found by it,
 * never used as a key of ours.
 *
 * @param scheme the collection, in lower case
 * @param id its identifier there, in its own spelling
 */
public record ExternalId(String scheme, String id) implements Comparable<ExternalId> {

    /** @throws IllegalArgumentException if a part is not as described */
    public ExternalId {
        if (!scheme.matches("[a-z0-9][a-z0-9-]{0,29}") || !id.matches("[A-Za-z0-9._/-]{1,100}")) {
            throw new IllegalArgumentException("not an external id: " + scheme + ":" + id);
        }
    }

    /** Reads {@code collection:identifier}. */
    public static Parsed<ExternalId> parse(String text) {
        int colon = text.indexOf(':');
        try {
            return Parsed.value(new ExternalId(text.substring(0, Math.max(colon, 0)), text.substring(colon + 1)));
        } catch (IllegalArgumentException unreadable) {
            return Parsed.refusal(
                    ProblemCode.EXTERNAL_ID_UNREADABLE,
                    text,
                    "a collection and an identifier of letters, digits, dots, slashes and hyphens",
                    "Write it as collection:identifier, such as fiat:FVGS8W57");
        }
    }

    @Override
    public int compareTo(ExternalId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return scheme + ":" + id;
    }
}
