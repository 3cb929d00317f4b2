package org.takedownregister.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;

/** From where operations are said to be run, to the left; whom they are said to target, to the right. */
final class Countries {

    private static final String TITLE = "Countries, by the cases said to operate from them and to target them";
    private static final String FROM = "Said to operate from it";
    private static final String TARGETED = "Said to target it";
    private static final List<String> HEADER = List.of("Country", FROM + " (cases)", TARGETED + " (cases)");
    private static final int MOST_ROWS = 24;
    private static final Comparator<CountryCount> ORDER = Comparator.<CountryCount>comparingLong(
                    country -> country.operatedFrom() + country.targeted())
            .reversed()
            .thenComparing(CountryCount::country);

    private final List<CountryCount> countries;

    private Countries(List<CountryCount> countries) {
        this.countries = countries;
    }

    static Chart of(String id, List<CountryCount> counts) {
        Map<String, CountryCount> sums = new TreeMap<>();
        counts.forEach(count -> sums.merge(count.country(), count, Countries::sum));
        List<CountryCount> sorted = sums.values().stream()
                .filter(count -> count.operatedFrom() + count.targeted() > 0)
                .sorted(ORDER)
                .toList();
        if (sorted.isEmpty()) {
            return Frame.empty(TITLE, "No source names a country.", HEADER);
        }
        Countries drawn = new Countries(sorted.subList(0, Math.min(MOST_ROWS, sorted.size())));
        List<List<String>> rows = sorted.stream()
                .map(count -> List.of(
                        count.country(), Numbers.grouped(count.operatedFrom()), Numbers.grouped(count.targeted())))
                .toList();
        return Frame.chart(id, TITLE, description(sorted), HEADER, rows, drawn::draw);
    }

    private static CountryCount sum(CountryCount a, CountryCount b) {
        return new CountryCount(a.country(), a.operatedFrom() + b.operatedFrom(), a.targeted() + b.targeted());
    }

    private Frame.Drawing draw(Layout layout) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        List<Row> rows = new ArrayList<>();
        for (CountryCount country : countries) {
            Row row = new Row(rows.size(), country.country());
            rows.add(row);
            data.addValue(-country.operatedFrom(), FROM, row);
            data.addValue(country.targeted(), TARGETED, row);
        }
        StackedBarRenderer bars = Style.stacks();
        bars.setMaximumBarWidth(0.2);
        side(bars, 0, Ink.SERIES_2, Anchor.END);
        side(bars, 1, Ink.SERIES_1, Anchor.START);
        bars.setDefaultItemLabelGenerator(new CountLabel());
        bars.setDefaultItemLabelsVisible(true);
        bars.setDefaultItemLabelPaint(Ink.TEXT);
        bars.setDefaultPositiveItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
        bars.setDefaultNegativeItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE9, TextAnchor.CENTER_RIGHT));
        NumberAxis axis = Style.counts();
        long left = most(CountryCount::operatedFrom);
        long right = most(CountryCount::targeted);
        double room = (left + right) * (layout == Layout.WIDE ? 0.06 : 0.17) + 0.2;
        axis.setRange(-left - room, right + room);
        CategoryPlot plot = Style.rows(data, RowAxis.beside(layout, 0.3), axis, bars);
        plot.setDomainGridlinesVisible(true);
        plot.setRangeGridlinesVisible(false);
        plot.setRangeZeroBaselineVisible(true);
        axis.setTickLabelsVisible(false);
        LegendItemCollection legend = new LegendItemCollection();
        legend.add(Style.filled("← " + FROM, Style.SQUARE, Ink.SERIES_2));
        legend.add(Style.filled(TARGETED + " →", Style.SQUARE, Ink.SERIES_1));
        return new Frame.Drawing(Style.chart(plot, legend), 44 + rows.size() * (layout == Layout.WIDE ? 22 : 26));
    }

    private static void side(StackedBarRenderer bars, int series, Ink ink, Anchor anchor) {
        bars.setSeriesPaint(series, ink);
        bars.setSeriesItemLabelFont(series, Style.letters(anchor));
    }

    private long most(ToLongFunction<CountryCount> side) {
        return countries.stream().mapToLong(side).max().orElse(0);
    }

    private static String description(List<CountryCount> countries) {
        StringBuilder text = new StringBuilder(Numbers.of(countries.size(), "country", "countries"));
        text.append(countries.size() == 1 ? " is" : " are").append(" named in attributions, which are claims.");
        most(text, countries, "Named most often as the place of operation: ", CountryCount::operatedFrom);
        most(text, countries, "Named most often as the target: ", CountryCount::targeted);
        if (countries.size() > MOST_ROWS) {
            text.append(" The drawing shows the ").append(MOST_ROWS).append(" named most often, the table all.");
        }
        return text.toString();
    }

    private static void most(
            StringBuilder text, List<CountryCount> countries, String words, ToLongFunction<CountryCount> side) {
        CountryCount first = countries.get(0);
        for (CountryCount country : countries) {
            if (side.applyAsLong(country) > side.applyAsLong(first)) {
                first = country;
            }
        }
        if (side.applyAsLong(first) > 0) {
            text.append(' ').append(words).append(first.country()).append(" (");
            text.append(Numbers.of(side.applyAsLong(first), "case", "cases")).append(").");
        }
    }
}
