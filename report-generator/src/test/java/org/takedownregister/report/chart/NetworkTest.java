package org.takedownregister.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {

    private static final List<NetworkCase> TWO = List.of(
            new NetworkCase("A network", "3 May 2020", "../cases/a.html"), new NetworkCase("Its return", "2021", ""));

    @Test
    void aBoxLeadsToItsCaseAndTheOneOfThisPageLeadsNowhere() {
        Chart chart = Charts.network("n", TWO, List.of(new NetworkLink(1, 0, "return of", true)));

        assertThat(chart.svg())
                .contains("role=\"group\"", "<a href=\"../cases/a.html\">", ">A network</text>", ">return of</text>")
                .containsOnlyOnce("<a ");
        assertThat(chart.tableRows()).containsExactly(List.of("Its return", "return of", "A network"));
        assertThat(chart.description())
                .isEqualTo(
                        "2 boxes, each a case or a disclosure, and 1 link between them. The thick frame is that of"
                                + " this page. An arrow points at what something is part of, follows up on or is the return of.");
    }

    @Test
    void whereNothingIsLinkedNothingIsDrawn() {
        assertThat(Charts.network("n", TWO, List.of()).isEmpty()).isTrue();
    }

    @Test
    void aHostileTitleIsWordsAndNoMarkupAndTakesThreeLines() {
        List<NetworkCase> cases =
                List.of(new NetworkCase(SampleCharts.HOSTILE, SampleCharts.HOSTILE, "../cases/a.html"), TWO.get(1));
        String svg = Charts.network("n", cases, List.of(new NetworkLink(0, 1, "<b>", false)))
                .svg();

        assertThat(svg).doesNotContain("<script", "<b>", "\u202E").contains("&lt;b&gt;");
        assertThat(svg.replaceAll("(?s)^.*?<a |</a>.*$", "").split("<text", -1)).hasSizeLessThanOrEqualTo(5);
        assertThat(svg.length()).isLessThan(4_000);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void boxesAndWordsNeverLieOnOneAnotherAndNoLineCrossesABox(long seed) {
        Random random = new Random(seed);
        int boxes = 2 + random.nextInt(15);
        List<NetworkLayout.Line> lines = new ArrayList<>();
        for (int i = 1; i < boxes; i++) {
            lines.add(new NetworkLayout.Line(random.nextInt(i), i, 40 + random.nextInt(70)));
        }
        IntStream.range(0, boxes / 2).forEach(i -> {
            int left = random.nextInt(boxes);
            lines.add(new NetworkLayout.Line(left, (left + 1 + random.nextInt(boxes - 1)) % boxes, 60));
        });
        NetworkLayout layout = NetworkLayout.of(new NetworkLayout.Shape(boxes, 214, 82, lines));

        List<Rectangle2D> things = new ArrayList<>(layout.boxes());
        things.addAll(layout.labels());
        for (int i = 0; i < things.size(); i++) {
            Rectangle2D one = things.get(i);
            assertThat(new Rectangle2D.Double(0, 0, layout.width(), layout.height()).contains(one))
                    .as("seed " + seed)
                    .isTrue();
            for (Rectangle2D other : things.subList(0, i)) {
                assertThat(one.intersects(other)).as("seed " + seed).isFalse();
            }
        }
        for (List<Point2D> line : layout.lines()) {
            for (int i = 1; i < line.size(); i++) {
                Line2D piece = new Line2D.Double(line.get(i - 1), line.get(i));
                assertThat(layout.boxes())
                        .as("seed " + seed)
                        .noneMatch(box -> piece.intersects(
                                box.getX() + 1, box.getY() + 1, box.getWidth() - 2, box.getHeight() - 2));
            }
        }
    }
}
