package org.takedownregister.report.search;

import java.util.Arrays;
import java.util.TreeSet;

/** The year of each case by its number: two bytes a case. */
final class CaseYears {

    /** A list of years as text begins with this sign; from here on no sign needs an escape. */
    static final char FIRST_YEAR = ']';

    private short[] years = new short[1024];
    private int count;

    /** Returns the number of the new case. */
    int add(int year) {
        if (count == years.length) {
            years = Arrays.copyOf(years, count * 2);
        }
        years[count] = (short) year;
        return count++;
    }

    int count() {
        return count;
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
    String signs() {
        int[] distinct = years();
        StringBuilder signs = new StringBuilder(count);
        for (int number = 0; number < count; number++) {
            signs.append((char) (FIRST_YEAR + Arrays.binarySearch(distinct, years[number])));
        }
        return signs.toString();
    }
}
