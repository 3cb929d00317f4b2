package org.takedownregister.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** An axis of days since 1970, marked at days, months or years of the calendar, whichever fit. */
final class TimeAxis extends NumberAxis {

    private static final long serialVersionUID = 1L;
    private static final double ROOM = 74;
    private static final int[] DAYS = {1, 2, 7, 14};
    private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12000};

    @Override
    @SuppressWarnings("rawtypes")
    public List refreshTicks(Graphics2D sheet, AxisState state, Rectangle2D area, RectangleEdge edge) {
        List<NumberTick> ticks = new ArrayList<>();
        double days = getRange().getLength();
        double most = Math.max(1, Math.floor(area.getWidth() / ROOM));
        LocalDate first = LocalDate.ofEpochDay((long) Math.ceil(getRange().getLowerBound()));
        LocalDate last = LocalDate.ofEpochDay((long) Math.floor(getRange().getUpperBound()));
        for (int step : DAYS) {
            if (days / step <= most) {
                for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(step)) {
                    add(ticks, day, DateWords.day(day), area);
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
            add(ticks, day, step % 12 == 0 ? String.valueOf(day.getYear()) : DateWords.month(day), area);
        }
        return ticks;
    }

    private void add(List<NumberTick> ticks, LocalDate day, String label, Rectangle2D area) {
        double end = valueToJava2D(day.toEpochDay(), area, RectangleEdge.BOTTOM)
                + LetterWidths.of(label) * Layout.LETTERS / 2;
        if (day.toEpochDay() >= getRange().getLowerBound() && end <= area.getMaxX() + 4) {
            ticks.add(new NumberTick(day.toEpochDay(), label, TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0));
        }
    }
}
