package org.takedownregister.report.chart;

import java.awt.Graphics2D;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;

/** The names of {@link Row}s: left of a drawing in up to two lines, beneath it in one. */
final class RowAxis extends CategoryAxis {

    private static final long serialVersionUID = 1L;

    private final int gutter;

    private RowAxis(int gutter, Anchor anchor) {
        this.gutter = gutter;
        setTickMarksVisible(false);
        setAxisLineVisible(false);
        setTickLabelFont(new Lettering(Layout.LETTERS, false, anchor));
        setTickLabelPaint(Ink.TEXT);
        setMaximumCategoryLabelWidthRatio(1);
    }

    /** For rows that run from left to right. */
    static RowAxis beside(Layout layout, double gap) {
        RowAxis axis = new RowAxis(layout.gutter(), Anchor.END);
        axis.setLowerMargin(0);
        axis.setUpperMargin(0);
        axis.setCategoryMargin(gap);
        axis.setCategoryLabelPositionOffset(8);
        return axis;
    }

    /** For columns. */
    static RowAxis beneath() {
        RowAxis axis = new RowAxis(Integer.MAX_VALUE, Anchor.MIDDLE);
        axis.setTickLabelPaint(Ink.SOFT);
        axis.setLowerMargin(0.01);
        axis.setUpperMargin(0.01);
        axis.setCategoryMargin(0.25);
        axis.setAxisLineVisible(true);
        axis.setAxisLinePaint(Ink.SOFT);
        return axis;
    }

    @Override
    @SuppressWarnings("rawtypes")
    protected TextBlock createLabel(Comparable category, float width, RectangleEdge edge, Graphics2D sheet) {
        TextBlock block = new TextBlock();
        String name = ((Row) category).name();
        List<String> lines =
                RectangleEdge.isLeftOrRight(edge) ? Lines.of(name, (double) gutter / Layout.LETTERS) : List.of(name);
        if (RectangleEdge.isLeftOrRight(edge)) {
            block.setLineAlignment(HorizontalAlignment.RIGHT);
        }
        lines.forEach(line -> block.addLine(line, getTickLabelFont(), getTickLabelPaint()));
        return block;
    }
}
