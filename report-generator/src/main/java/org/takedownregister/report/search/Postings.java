package org.takedownregister.report.search;

import java.util.Arrays;

/**
 * The cases of one word. As text: eight groups by weight, heaviest first, parted by full stops; in each the case
 * numbers in order, as distances from the one before, in signs of six bits of which one says that more follow.
 */
final class Postings {

    /** How many weights there are. */
    static final int LEVELS = 8;

    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int BITS = 5;
    private static final int MORE = 1 << BITS;
    private static final byte[] VALUES = new byte[128];

    static {
        for (int value = 0; value < SIGNS.length(); value++) {
            VALUES[SIGNS.charAt(value)] = (byte) value;
        }
    }

    private final int[][] numbers = new int[LEVELS][16];
    private final int[] counts = new int[LEVELS];
    private final boolean[] isInOrder = new boolean[LEVELS];

    Postings() {
        clear();
    }

    /** Begins another word. */
    void clear() {
        Arrays.fill(counts, 0);
        Arrays.fill(isInOrder, true);
    }

    /** Adds a case that is not there yet, with a weight from 0 to {@link #LEVELS} - 1. */
    void add(int number, int level) {
        int[] group = numbers[level];
        int count = counts[level]++;
        if (count == group.length) {
            group = Arrays.copyOf(group, 2 * count);
            numbers[level] = group;
        }
        group[count] = number;
        isInOrder[level] &= count == 0 || group[count - 1] < number;
    }

    /**
     * Adds what a text tells.
     *
     * @param numberNow the number of each case now; less than 0 for those that are left out
     */
    void addAll(String text, int[] numberNow) {
        int level = LEVELS - 1;
        int number = -1;
        int distance = 0;
        int shift = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '.') {
                level--;
                number = -1;
                continue;
            }
            int bits = VALUES[sign];
            distance |= (bits & (MORE - 1)) << shift;
            shift += BITS;
            if ((bits & MORE) == 0) {
                number += distance + 1;
                if (numberNow[number] >= 0) {
                    add(numberNow[number], level);
                }
                distance = 0;
                shift = 0;
            }
        }
    }

    /** How many cases have the word. */
    int count() {
        return Arrays.stream(counts).sum();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int level = LEVELS - 1; level >= 0; level--) {
            if (!isInOrder[level]) {
                Arrays.sort(numbers[level], 0, counts[level]);
            }
            int last = -1;
            for (int i = 0; i < counts[level]; i++) {
                append(text, numbers[level][i] - last - 1);
                last = numbers[level][i];
            }
            if (level > 0) {
                text.append('.');
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, int distance) {
        int left = distance;
        while (left >= MORE) {
            text.append(SIGNS.charAt(MORE | (left & (MORE - 1))));
            left >>>= BITS;
        }
        text.append(SIGNS.charAt(left));
    }
}
