package org.takedownregister.domain.judging;

import java.util.Locale;

/** How two statements of the same thing stand to each other, from the best to the worst. */
public enum Verdict {
    /** They say the same; also where one is a bound that the other keeps. */
    AGREES("agrees"),
    /** They differ by no more than the digits given, or the word "about", explain. */
    ROUNDED("rounded"),
    /** They divide the same total otherwise. */
    REGROUPED("grouped otherwise"),
    /** One leaves out what the other counts, and nothing else differs. */
    NARROWER_SCOPE("narrower in scope"),
    /** They speak of different things and say nothing for or against each other. */
    NOT_COMPARABLE("not comparable"),
    /** They cannot both be right. */
    CONTRADICTS("contradicts");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** The verdict in plain words, for readers: {@code grouped otherwise}. */
    public String words() {
        return words;
    }

    /** The verdict in lower case with hyphens, for addresses and files: {@code narrower-scope}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
