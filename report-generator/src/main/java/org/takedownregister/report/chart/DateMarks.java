package org.takedownregister.report.chart;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.takedownregister.report.chart.DatedClaim.Standing;

/** Draws dated claims: a mark for each, and its date in words on the side that has more room. */
final class DateMarks {

    private static final double GAP = 9;
    private static final double DAY = 11;
    private static final BasicStroke OUTLINE = new BasicStroke(2);

    /** Half the height of a span of days: words stand in it, clear of its outline. */
    private static final double SPAN = 9;

    /** How far the foot of letters is beneath the middle of a mark. */
    private static final double FOOT = 4.1;

    private final Marks marks;
    private final TimeScale scale;
    private final boolean withSpeaker;

    DateMarks(Marks marks, TimeScale scale, boolean withSpeaker) {
        this.marks = marks;
        this.scale = scale;
        this.withSpeaker = withSpeaker;
    }

    /** Draws a claim's mark in the middle of its row. */
    void mark(DatedClaim claim, double y) {
        mark(marks, claim.standing(), shape(claim.standing(), isDay(claim), left(claim), right(claim), y));
    }

    /** Draws the mark of a standing where the legend tells what it means. */
    static void sample(Marks marks, Standing standing, double x, double y) {
        mark(marks, standing, shape(standing, true, x - DAY / 2, x + DAY / 2, y));
    }

    private static boolean isDay(DatedClaim claim) {
        return claim.when().firstDay().equals(claim.when().lastDay());
    }

    private double left(DatedClaim claim) {
        double from = scale.x(claim.when().firstDay().toEpochDay());
        return isDay(claim) ? (from + to(claim)) / 2 - DAY / 2 : from;
    }

    private double right(DatedClaim claim) {
        return isDay(claim) ? left(claim) + DAY : Math.max(to(claim), left(claim) + 8);
    }

    private double to(DatedClaim claim) {
        return scale.x(claim.when().lastDay().toEpochDay() + 1.0);
    }

    private static void mark(Marks marks, Standing standing, Shape shape) {
        marks.area(shape, standing == Standing.LEADING ? Ink.SERIES_1 : Ink.PAPER);
        switch (standing) {
            case LEADING -> {}
            case BESIDE -> marks.line(shape, Ink.SERIES_1, OUTLINE);
            case RIVAL -> marks.line(shape, Ink.SERIES_2, OUTLINE);
            case EARLIER -> marks.line(shape, Ink.SOFT, OUTLINE);
        }
    }

    private static Shape shape(Standing standing, boolean day, double left, double right, double y) {
        if (standing == Standing.RIVAL) {
            double tip = Math.min(6, (right - left) / 2);
            return pointed(left - (day ? 1 : 0), right + (day ? 1 : 0), y, day ? 6.5 : SPAN, day ? 6.5 : tip);
        }
        double half = day ? (standing == Standing.LEADING ? DAY / 2 : 4) : SPAN;
        return day
                ? new Ellipse2D.Double((left + right) / 2 - half, y - half, 2 * half, 2 * half)
                : new Rectangle2D.Double(left, y - half, right - left, 2 * half);
    }

    private static Shape pointed(double left, double right, double y, double half, double tip) {
        Path2D path = new Path2D.Double();
        path.moveTo(left, y);
        path.lineTo(left + tip, y - half);
        if (right - left > 2 * tip) {
            path.lineTo(right - tip, y - half);
        }
        path.lineTo(right, y);
        path.lineTo(right - tip, y + half);
        if (right - left > 2 * tip) {
            path.lineTo(left + tip, y + half);
        }
        path.closePath();
        return path;
    }

    /** Writes a claim's date beside its mark, or in it. */
    void words(DatedClaim claim, double y) {
        String words = DateWords.of(claim.when()) + (withSpeaker ? ", " + claim.saidBy() : "");
        double left = left(claim);
        double right = right(claim);
        double needed = LetterWidths.of(words) * Layout.LETTERS + GAP;
        double after = scale.right() - right - GAP;
        double before = left - scale.left() - GAP;
        boolean leading = claim.standing() == Standing.LEADING;
        if (Math.max(after, before) < needed && right - left > Math.max(after, before)) {
            write(words, right - left - 2 * GAP, leading ? Ink.PAPER : Ink.SOFT, left + GAP, y, Anchor.START);
        } else if (after >= before || after >= needed) {
            write(words, after, leading ? Ink.TEXT : Ink.SOFT, right + GAP, y, Anchor.START);
        } else {
            write(words, before, leading ? Ink.TEXT : Ink.SOFT, left - GAP, y, Anchor.END);
        }
    }

    private void write(String words, double room, Ink ink, double x, double y, Anchor anchor) {
        marks.text(LetterWidths.shortened(words, room / Layout.LETTERS), x, y + FOOT, anchor, ink);
    }
}
