package org.takedownregister.report.chart;

import java.awt.geom.Ellipse2D;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;

/** Assets by kind as dots on a logarithmic scale, where a bar would have no true length. */
final class Assets {

    private static final String TITLE = "Assets by kind, on a logarithmic scale";
    private static final List<String> HEADER = List.of("Kind", "Assets");
    private static final double LEAST = 0.8;
    private static final int MOST_ROWS = 40;
    private static final Comparator<AssetCount> ORDER =
            Comparator.comparingLong(AssetCount::count).reversed().thenComparing(AssetCount::kind);

    private final List<AssetCount> kinds;

    private Assets(List<AssetCount> kinds) {
        this.kinds = kinds;
    }

    static Chart of(String id, List<AssetCount> counts) {
        Map<String, Long> sums = new TreeMap<>();
        counts.forEach(count -> sums.merge(count.kind(), count.count(), Long::sum));
        List<AssetCount> kinds = sums.entrySet().stream()
                .map(sum -> new AssetCount(sum.getKey(), sum.getValue()))
                .sorted(ORDER)
                .toList();
        if (kinds.isEmpty()) {
            return Frame.empty(TITLE, "No number of assets is known.", HEADER);
        }
        List<List<String>> rows = kinds.stream()
                .map(kind -> List.of(kind.kind(), Numbers.grouped(kind.count())))
                .toList();
        Assets drawn = new Assets(kinds.subList(0, Math.min(MOST_ROWS, kinds.size())));
        return Frame.chart(id, TITLE, description(kinds), HEADER, rows, drawn::draw);
    }

    private Frame.Drawing draw(Layout layout) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        LineAndShapeRenderer dots = new LineAndShapeRenderer(false, true);
        dots.setDefaultCreateEntities(false);
        dots.setSeriesPaint(0, Ink.SERIES_1);
        dots.setSeriesShape(0, new Ellipse2D.Double(-5.5, -5.5, 11, 11));
        dots.setDefaultItemLabelGenerator(new CountLabel());
        dots.setDefaultItemLabelsVisible(true);
        dots.setDefaultItemLabelPaint(Ink.TEXT);
        dots.setDefaultItemLabelFont(Style.letters(Anchor.START));
        dots.setItemLabelInsets(new RectangleInsets(0, 7, 0, 7));
        dots.setDefaultPositiveItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
        double most = Math.max(10, kinds.get(0).count());
        double share = labelShare(layout);
        DecadeAxis axis = new DecadeAxis(most);
        axis.setRange(LEAST, most * Math.pow(most / LEAST, share / (1 - share)));
        CategoryPlot plot = Style.rows(data, RowAxis.beside(layout, 0.2), axis, dots);
        plot.setDomainGridlinesVisible(true);
        int place = 0;
        for (AssetCount kind : kinds) {
            Row row = new Row(place++, kind.kind());
            if (kind.count() > 0) {
                data.addValue(kind.count(), TITLE, row);
            } else {
                data.addValue(null, TITLE, row);
                plot.addAnnotation(Style.note("0", false, row, LEAST * 1.05, Anchor.START, TextAnchor.CENTER_LEFT));
            }
        }
        return new Frame.Drawing(Style.chart(plot), 30 + kinds.size() * 30);
    }

    // How much of the axis the longest number takes, right of its dot.
    private double labelShare(Layout layout) {
        double names = kinds.stream()
                .mapToDouble(kind -> LetterWidths.of(kind.kind()) * Layout.LETTERS)
                .max()
                .orElse(0);
        double label = LetterWidths.of(Numbers.grouped(kinds.get(0).count())) * Layout.LETTERS + 18;
        return label / (layout.width() - Math.min(names, layout.gutter()) - 14);
    }

    private static String description(List<AssetCount> kinds) {
        AssetCount most = kinds.get(0);
        AssetCount least = kinds.get(kinds.size() - 1);
        StringBuilder text = new StringBuilder("Most are ").append(most.kind()).append(" (");
        text.append(Numbers.grouped(most.count())).append(')');
        if (kinds.size() > 1) {
            text.append(", fewest ").append(least.kind()).append(" (");
            text.append(Numbers.grouped(least.count())).append(')');
        }
        text.append(". Equal steps along the scale multiply the number.");
        if (kinds.size() > MOST_ROWS) {
            text.append(" The drawing shows the ").append(MOST_ROWS).append(" most frequent kinds, the table all.");
        }
        return text.toString();
    }
}
