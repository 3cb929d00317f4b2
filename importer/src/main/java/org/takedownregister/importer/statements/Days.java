package org.takedownregister.importer.statements;

/** Days of the calendar as numbers. */
final class Days {

    private static final int[] BEFORE_MONTH = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365};

    private Days() {}

    /** A day in days since 1970, of the years from 1970 on; -1 if there is no such day. */
    static int since1970(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1) {
            return -1;
        }
        boolean isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        int length = BEFORE_MONTH[month] - BEFORE_MONTH[month - 1] + (isLeap && month == 2 ? 1 : 0);
        if (day > length) {
            return -1;
        }
        int last = year - 1;
        int leaps = last / 4 - last / 100 + last / 400 - 477;
        return (year - 1970) * 365 + leaps + BEFORE_MONTH[month - 1] + (isLeap && month > 2 ? 1 : 0) + day - 1;
    }
}
