package org.takedownregister.report.chart;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The marks of one drawing as SVG elements, in drawing order, to a tenth of a unit. */
final class Marks {

    private final StringBuilder out = new StringBuilder();
    private @Nullable Straight straight;
    private Words words = Words.NONE;

    void area(Shape shape, Ink ink) {
        if (shape instanceof Rectangle2D r && (r.getWidth() <= 0 || r.getHeight() <= 0)) {
            return;
        }
        element(shape, ink.fillClass());
        out.append("/>");
    }

    void line(Shape shape, Ink ink, BasicStroke stroke) {
        if (shape instanceof Rectangle2D r && (r.getWidth() <= 0 || r.getHeight() <= 0)) {
            return;
        }
        if (shape instanceof Line2D l) {
            straight(l, ink.lineClass(), stroke);
            return;
        }
        element(shape, ink.lineClass());
        stroke(stroke);
        out.append("/>");
    }

    void text(String text, double x, double y, Lettering lettering, Ink ink) {
        if (!text.isBlank()) {
            String look = look(lettering.getSize(), lettering.isBold(), lettering.anchor(), ink);
            words(text, x + lettering.width(text) * lettering.anchor().share(), y, look);
        }
    }

    /** Letters of the usual size, of which one end is held at a place. */
    void text(String text, double x, double y, Anchor anchor, Ink ink) {
        if (!text.isBlank()) {
            words(text, x, y, look(Layout.LETTERS, false, anchor, ink));
        }
    }

    private void words(String text, double x, double y, String look) {
        if (!look.equals(words.look)) {
            begin();
            words = new Words(look, new ArrayList<>());
        }
        Marks line = new Marks();
        line.attribute("x", x);
        line.attribute("y", y);
        line.out.append('>').append(Escaped.text(text)).append("</text>");
        words.lines.add(line.out.toString());
    }

    private static String look(int size, boolean bold, Anchor anchor, Ink ink) {
        String look = " class=\"" + ink.fillClass() + "\"";
        if (size != Layout.LETTERS) {
            look += " font-size=\"" + size + "\"";
        }
        if (bold) {
            look += " font-weight=\"600\"";
        }
        return look
                + switch (anchor) {
                    case START -> "";
                    case MIDDLE -> " text-anchor=\"middle\"";
                    case END -> " text-anchor=\"end\"";
                };
    }

    /** Words of one look that follow one another share its attributes. */
    private void begin() {
        straight = null;
        if (words.lines.size() == 1) {
            out.append("<text").append(words.look).append(words.lines.get(0));
        } else if (!words.lines.isEmpty()) {
            out.append("<g").append(words.look).append('>');
            words.lines.forEach(line -> out.append("<text").append(line));
            out.append("</g>");
        }
        words = Words.NONE;
    }

    /** What follows leads to a page, until {@link #endLink()}. */
    void beginLink(String href) {
        begin();
        out.append("<a href=\"").append(Escaped.text(href)).append("\">");
    }

    void endLink() {
        begin();
        out.append("</a>");
    }

    private void element(Shape shape, String cssClass) {
        if (shape instanceof Rectangle2D r) {
            open("rect", cssClass);
            attribute("x", r.getX());
            attribute("y", r.getY());
            attribute("width", r.getWidth());
            attribute("height", r.getHeight());
        } else if (shape instanceof Ellipse2D e && e.getWidth() == e.getHeight()) {
            open("circle", cssClass);
            attribute("cx", e.getCenterX());
            attribute("cy", e.getCenterY());
            attribute("r", e.getWidth() / 2);
        } else {
            open("path", cssClass);
            out.append(" d=\"");
            path(shape);
            out.append('"');
        }
    }

    private void path(Shape shape) {
        double[] points = new double[6];
        for (PathIterator i = shape.getPathIterator(new AffineTransform()); !i.isDone(); i.next()) {
            switch (i.currentSegment(points)) {
                case PathIterator.SEG_MOVETO -> segment('M', points, 2);
                case PathIterator.SEG_LINETO -> segment('L', points, 2);
                case PathIterator.SEG_QUADTO -> segment('Q', points, 4);
                case PathIterator.SEG_CUBICTO -> segment('C', points, 6);
                default -> out.append('Z');
            }
        }
    }

    private void segment(char letter, double[] points, int count) {
        out.append(letter);
        for (int i = 0; i < count; i++) {
            out.append(i == 0 ? "" : " ");
            number(points[i]);
        }
    }

    // Lines of one ink and stroke that follow one another, such as those of a grid, become one element.
    private void straight(Line2D line, String cssClass, BasicStroke stroke) {
        if (straight != null && straight.isOf(cssClass, stroke) && words.lines.isEmpty()) {
            out.setLength(out.length() - "\"/>".length());
        } else {
            open("path", cssClass);
            stroke(stroke);
            out.append(" d=\"");
        }
        segment('M', new double[] {line.getX1(), line.getY1()}, 2);
        segment('L', new double[] {line.getX2(), line.getY2()}, 2);
        out.append("\"/>");
        straight = new Straight(cssClass, stroke);
    }

    private void stroke(BasicStroke stroke) {
        if (stroke.getLineWidth() != 1) {
            attribute("stroke-width", stroke.getLineWidth());
        }
        float[] dashes = stroke.getDashArray();
        if (dashes != null) {
            out.append(" stroke-dasharray=\"");
            for (int i = 0; i < dashes.length; i++) {
                out.append(i == 0 ? "" : " ");
                number(dashes[i]);
            }
            out.append('"');
        }
    }

    private void open(String element, String cssClass) {
        begin();
        out.append('<').append(element).append(" class=\"").append(cssClass).append('"');
    }

    private void attribute(String name, double value) {
        out.append(' ').append(name).append("=\"");
        number(value);
        out.append('"');
    }

    // Rounded by arithmetic: the shortest decimal of a double differs between Java 17 and 19.
    private void number(double value) {
        long tenths = Math.round(value * 10);
        if (tenths < 0) {
            out.append('-');
        }
        out.append(Math.abs(tenths) / 10);
        if (tenths % 10 != 0) {
            out.append('.').append(Math.abs(tenths) % 10);
        }
    }

    @Override
    public String toString() {
        begin();
        return out.toString();
    }

    /** How the straight lines that were written last look. */
    private record Straight(String cssClass, BasicStroke stroke) {

        boolean isOf(String otherClass, BasicStroke other) {
            return cssClass.equals(otherClass)
                    && stroke.getLineWidth() == other.getLineWidth()
                    && Arrays.equals(stroke.getDashArray(), other.getDashArray());
        }
    }

    /** Lines of text that are not yet written, all of one look. */
    private record Words(String look, List<String> lines) {

        static final Words NONE = new Words("", List.of());
    }
}
