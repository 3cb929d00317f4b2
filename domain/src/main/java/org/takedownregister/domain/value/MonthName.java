package org.takedownregister.domain.value;

import java.util.List;

/** What months are called in English: our own names, as those of a JDK are its locale data's, which change. */
public final class MonthName {

    private static final List<String> NAMES = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private MonthName() {}

    /**
     * The name of a month.
     *
     * @param number 1 to 12
     * @throws IndexOutOfBoundsException for another number
     */
    public static String of(int number) {
        return NAMES.get(number - 1);
    }
}
