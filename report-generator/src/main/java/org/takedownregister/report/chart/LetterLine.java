package org.takedownregister.report.chart;

import java.awt.Font;
import java.awt.font.LineMetrics;

/** The height of a line of letters. */
final class LetterLine extends LineMetrics {

    private final Lettering lettering;
    private final int length;

    LetterLine(Lettering lettering, int length) {
        this.lettering = lettering;
        this.length = length;
    }

    @Override
    public int getNumChars() {
        return length;
    }

    @Override
    public float getAscent() {
        return (float) lettering.ascent();
    }

    @Override
    public float getDescent() {
        return (float) lettering.descent();
    }

    @Override
    public float getLeading() {
        return 0;
    }

    @Override
    public float getHeight() {
        return getAscent() + getDescent();
    }

    @Override
    public int getBaselineIndex() {
        return Font.ROMAN_BASELINE;
    }

    @Override
    public float[] getBaselineOffsets() {
        return new float[] {0, -getAscent() / 2, -getAscent()};
    }

    @Override
    public float getStrikethroughOffset() {
        return -getAscent() / 3;
    }

    @Override
    public float getStrikethroughThickness() {
        return 1;
    }

    @Override
    public float getUnderlineOffset() {
        return 1;
    }

    @Override
    public float getUnderlineThickness() {
        return 1;
    }
}
