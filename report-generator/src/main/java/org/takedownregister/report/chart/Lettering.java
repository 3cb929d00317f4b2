package org.takedownregister.report.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.geom.Rectangle2D;

/**
 * Letters of a size, held at one end. It measures by {@link LetterWidths}, so that no installed font is ever asked and
 * every machine draws the same.
 */
final class Lettering extends Font {

    private static final long serialVersionUID = 1L;

    private final Anchor anchor;

    Lettering(int size, boolean bold, Anchor anchor) {
        super("inherit", bold ? BOLD : PLAIN, size);
        this.anchor = anchor;
    }

    Anchor anchor() {
        return anchor;
    }

    double width(String text) {
        return LetterWidths.of(text) * getSize() * (isBold() ? 1.06 : 1);
    }

    double ascent() {
        return getSize() * 0.8;
    }

    double descent() {
        return getSize() * 0.22;
    }

    @Override
    public Rectangle2D getStringBounds(String text, FontRenderContext context) {
        return new Rectangle2D.Double(0, -ascent(), width(text), ascent() + descent());
    }

    @Override
    public LineMetrics getLineMetrics(String text, FontRenderContext context) {
        return new LetterLine(this, text.length());
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && other instanceof Lettering that && that.anchor == anchor;
    }

    @Override
    public int hashCode() {
        return super.hashCode() * 31 + anchor.name().hashCode();
    }
}
