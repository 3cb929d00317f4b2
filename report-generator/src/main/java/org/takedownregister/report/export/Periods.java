package org.takedownregister.report.export;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which cases share a file of whole cases: those of a year, or of a month of it where the year has too many for one file.
 * Months are as {@link Years#month} names them.
 */
public final class Periods {

    /** More cases than this, and a year has a file for each month. */
    static final int CASES_PER_FILE = 2_000;

    private final int casesPerFile;
    private final Map<String, Integer> cases = new HashMap<>();
    private final Map<String, TreeSet<String>> months = new HashMap<>();

    /** Begins to count. */
    public Periods() {
        this(CASES_PER_FILE);
    }

    /** As {@link #Periods()}, with another limit of cases for a file. */
    Periods(int casesPerFile) {
        this.casesPerFile = casesPerFile;
    }

    /** Counts a case of a month. */
    public void add(String month) {
        String year = Years.year(month);
        cases.merge(year, 1, Integer::sum);
        months.computeIfAbsent(year, any -> new TreeSet<>()).add(month);
    }

    /** Which file holds the cases of a month, once all are counted: its name, the year or the month. */
    String of(String month) {
        String year = Years.year(month);
        return cases.getOrDefault(year, 0) > casesPerFile ? month : year;
    }

    /** The months whose cases a file holds, in order. */
    public Collection<String> months(String period) {
        TreeSet<String> ofYear = months.get(period);
        return ofYear == null ? Set.of(period) : ofYear;
    }
}
