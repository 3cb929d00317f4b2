package org.takedownregister.report.search;

import java.util.Arrays;
import java.util.TreeSet;

/** The year and the number of words of each case by its number: six bytes a case. */
final class CaseNumbers {

    /** A list of years as text begins with this sign; from here on no sign needs an escape. */
    static final char FIRST_YEAR = ']';

    private int[] lengths = new int[1024];
    private short[] years = new short[1024];
    private int count;
    private long words;

    /** Returns the number of the new case. */
    int add(int year, int length) {
        if (count == lengths.length) {
            lengths = Arrays.copyOf(lengths, count * 2);
            years = Arrays.copyOf(years, count * 2);
        }
        lengths[count] = length;
        years[count] = (short) year;
        words += length;
        return count++;
    }

    int count() {
        return count;
    }

    /** How long a case is beside the average one. */
    double relativeLength(int number) {
        return words == 0 ? 1 : lengths[number] * (double) count / words;
    }

    /** Every year there is, first year first. */
    int[] years() {
        TreeSet<Integer> distinct = new TreeSet<>();
        for (int number = 0; number < count; number++) {
            distinct.add((int) years[number]);
        }
        return distinct.stream().mapToInt(Integer::intValue).toArray();
    }

    /** One sign a case, which counts through the years from {@link #FIRST_YEAR} on. */
    String yearSigns() {
        int[] distinct = years();
        StringBuilder signs = new StringBuilder(count);
        for (int number = 0; number < count; number++) {
            signs.append((char) (FIRST_YEAR + Arrays.binarySearch(distinct, years[number])));
        }
        return signs.toString();
    }
}
