package org.takedownregister.report.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.takedownregister.domain.value.EdtfDate;

/**
 * The order of lists: the newest case first, cases without a date last. What is of one day stays in the order in which
 * it was added, which is that of the cases' identifiers.
 */
final class NewestFirst {

    private static final long UNDATED = Integer.MAX_VALUE;

    private NewestFirst() {}

    /**
     * Sorts a list, by numbers that hold day and place: the days of a hundred thousand cases lie all over memory, and are
     * looked up once each.
     */
    static <V> void sort(List<V> list, Function<V, Listed> listed) {
        long[] keys = new long[list.size()];
        for (int place = 0; place < keys.length; place++) {
            keys[place] = day(listed.apply(list.get(place))) << Integer.SIZE | place;
        }
        Arrays.sort(keys);
        List<V> unsorted = new ArrayList<>(list);
        for (int place = 0; place < keys.length; place++) {
            list.set(place, unsorted.get((int) keys[place]));
        }
    }

    private static long day(Listed listed) {
        EdtfDate date = listed.date();
        return date == null ? UNDATED : -date.firstDay().toEpochDay();
    }
}
