package org.takedownregister.report.chart;

import java.awt.BasicStroke;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Cases as boxes that lead to their pages, links as lines with words on them. */
final class Network {

    private static final String TITLE = "How these cases hang together";
    private static final List<String> HEADER = List.of("Case", "Link", "Other case");
    private static final double BOX = 214;
    private static final double PAD = 10;
    private static final double LEADING = 16;
    private static final int MOST_LINES = 3;
    private static final double ARROW = 8;
    private static final BasicStroke THICK = new BasicStroke(2);
    private static final BasicStroke BROKEN =
            new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {5, 4}, 0);

    private final List<NetworkCase> cases;
    private final List<NetworkLink> links;
    private final List<List<String>> titles;
    private final Marks marks = new Marks();
    private final Sheet sheet = new Sheet(marks);

    private Network(List<NetworkCase> cases, List<NetworkLink> links) {
        this.cases = cases;
        this.links = links;
        titles = cases.stream()
                .map(one -> Lines.of(one.title(), (BOX - 2 * PAD) / Layout.LETTERS, MOST_LINES))
                .toList();
    }

    static Chart of(String id, List<NetworkCase> cases, List<NetworkLink> links) {
        if (links.isEmpty()) {
            return Frame.empty(TITLE, "No link to another case is known.", HEADER);
        }
        List<List<String>> rows = links.stream()
                .map(link -> List.of(
                        cases.get(link.from()).title(),
                        link.label(),
                        cases.get(link.to()).title()))
                .toList();
        return new Chart(new Network(cases, links).draw(id), TITLE, description(cases, links), HEADER, rows);
    }

    private String draw(String id) {
        NetworkLayout layout = NetworkLayout.of(shape());
        for (int i = 0; i < links.size(); i++) {
            line(links.get(i), layout.lines().get(i));
        }
        sheet.setPaint(Ink.PAPER);
        layout.labels().forEach(sheet::fill);
        for (int i = 0; i < links.size(); i++) {
            label(links.get(i).label(), layout.labels().get(i));
        }
        for (int i = 0; i < cases.size(); i++) {
            box(cases.get(i), titles.get(i), layout.boxes().get(i));
        }
        return Frame.element(
                id,
                "chart network",
                "group",
                (int) layout.width(),
                (int) layout.height(),
                true,
                TITLE,
                description(cases, links),
                marks);
    }

    private NetworkLayout.Shape shape() {
        int lines = titles.stream().mapToInt(List::size).max().orElse(1);
        return new NetworkLayout.Shape(
                cases.size(),
                BOX,
                2 * PAD + LEADING * (lines + 1) - 2,
                links.stream()
                        .map(link -> new NetworkLayout.Line(
                                link.to(), link.from(), Math.ceil(LetterWidths.of(link.label()) * Layout.LETTERS) + 8))
                        .toList());
    }

    private void line(NetworkLink link, List<Point2D> points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.get(0).getX(), points.get(0).getY());
        points.subList(1, points.size()).forEach(point -> path.lineTo(point.getX(), point.getY()));
        sheet.setPaint(Ink.SOFT);
        sheet.setStroke(link.isDirected() ? Style.HAIR : BROKEN);
        sheet.draw(path);
        if (link.isDirected()) {
            sheet.fill(arrow(points.get(0), points.get(1)));
        }
    }

    /** Points at the first point, coming from the second. */
    private static Path2D arrow(Point2D tip, Point2D tail) {
        double length = tip.distance(tail);
        double x = (tail.getX() - tip.getX()) / length * ARROW;
        double y = (tail.getY() - tip.getY()) / length * ARROW;
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(tip.getX(), tip.getY());
        arrow.lineTo(tip.getX() + x - y / 2, tip.getY() + y + x / 2);
        arrow.lineTo(tip.getX() + x + y / 2, tip.getY() + y - x / 2);
        arrow.closePath();
        return arrow;
    }

    private void label(String label, Rectangle2D at) {
        write(label, false, Ink.SOFT, Anchor.MIDDLE, at.getCenterX(), at.getY() + 13);
    }

    private void box(NetworkCase one, List<String> lines, Rectangle2D box) {
        if (!one.isHere()) {
            marks.beginLink(one.href());
        }
        sheet.setPaint(Ink.PAPER);
        sheet.fill(box);
        sheet.setPaint(one.isHere() ? Ink.TEXT : Ink.SOFT);
        sheet.setStroke(one.isHere() ? THICK : Style.HAIR);
        sheet.draw(box);
        double y = box.getCenterY() - (lines.size() + 1) * LEADING / 2 + 12;
        for (String line : lines) {
            write(line, one.isHere(), one.isHere() ? Ink.TEXT : Ink.SERIES_1, Anchor.START, box.getX() + PAD, y);
            y += LEADING;
        }
        String note = LetterWidths.shortened(one.note(), (BOX - 2 * PAD) / Layout.LETTERS);
        write(note, false, Ink.SOFT, Anchor.START, box.getX() + PAD, y);
        if (!one.isHere()) {
            marks.endLink();
        }
    }

    private void write(String text, boolean bold, Ink ink, Anchor anchor, double x, double y) {
        Lettering lettering = new Lettering(Layout.LETTERS, bold, anchor);
        marks.text(text, x - lettering.width(text) * anchor.share(), y, lettering, ink);
    }

    private static String description(List<NetworkCase> cases, List<NetworkLink> links) {
        StringBuilder text = new StringBuilder(Numbers.of(cases.size(), "box", "boxes"));
        text.append(", each a case or a disclosure, and ").append(Numbers.of(links.size(), "link", "links"));
        text.append(" between them. The thick frame is that of this page.");
        if (links.stream().anyMatch(NetworkLink::isDirected)) {
            text.append(" An arrow points at what something is part of, follows up on or is the return of.");
        }
        if (links.stream().anyMatch(link -> !link.isDirected())) {
            text.append(" A broken line joins what is said to share a network, an actor or technical links.");
        }
        return text.toString();
    }
}
