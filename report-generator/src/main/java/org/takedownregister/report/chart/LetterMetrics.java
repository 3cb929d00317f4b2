package org.takedownregister.report.chart;

import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.font.LineMetrics;
import java.awt.geom.Rectangle2D;

/** What {@link Lettering} measures, in the form that AWT asks for. */
final class LetterMetrics extends FontMetrics {

    private static final long serialVersionUID = 1L;

    private final Lettering lettering;

    LetterMetrics(Lettering lettering) {
        super(lettering);
        this.lettering = lettering;
    }

    @Override
    public int getAscent() {
        return (int) Math.ceil(lettering.ascent());
    }

    @Override
    public int getDescent() {
        return (int) Math.ceil(lettering.descent());
    }

    @Override
    public int stringWidth(String text) {
        return (int) Math.ceil(lettering.width(text));
    }

    @Override
    public int charWidth(char letter) {
        return stringWidth(String.valueOf(letter));
    }

    @Override
    public int charsWidth(char[] letters, int from, int length) {
        return stringWidth(new String(letters, from, length));
    }

    @Override
    public Rectangle2D getStringBounds(String text, Graphics graphics) {
        return new Rectangle2D.Double(0, -getAscent(), stringWidth(text), getHeight());
    }

    @Override
    public LineMetrics getLineMetrics(String text, Graphics graphics) {
        return new LetterLine(lettering, text.length());
    }
}
