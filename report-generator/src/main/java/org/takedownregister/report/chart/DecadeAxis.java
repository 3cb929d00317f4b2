package org.takedownregister.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** A logarithmic axis marked at 1, 10, 100 and so on, every second or third of them where they would not fit. */
final class DecadeAxis extends LogAxis {

    private static final long serialVersionUID = 1L;
    private static final double ROOM = 32;

    private final double largest;

    /** @param largest the largest number shown; marks beyond it are left out */
    DecadeAxis(double largest) {
        this.largest = largest;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public List refreshTicks(Graphics2D sheet, AxisState state, Rectangle2D area, RectangleEdge edge) {
        double decades = calculateLog(getRange().getUpperBound())
                - calculateLog(getRange().getLowerBound());
        double factor = Math.pow(10, Math.max(1, Math.ceil(decades * ROOM / area.getWidth())));
        List<NumberTick> ticks = new ArrayList<>();
        for (double value = 1; value <= largest; value *= factor) {
            ticks.add(new NumberTick(value, Numbers.brief(value), TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0));
        }
        return ticks;
    }
}
