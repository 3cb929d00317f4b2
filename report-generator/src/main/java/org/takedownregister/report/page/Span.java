package org.takedownregister.report.page;

import org.jspecify.annotations.Nullable;

/** A piece of a line of text. */
public sealed interface Span {

    /** Our own words. */
    record Plain(String text) implements Span {}

    /** Our own words, stressed. */
    record Strong(String text) implements Span {}

    /** Our own words, as an aside. */
    record Aside(String text) implements Span {}

    /** Words from the register in any script, kept apart from the direction of what surrounds them. */
    record Foreign(String text) implements Span {}

    /** A long number in digits that nobody reads as words: it may break anywhere. */
    record Digits(String text) implements Span {}

    /** A link within the site to something named in the register. */
    record Linked(String href, String text) implements Span {}

    /** A link to an address that a source or a policy has in the register. */
    record Outside(String href, String text) implements Span {}

    /** The number of a source at the foot of the page. */
    record Cited(int number) implements Span {}

    /**
     * A date.
     *
     * @param machine the exact value
     * @param words what readers see
     * @param calendar whether the exact value is one that HTML takes for a date
     */
    record Dated(String machine, String words, boolean calendar) implements Span {}

    /**
     * A number with its exact value.
     *
     * @param machine the exact value
     * @param words what readers see
     * @param anchor where it can be linked to; null for nowhere
     */
    record Counted(String machine, String words, @Nullable String anchor) implements Span {}

    /**
     * A short word that stands out. Its tone only underlines what the word says.
     *
     * @param word the word
     * @param tone {@code lead}, {@code agree}, {@code narrow}, {@code clash} or {@code mute}
     */
    record Chip(String word, String tone) implements Span {}

    /** A place without text that can be linked to. */
    record Mark(String anchor) implements Span {}
}
