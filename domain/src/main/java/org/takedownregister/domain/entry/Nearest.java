package org.takedownregister.domain.entry;

import java.util.Collection;

/** Finds the known word that a mistyped one was most likely meant to be. */
public final class Nearest {

    private Nearest() {}

    /**
     * The nearest of some words by edit distance; the first of equals. Empty where none is near: where
     * more than a third of the longer word's letters (and more than one) would have to change.
     */
    public static String to(String word, Collection<String> known) {
        String best = "";
        int bestDistance = Integer.MAX_VALUE;
        for (String candidate : known) {
            int limit = Math.max(1, Math.max(word.length(), candidate.length()) / 3);
            int distance = distance(word, candidate);
            if (distance <= limit && distance < bestDistance) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best;
    }

    /** Levenshtein's distance: insertions, deletions and replacements of one character. */
    static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(previous[j], row[j - 1]) + 1);
            }
            previous = row;
        }
        return previous[b.length()];
    }
}
