package org.takedownregister.report.search;

/**
 * The cases of one word as text: eight groups by weight, heaviest first, parted by full stops; in each the case
 * numbers in order, as distances from the one before, in signs of six bits of which one says that more follow.
 */
final class Postings {

    /** How many weights there are. */
    static final int LEVELS = 8;

    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int MORE = 32;

    private final StringBuilder[] groups = new StringBuilder[LEVELS];
    private final int[] last = new int[LEVELS];
    private int count;

    Postings() {
        for (int level = 0; level < LEVELS; level++) {
            groups[level] = new StringBuilder();
            last[level] = -1;
        }
    }

    /** Adds a case; numbers must rise. A weight is from 0 to 1. */
    void add(int number, double weight) {
        int level = Math.min(LEVELS - 1, (int) (weight * LEVELS));
        int distance = number - last[level] - 1;
        if (distance < 0) {
            throw new IllegalArgumentException("case numbers must rise: " + number);
        }
        last[level] = number;
        count++;
        while (distance >= MORE) {
            groups[level].append(SIGNS.charAt(MORE | (distance & (MORE - 1))));
            distance >>>= 5;
        }
        groups[level].append(SIGNS.charAt(distance));
    }

    /** How many cases have the word. */
    int count() {
        return count;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int level = LEVELS - 1; level >= 0; level--) {
            text.append(groups[level]);
            if (level > 0) {
                text.append('.');
            }
        }
        return text.toString();
    }
}
