package org.takedownregister.report.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.takedownregister.report.chart.DatedClaim.Standing;

/** Draws one dated claim a row: its mark, and its date in words on the side that has more room. */
final class DateMarks extends AbstractCategoryItemRenderer {

    private static final long serialVersionUID = 1L;
    private static final double GAP = 9;
    private static final BasicStroke OUTLINE = new BasicStroke(2);

    /** Half the height of a span of days: words stand in it, clear of its outline. */
    private static final double SPAN = 9;

    private final transient List<DatedClaim> claims;
    private final boolean withSpeaker;

    DateMarks(List<DatedClaim> claims, boolean withSpeaker) {
        this.claims = claims;
        this.withSpeaker = withSpeaker;
        setDefaultCreateEntities(false);
    }

    @Override
    public void drawItem(
            Graphics2D sheet,
            CategoryItemRendererState state,
            Rectangle2D area,
            CategoryPlot plot,
            CategoryAxis rows,
            ValueAxis time,
            CategoryDataset data,
            int series,
            int row,
            int pass) {
        DatedClaim claim = claims.get(row);
        double y = rows.getCategoryMiddle(row, getColumnCount(), area, plot.getDomainAxisEdge());
        RectangleEdge edge = plot.getRangeAxisEdge();
        double from = time.valueToJava2D(claim.when().firstDay().toEpochDay(), area, edge);
        double to = time.valueToJava2D(claim.when().lastDay().toEpochDay() + 1.0, area, edge);
        boolean day = claim.when().firstDay().equals(claim.when().lastDay());
        double left = day ? (from + to) / 2 - 5.5 : from;
        double right = day ? left + 11 : Math.max(to, from + 8);
        if (pass == 0) {
            mark(sheet, claim.standing(), shape(claim.standing(), day, left, right, y));
        } else {
            words(sheet, claim, area, left, right, y);
        }
    }

    /** First the marks, then the words. */
    @Override
    public int getPassCount() {
        return 2;
    }

    /** The mark of a standing, for the legend. */
    static Shape sample(Standing standing) {
        return shape(standing, true, -5.5, 5.5, 0);
    }

    /** The colour of the outline of a hollow mark. */
    static Ink outline(Standing standing) {
        return switch (standing) {
            case LEADING, BESIDE -> Ink.SERIES_1;
            case RIVAL -> Ink.SERIES_2;
            case EARLIER -> Ink.SOFT;
        };
    }

    private static void mark(Graphics2D sheet, Standing standing, Shape shape) {
        sheet.setPaint(standing == Standing.LEADING ? Ink.SERIES_1 : Ink.PAPER);
        sheet.fill(shape);
        if (standing != Standing.LEADING) {
            sheet.setPaint(outline(standing));
            sheet.setStroke(OUTLINE);
            sheet.draw(shape);
        }
    }

    private static Shape shape(Standing standing, boolean day, double left, double right, double y) {
        if (standing == Standing.RIVAL) {
            double tip = Math.min(6, (right - left) / 2);
            return pointed(left - (day ? 1 : 0), right + (day ? 1 : 0), y, day ? 6.5 : SPAN, day ? 6.5 : tip);
        }
        double half = day ? (standing == Standing.LEADING ? 5.5 : 4) : SPAN;
        return day
                ? new Ellipse2D.Double((left + right) / 2 - half, y - half, 2 * half, 2 * half)
                : new Rectangle2D.Double(left, y - half, right - left, 2 * half);
    }

    private static Shape pointed(double left, double right, double y, double half, double tip) {
        Path2D path = new Path2D.Double();
        path.moveTo(left, y);
        path.lineTo(left + tip, y - half);
        path.lineTo(right - tip, y - half);
        path.lineTo(right, y);
        path.lineTo(right - tip, y + half);
        path.lineTo(left + tip, y + half);
        path.closePath();
        return path;
    }

    private void words(Graphics2D sheet, DatedClaim claim, Rectangle2D area, double left, double right, double y) {
        String words = DateWords.of(claim.when()) + (withSpeaker ? ", " + claim.saidBy() : "");
        double needed = LetterWidths.of(words) * Layout.LETTERS + GAP;
        double after = area.getMaxX() - right - GAP;
        double before = left - area.getMinX() - GAP;
        boolean leading = claim.standing() == Standing.LEADING;
        if (Math.max(after, before) < needed && right - left > Math.max(after, before)) {
            write(sheet, words, right - left - 2 * GAP, leading ? Ink.PAPER : Ink.SOFT, left + GAP, y, Anchor.START);
        } else if (after >= before || after >= needed) {
            write(sheet, words, after, leading ? Ink.TEXT : Ink.SOFT, right + GAP, y, Anchor.START);
        } else {
            write(sheet, words, before, leading ? Ink.TEXT : Ink.SOFT, left - GAP, y, Anchor.END);
        }
    }

    private static void write(Graphics2D sheet, String words, double room, Ink ink, double x, double y, Anchor anchor) {
        sheet.setFont(Style.letters(anchor));
        sheet.setPaint(ink);
        TextUtils.drawAlignedString(
                LetterWidths.shortened(words, room / Layout.LETTERS),
                sheet,
                (float) x,
                (float) y,
                anchor == Anchor.START ? TextAnchor.CENTER_LEFT : TextAnchor.CENTER_RIGHT);
    }
}
