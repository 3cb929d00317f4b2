package org.takedownregister.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleEdge;

/** Flat bars with a thin cut between the parts of a stack, so that it reads without colours; never too thin to see. */
final class CutBars implements BarPainter {

    private static final double CUT = 1;
    private static final double LEAST = 1.2;

    @Override
    public void paintBar(
            Graphics2D sheet, BarRenderer bars, int row, int column, RectangularShape bar, RectangleEdge base) {
        boolean upright = RectangleEdge.isTopOrBottom(base);
        double length = upright ? bar.getHeight() : bar.getWidth();
        if (length <= 0) {
            return;
        }
        double drawn = Math.max(length - CUT, Math.min(LEAST, length + CUT));
        Rectangle2D part = upright
                ? new Rectangle2D.Double(
                        bar.getX(),
                        RectangleEdge.BOTTOM.equals(base) ? bar.getMaxY() - drawn : bar.getY(),
                        bar.getWidth(),
                        drawn)
                : new Rectangle2D.Double(
                        RectangleEdge.RIGHT.equals(base) ? bar.getMaxX() - drawn : bar.getX(),
                        bar.getY(),
                        drawn,
                        bar.getHeight());
        sheet.setPaint(bars.getItemPaint(row, column));
        sheet.fill(part);
    }

    @Override
    public void paintBarShadow(
            Graphics2D sheet,
            BarRenderer bars,
            int row,
            int column,
            RectangularShape bar,
            RectangleEdge base,
            boolean pegged) {
        // Bars lie flat.
    }
}
