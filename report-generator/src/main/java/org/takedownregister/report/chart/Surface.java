package org.takedownregister.report.chart;

import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a drawing surface must answer and a chart of ours does not need: pictures, colours by number, composites,
 * glyphs. Asked for a picture or for glyphs it refuses, since both would bring the machine's fonts and pixels in.
 */
abstract class Surface extends Graphics2D {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Map<Object, Object> hints = new HashMap<>();

    private static UnsupportedOperationException notDrawn(String what) {
        return new UnsupportedOperationException(what + " cannot be drawn on a sheet");
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return EXACT;
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {
        hints.put(key, value);
    }

    @Override
    public @Nullable Object getRenderingHint(RenderingHints.Key key) {
        return hints.get(key);
    }

    @Override
    public void setRenderingHints(Map<?, ?> wanted) {
        hints.clear();
        hints.putAll(wanted);
    }

    @Override
    public void addRenderingHints(Map<?, ?> wanted) {
        hints.putAll(wanted);
    }

    @Override
    public RenderingHints getRenderingHints() {
        RenderingHints copy = new RenderingHints(null);
        hints.forEach(copy::put);
        return copy;
    }

    @Override
    public @Nullable Composite getComposite() {
        return null;
    }

    @Override
    public void setComposite(@Nullable Composite composite) {
        // Everything is opaque.
    }

    @Override
    public @Nullable GraphicsConfiguration getDeviceConfiguration() {
        return null;
    }

    @Override
    public Color getColor() {
        return Color.BLACK;
    }

    @Override
    public void setColor(@Nullable Color color) {
        throw notDrawn("A colour that is no ink");
    }

    @Override
    public Color getBackground() {
        return Color.WHITE;
    }

    @Override
    public void setBackground(@Nullable Color color) {
        // The page is the background.
    }

    @Override
    public void setPaintMode() {
        // There is no other mode.
    }

    @Override
    public void setXORMode(Color color) {
        throw notDrawn("An inversion");
    }

    @Override
    public void dispose() {
        // Nothing is held.
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        throw notDrawn("A glyph");
    }

    @Override
    public void drawString(AttributedCharacterIterator text, int x, int y) {
        throw notDrawn("Attributed text");
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        throw notDrawn("Attributed text");
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int right, int down) {
        throw notDrawn("A copy");
    }

    @Override
    public boolean drawImage(Image image, java.awt.geom.AffineTransform transform, ImageObserver observer) {
        throw notDrawn("A picture");
    }

    @Override
    public void drawImage(BufferedImage image, BufferedImageOp operation, int x, int y) {
        throw notDrawn("A picture");
    }

    @Override
    public void drawRenderedImage(RenderedImage image, java.awt.geom.AffineTransform transform) {
        throw notDrawn("A picture");
    }

    @Override
    public void drawRenderableImage(RenderableImage image, java.awt.geom.AffineTransform transform) {
        throw notDrawn("A picture");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        throw notDrawn("A picture");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        throw notDrawn("A picture");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, Color color, ImageObserver observer) {
        throw notDrawn("A picture");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, Color color, ImageObserver observer) {
        throw notDrawn("A picture");
    }

    @Override
    public boolean drawImage(
            Image image, int a, int b, int c, int d, int e, int f, int g, int h, ImageObserver observer) {
        throw notDrawn("A picture");
    }

    @Override
    public boolean drawImage(
            Image image, int a, int b, int c, int d, int e, int f, int g, int h, Color color, ImageObserver observer) {
        throw notDrawn("A picture");
    }

    /** What is drawn with a given font. */
    static Lettering lettering(Font font) {
        if (font instanceof Lettering lettering) {
            return lettering;
        }
        throw new IllegalArgumentException("a font that would be looked up on this machine: " + font.getName());
    }
}
