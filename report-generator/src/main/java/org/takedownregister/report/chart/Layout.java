package org.takedownregister.report.chart;

/** The two widths a chart is drawn in; letters have the same size in both, in units of the drawing. */
enum Layout {
    WIDE("wide", 760, 216),
    NARROW("narrow", 360, 118);

    /** The size of letters. */
    static final int LETTERS = 13;

    private final String name;
    private final int width;
    private final int gutter;

    Layout(String name, int width, int gutter) {
        this.name = name;
        this.width = width;
        this.gutter = gutter;
    }

    String cssClass() {
        return "chart-" + name;
    }

    String part() {
        return name;
    }

    int width() {
        return width;
    }

    /** How wide the names of rows may be, left of the drawing. */
    int gutter() {
        return gutter;
    }
}
