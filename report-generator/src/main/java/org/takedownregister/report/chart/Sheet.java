package org.takedownregister.report.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Paint;
import java.awt.Polygon;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.jspecify.annotations.Nullable;

/**
 * A drawing surface that becomes SVG: lines, areas and text, coloured by class, never by style. Nothing may be drawn
 * beyond the data area, so clips are kept and not written. Not safe for threads.
 */
final class Sheet extends Surface {

    private static final BasicStroke THIN = new BasicStroke(1);

    private final Marks marks;
    private final AffineTransform transform;
    private Paint paint = Ink.TEXT;
    private Font font = new Lettering(12, false, Anchor.START);
    private Stroke stroke = THIN;
    private @Nullable Shape clip;

    Sheet(Marks marks) {
        this(marks, new AffineTransform());
    }

    private Sheet(Marks marks, AffineTransform transform) {
        this.marks = marks;
        this.transform = transform;
    }

    @Override
    public Graphics create() {
        Sheet copy = new Sheet(marks, new AffineTransform(transform));
        copy.paint = paint;
        copy.font = font;
        copy.stroke = stroke;
        copy.clip = clip;
        return copy;
    }

    @Override
    public void draw(Shape shape) {
        marks.line(placed(shape), ink(), stroke instanceof BasicStroke basic ? basic : THIN);
    }

    @Override
    public void fill(Shape shape) {
        marks.area(placed(shape), ink());
    }

    @Override
    public void drawString(String text, float x, float y) {
        double[] at = {x, y};
        transform.transform(at, 0, at, 0, 1);
        marks.text(text, at[0], at[1], Surface.lettering(font), ink());
    }

    private Shape placed(Shape shape) {
        if (transform.isIdentity()) {
            return shape;
        }
        boolean moved = transform.getType() == AffineTransform.TYPE_TRANSLATION;
        double right = transform.getTranslateX();
        double down = transform.getTranslateY();
        if (moved && shape instanceof Rectangle2D r) {
            return new Rectangle2D.Double(r.getX() + right, r.getY() + down, r.getWidth(), r.getHeight());
        }
        if (moved && shape instanceof Ellipse2D e) {
            return new Ellipse2D.Double(e.getX() + right, e.getY() + down, e.getWidth(), e.getHeight());
        }
        return transform.createTransformedShape(shape);
    }

    @Override
    public void drawString(String text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

    @Override
    public void drawLine(int x1, int y1, int x2, int y2) {
        draw(new Line2D.Double(x1, y1, x2, y2));
    }

    @Override
    public void fillRect(int x, int y, int width, int height) {
        fill(new Rectangle(x, y, width, height));
    }

    @Override
    public void clearRect(int x, int y, int width, int height) {
        Paint before = paint;
        paint = Ink.PAPER;
        fillRect(x, y, width, height);
        paint = before;
    }

    @Override
    public void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        draw(new RoundRectangle2D.Double(x, y, width, height, arcWidth, arcHeight));
    }

    @Override
    public void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        fill(new RoundRectangle2D.Double(x, y, width, height, arcWidth, arcHeight));
    }

    @Override
    public void drawOval(int x, int y, int width, int height) {
        draw(new Ellipse2D.Double(x, y, width, height));
    }

    @Override
    public void fillOval(int x, int y, int width, int height) {
        fill(new Ellipse2D.Double(x, y, width, height));
    }

    @Override
    public void drawArc(int x, int y, int width, int height, int start, int extent) {
        draw(new Arc2D.Double(x, y, width, height, start, extent, Arc2D.OPEN));
    }

    @Override
    public void fillArc(int x, int y, int width, int height, int start, int extent) {
        fill(new Arc2D.Double(x, y, width, height, start, extent, Arc2D.PIE));
    }

    @Override
    public void drawPolyline(int[] xs, int[] ys, int count) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < count; i++) {
            if (i == 0) {
                path.moveTo(xs[i], ys[i]);
            } else {
                path.lineTo(xs[i], ys[i]);
            }
        }
        draw(path);
    }

    @Override
    public void drawPolygon(int[] xs, int[] ys, int count) {
        draw(new Polygon(xs, ys, count));
    }

    @Override
    public void fillPolygon(int[] xs, int[] ys, int count) {
        fill(new Polygon(xs, ys, count));
    }

    @Override
    public void setPaint(Paint paint) {
        this.paint = paint;
    }

    // The library sets colours of its own before it draws borders of no width: refused where they would be seen.
    private Ink ink() {
        if (paint instanceof Ink ink) {
            return ink;
        }
        throw new IllegalStateException("a paint that the page could not switch: " + paint);
    }

    @Override
    public Paint getPaint() {
        return paint;
    }

    @Override
    public void setFont(Font font) {
        this.font = font;
    }

    @Override
    public Font getFont() {
        return font;
    }

    @Override
    public FontMetrics getFontMetrics(Font measured) {
        return new LetterMetrics(Surface.lettering(measured));
    }

    @Override
    public void setStroke(Stroke stroke) {
        this.stroke = stroke;
    }

    @Override
    public Stroke getStroke() {
        return stroke;
    }

    @Override
    public boolean hit(Rectangle area, Shape shape, boolean onStroke) {
        return shape.intersects(area);
    }

    @Override
    public void translate(int x, int y) {
        transform.translate(x, y);
    }

    @Override
    public void translate(double x, double y) {
        transform.translate(x, y);
    }

    @Override
    public void rotate(double angle) {
        transform.rotate(angle);
    }

    @Override
    public void rotate(double angle, double x, double y) {
        transform.rotate(angle, x, y);
    }

    @Override
    public void scale(double x, double y) {
        transform.scale(x, y);
    }

    @Override
    public void shear(double x, double y) {
        transform.shear(x, y);
    }

    @Override
    public void transform(AffineTransform further) {
        transform.concatenate(further);
    }

    @Override
    public void setTransform(AffineTransform replacement) {
        transform.setTransform(replacement);
    }

    @Override
    public AffineTransform getTransform() {
        return new AffineTransform(transform);
    }

    @Override
    public void clip(@Nullable Shape further) {
        if (clip == null || further == null) {
            clip = further;
            return;
        }
        Area both = new Area(clip);
        both.intersect(new Area(further));
        clip = both;
    }

    @Override
    public void clipRect(int x, int y, int width, int height) {
        clip(new Rectangle(x, y, width, height));
    }

    @Override
    public void setClip(int x, int y, int width, int height) {
        clip = new Rectangle(x, y, width, height);
    }

    @Override
    public void setClip(@Nullable Shape replacement) {
        clip = replacement;
    }

    @Override
    public @Nullable Shape getClip() {
        return clip;
    }

    @Override
    public @Nullable Rectangle getClipBounds() {
        return clip == null ? null : clip.getBounds();
    }
}
