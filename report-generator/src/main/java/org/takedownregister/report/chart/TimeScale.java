package org.takedownregister.report.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A scale of days since 1970, marked at days, months or years of the calendar, whichever fit.
 *
 * @param from where the days begin
 * @param to where they end
 * @param left the unit of the drawing at which they begin
 * @param right the unit at which they end
 */
record TimeScale(double from, double to, double left, double right) {

    private static final double ROOM = 74;
    private static final double SLACK = 4;
    private static final int[] DAYS = {1, 2, 7, 14};
    private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12000};

    /**
     * A mark of the scale.
     *
     * @param x where it is
     * @param label what stands there
     */
    record Tick(double x, String label) {}

    /** Where a day begins. */
    double x(double day) {
        return left + (day - from) / (to - from) * (right - left);
    }

    List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        double days = to - from;
        double most = Math.max(1, Math.floor((right - left) / ROOM));
        LocalDate first = LocalDate.ofEpochDay((long) Math.ceil(from));
        LocalDate last = LocalDate.ofEpochDay((long) Math.floor(to));
        for (int step : DAYS) {
            if (days / step <= most) {
                for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(step)) {
                    add(ticks, day, DateWords.day(day));
                }
                return ticks;
            }
        }
        int step = MONTHS[MONTHS.length - 1];
        for (int i = MONTHS.length - 1; i >= 0; i--) {
            step = days / 30.4 / MONTHS[i] <= most ? MONTHS[i] : step;
        }
        int month = Math.floorDiv(first.getYear() * 12 + first.getMonthValue() - 1, step) * step;
        for (; month <= last.getYear() * 12 + last.getMonthValue() - 1; month += step) {
            LocalDate day = LocalDate.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1, 1);
            add(ticks, day, step % 12 == 0 ? String.valueOf(day.getYear()) : DateWords.month(day));
        }
        return ticks;
    }

    private void add(List<Tick> ticks, LocalDate day, String label) {
        double x = x(day.toEpochDay());
        if (day.toEpochDay() >= from && x + LetterWidths.of(label) * Layout.LETTERS / 2 <= right + SLACK) {
            ticks.add(new Tick(x, label));
        }
    }
}
