package org.takedownregister.report.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jfree.chart.JFreeChart;

/** What every chart has around it: the element, its words for those who do not see it, its two layouts. */
final class Frame {

    static {
        // Nothing is shown on a screen, also where there is one.
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
    }

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

    private Frame() {}

    /** A drawing of a given height. */
    record Drawing(JFreeChart chart, int height) {}

    static Chart chart(
            String id,
            String title,
            String description,
            List<String> header,
            List<List<String>> rows,
            Function<Layout, Drawing> drawings) {
        return sketched(id, title, description, header, rows, layout -> {
            Drawing drawing = drawings.apply(layout);
            Marks marks = new Marks();
            drawing.chart()
                    .draw(new Sheet(marks), new Rectangle2D.Double(0, 0, layout.width(), drawing.height()), null, null);
            return new Sketch(marks, drawing.height());
        });
    }

    /** What was drawn without the library, and how high it became. */
    record Sketch(Marks marks, int height) {}

    static Chart sketched(
            String id,
            String title,
            String description,
            List<String> header,
            List<List<String>> rows,
            Function<Layout, Sketch> sketches) {
        requireId(id);
        StringBuilder svg = new StringBuilder();
        for (Layout layout : Layout.values()) {
            Sketch sketch = sketches.apply(layout);
            String part = id + "-" + layout.part();
            svg.append(drawn(part, layout, title, description, sketch.marks(), sketch.height()));
        }
        return new Chart(svg.toString(), title, description, header, rows);
    }

    static Chart empty(String title, String description, List<String> header) {
        return new Chart("", title, description, header, List.of());
    }

    private static String drawn(String id, Layout layout, String title, String description, Marks marks, int height) {
        return element(
                id, "chart " + layout.cssClass(), "img", layout.width(), height, false, title, description, marks);
    }

    /**
     * The element of a drawing.
     *
     * @param role {@code img}, or {@code group} if there are links in it
     * @param sized whether it keeps its size, rather than that of the page
     */
    static String element(
            String id,
            String cssClasses,
            String role,
            int width,
            int height,
            boolean sized,
            String title,
            String description,
            Marks marks) {
        requireId(id);
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"");
        svg.append(cssClasses)
                .append("\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height);
        if (sized) {
            svg.append("\" width=\"").append(width).append("\" height=\"").append(height);
        }
        svg.append("\" role=\"").append(role).append("\" font-family=\"inherit\" font-size=\"");
        svg.append(Layout.LETTERS).append("\" aria-labelledby=\"").append(id);
        svg.append("-title\" aria-describedby=\"")
                .append(id)
                .append("-desc\"><title id=\"")
                .append(id);
        svg.append("-title\">")
                .append(Escaped.text(title))
                .append("</title><desc id=\"")
                .append(id);
        svg.append("-desc\">").append(Escaped.text(description)).append("</desc>");
        return svg.append(marks).append("</svg>").toString();
    }

    private static void requireId(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("an id is lower-case letters, digits and hyphens: " + id);
        }
    }
}
