package org.takedownregister.report.search;

/**
 * One value of a filter.
 *
 * @param code how it stands in the address of a search, such as {@code facebook}; without control characters
 * @param label how readers see it, such as {@code Facebook}
 */
public record SearchTag(String code, String label) {

    /** @throws IllegalArgumentException if a part is blank or the code has a control character */
    public SearchTag {
        if (code.isBlank() || label.isBlank()) {
            throw new IllegalArgumentException("a tag needs a code and a label");
        }
        if (code.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a control character in a code: " + code);
        }
    }
}
