package org.takedownregister.report.chart;

import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Transparency;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.ColorModel;

/** A colour by its role; the page's style sheet says which colour that is in light, in dark and on paper. */
enum Ink implements Paint {
    SERIES_1("1"),
    SERIES_2("2"),
    SERIES_3("3"),
    SERIES_4("4"),
    SERIES_5("5"),
    SERIES_6("6"),
    SERIES_7("7"),
    REST("8"),
    TEXT("ink"),
    SOFT("soft"),
    RULE("rule"),
    PAPER("paper");

    private final String role;

    Ink(String role) {
        this.role = role;
    }

    static Ink series(int index) {
        return values()[index];
    }

    /** The class of something filled with it, text included. */
    String fillClass() {
        return "chart-" + role;
    }

    /** The class of a line drawn with it. */
    String lineClass() {
        return "chart-line-" + role;
    }

    @Override
    public PaintContext createContext(
            ColorModel model, Rectangle device, Rectangle2D user, AffineTransform transform, RenderingHints hints) {
        throw new UnsupportedOperationException("ink is for sheets, not for pictures");
    }

    @Override
    public int getTransparency() {
        return Transparency.OPAQUE;
    }
}
