package org.takedownregister.report.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.annotations.CategoryTextAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAnchor;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.block.ColumnArrangement;
import org.jfree.chart.block.FlowArrangement;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.chart.ui.VerticalAlignment;
import org.jfree.data.category.CategoryDataset;

/** The one look of all charts: no frames, thin rules, letters of one size, everything in the page's inks. */
final class Style {

    static final BasicStroke HAIR = new BasicStroke(1);
    // A solid line beside a number would read as a minus.
    static final BasicStroke DOTS =
            new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {1, 3}, 0);
    static final Shape SQUARE = new Rectangle2D.Double(-5.5, -5.5, 11, 11);

    private Style() {}

    static Font letters(Anchor anchor) {
        return new Lettering(Layout.LETTERS, false, anchor);
    }

    /** A chart whose rows run from left to right. */
    static CategoryPlot rows(
            CategoryDataset data, CategoryAxis names, ValueAxis values, CategoryItemRenderer renderer) {
        CategoryPlot plot = plot(data, names, values, renderer);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        return plot;
    }

    static CategoryPlot plot(
            CategoryDataset data, CategoryAxis names, ValueAxis values, CategoryItemRenderer renderer) {
        CategoryPlot plot = new CategoryPlot(data, names, values, renderer);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(new RectangleInsets(0, 0, 0, 0));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setRangeGridlinePaint(Ink.RULE);
        plot.setRangeGridlineStroke(HAIR);
        plot.setDomainGridlinePaint(Ink.RULE);
        plot.setDomainGridlineStroke(DOTS);
        plot.setRangeZeroBaselinePaint(Ink.SOFT);
        plot.setRangeZeroBaselineStroke(HAIR);
        values.setTickLabelFont(letters(Anchor.MIDDLE));
        values.setTickLabelPaint(Ink.SOFT);
        values.setTickMarksVisible(false);
        values.setAxisLineVisible(false);
        return plot;
    }

    /** An axis of whole counts. */
    static NumberAxis counts() {
        NumberAxis axis = new NumberAxis();
        axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        axis.setNumberFormatOverride(Numbers.SHORT);
        axis.setTickLabelInsets(new RectangleInsets(9, 2, 9, 6));
        return axis;
    }

    static StackedBarRenderer stacks() {
        StackedBarRenderer renderer = new StackedBarRenderer();
        renderer.setBarPainter(new CutBars());
        renderer.setShadowVisible(false);
        renderer.setDefaultCreateEntities(false);
        renderer.setItemLabelInsets(new RectangleInsets(4, 4, 4, 4));
        renderer.setItemMargin(0);
        renderer.setMaximumBarWidth(0.09);
        return renderer;
    }

    static CategoryTextAnnotation note(String text, boolean bold, Row row, double value, Anchor anchor, TextAnchor at) {
        CategoryTextAnnotation note = new CategoryTextAnnotation(text, row, value);
        note.setFont(new Lettering(Layout.LETTERS, bold, anchor));
        note.setPaint(Ink.TEXT);
        note.setTextAnchor(at);
        note.setCategoryAnchor(CategoryAnchor.MIDDLE);
        return note;
    }

    static LegendItem filled(String label, Shape shape, Paint paint) {
        LegendItem item = new LegendItem(label, null, null, null, shape, paint);
        item.setLabelFont(letters(Anchor.START));
        item.setLabelPaint(Ink.TEXT);
        return item;
    }

    /** The plot without a legend. */
    static JFreeChart chart(CategoryPlot plot) {
        JFreeChart chart = new JFreeChart(null, letters(Anchor.START), plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(new RectangleInsets(2, 2, 2, 2));
        return chart;
    }

    /** The plot under a legend. */
    static JFreeChart chart(CategoryPlot plot, LegendItemCollection items) {
        plot.setFixedLegendItems(items);
        JFreeChart chart = chart(plot);
        LegendTitle legend = new LegendTitle(
                plot,
                new FlowArrangement(HorizontalAlignment.LEFT, VerticalAlignment.CENTER, 10, 3),
                new ColumnArrangement());
        legend.setItemFont(letters(Anchor.START));
        legend.setItemPaint(Ink.TEXT);
        legend.setPosition(RectangleEdge.TOP);
        legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
        legend.setFrame(new BlockBorder(0, 0, 0, 0, Ink.PAPER));
        legend.setPadding(new RectangleInsets(0, 0, 8, 0));
        legend.setLegendItemGraphicAnchor(RectangleAnchor.CENTER);
        chart.addLegend(legend);
        return chart;
    }
}
