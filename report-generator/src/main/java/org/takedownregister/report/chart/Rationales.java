package org.takedownregister.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;
import org.takedownregister.domain.entry.Ground;
import org.takedownregister.domain.entry.RationaleBasis;

/** What stated reasons rest on, as one row a basis, divided by the ground of the decision. */
@SuppressWarnings("EnumOrdinal") // the order of the vocabulary is the order of the bars
final class Rationales {

    private static final String TITLE = "Stated reasons, by what they rest on and under which rules";
    private static final RationaleBasis[] BASES = RationaleBasis.values();
    private static final Ground[] GROUNDS = Ground.values();

    private final long[][] counts = new long[BASES.length][GROUNDS.length];

    private Rationales(List<RationaleCount> rationales) {
        rationales.forEach(r -> counts[r.basis().ordinal()][r.ground().ordinal()] += r.count());
    }

    static Chart of(String id, List<RationaleCount> counts) {
        Rationales rationales = new Rationales(counts);
        if (counts.stream().allMatch(count -> count.count() == 0)) {
            return Frame.empty(TITLE, "No reason is stated.", header());
        }
        return Frame.chart(id, TITLE, rationales.description(), header(), rationales.rows(), rationales::draw);
    }

    private static String words(RationaleBasis basis) {
        return switch (basis) {
            case ACTOR -> "Actor: who they are";
            case BEHAVIOUR -> "Behaviour: what they did";
            case CONTENT -> "Content: what was said";
            case NOT_STATED -> "Basis not stated";
        };
    }

    private static String words(Ground ground) {
        return switch (ground) {
            case TERMS -> "Platform's terms";
            case LAW -> "Law";
            case COURT_ORDER -> "Court order";
            case NOT_STATED -> "Ground not stated";
        };
    }

    private static Ink ink(Ground ground) {
        return switch (ground) {
            case TERMS -> Ink.SERIES_1;
            case LAW -> Ink.SERIES_2;
            case COURT_ORDER -> Ink.SERIES_3;
            case NOT_STATED -> Ink.REST;
        };
    }

    private Frame.Drawing draw(Layout layout) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        StackedBarRenderer bars = Style.stacks();
        bars.setMaximumBarWidth(0.2);
        bars.setDefaultItemLabelGenerator(new CountLabel());
        bars.setDefaultItemLabelsVisible(true);
        bars.setDefaultItemLabelPaint(Ink.PAPER);
        bars.setDefaultItemLabelFont(Style.letters(Anchor.MIDDLE));
        bars.setDefaultPositiveItemLabelPosition(new ItemLabelPosition(ItemLabelAnchor.CENTER, TextAnchor.CENTER));
        LegendItemCollection legend = new LegendItemCollection();
        NumberAxis axis = Style.counts();
        axis.setTickLabelInsets(new RectangleInsets(2, 18, 2, 18));
        CategoryPlot plot = Style.rows(data, RowAxis.beside(layout, 0.35), axis, bars);
        for (Ground ground : GROUNDS) {
            bars.setSeriesPaint(ground.ordinal(), ink(ground));
            legend.add(Style.filled(words(ground), Style.SQUARE, ink(ground)));
            for (RationaleBasis basis : BASES) {
                data.addValue(counts[basis.ordinal()][ground.ordinal()], ground, row(basis));
            }
        }
        long most = 1;
        for (RationaleBasis basis : BASES) {
            most = Math.max(most, total(basis));
        }
        axis.setRange(0, most * (layout == Layout.WIDE ? 1.1 : 1.25));
        for (RationaleBasis basis : BASES) {
            String total = Numbers.grouped(total(basis));
            plot.addAnnotation(Style.note(
                    total, true, row(basis), total(basis) + most * 0.012, Anchor.START, TextAnchor.CENTER_LEFT));
        }
        return new Frame.Drawing(Style.chart(plot, legend), layout == Layout.WIDE ? 236 : 270);
    }

    private static Row row(RationaleBasis basis) {
        return new Row(basis.ordinal(), words(basis));
    }

    private long total(RationaleBasis basis) {
        long sum = 0;
        for (long count : counts[basis.ordinal()]) {
            sum += count;
        }
        return sum;
    }

    private String description() {
        long all = 0;
        RationaleBasis most = BASES[0];
        for (RationaleBasis basis : BASES) {
            all += total(basis);
            most = total(basis) > total(most) ? basis : most;
        }
        StringBuilder text = new StringBuilder(Numbers.of(all, "reason", "reasons")).append('.');
        for (RationaleBasis basis : BASES) {
            if (total(basis) > 0) {
                text.append(' ').append(words(basis)).append(' ').append(Numbers.grouped(total(basis)));
                text.append(basis == most && all > total(most) ? " (the most)." : ".");
            }
        }
        return text.toString();
    }

    private static List<String> header() {
        return Stream.of(Stream.of("Basis"), Stream.of(GROUNDS).map(Rationales::words), Stream.of("Total"))
                .flatMap(part -> part)
                .toList();
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (RationaleBasis basis : BASES) {
            List<String> cells = new ArrayList<>();
            cells.add(words(basis));
            for (long count : counts[basis.ordinal()]) {
                cells.add(Numbers.grouped(count));
            }
            cells.add(Numbers.grouped(total(basis)));
            rows.add(cells);
        }
        return rows;
    }
}
