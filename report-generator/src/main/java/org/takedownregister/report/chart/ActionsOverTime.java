package org.takedownregister.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;
import org.takedownregister.domain.value.EdtfDate;

/** Actions over time by platform, as stacked columns. */
final class ActionsOverTime {

    private static final String TITLE = "Actions over time, by platform";
    private static final int NAMED = 7;

    private final Grain grain;
    private final List<Row> columns = new ArrayList<>();
    private final List<String> platforms;
    private final long[][] values;
    private final long straddling;

    private ActionsOverTime(List<ActionCount> counts) {
        List<EdtfDate> dates = counts.stream().map(ActionCount::when).toList();
        grain = Grain.of(dates);
        int first = Grain.first(grain, dates);
        for (int index = first; index <= Grain.last(grain, dates); index++) {
            columns.add(new Row(index - first, grain.name(index)));
        }
        List<String> largest = byTotal(counts);
        boolean others = largest.size() > NAMED + 1;
        List<String> named = others ? largest.subList(0, NAMED) : largest;
        platforms = others
                ? Stream.concat(named.stream(), Stream.of("Other platforms")).toList()
                : named;
        values = new long[platforms.size()][columns.size()];
        long several = 0;
        for (ActionCount count : counts) {
            int at = named.indexOf(count.platform());
            int column = grain.index(count.when().firstDay());
            values[at < 0 ? platforms.size() - 1 : at][column - first] += count.actions();
            several += grain.index(count.when().lastDay()) == column ? 0 : count.actions();
        }
        straddling = several;
    }

    static Chart of(String id, List<ActionCount> all) {
        List<ActionCount> counts =
                all.stream().filter(count -> count.actions() > 0).toList();
        if (counts.isEmpty()) {
            return Frame.empty(TITLE, "No dated action is known.", List.of("Year", "Total"));
        }
        ActionsOverTime actions = new ActionsOverTime(counts);
        return Frame.chart(id, TITLE, actions.description(), actions.header(), actions.rows(), actions::draw);
    }

    private static List<String> byTotal(List<ActionCount> counts) {
        Map<String, Long> totals = new TreeMap<>();
        counts.forEach(count -> totals.merge(count.platform(), count.actions(), Long::sum));
        return totals.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Frame.Drawing draw(Layout layout) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        LegendItemCollection legend = new LegendItemCollection();
        StackedBarRenderer bars = Style.stacks();
        List<Row> shown = shownNames(layout);
        int others = platforms.size() > NAMED ? NAMED : -1;
        for (int p = 0; p < platforms.size(); p++) {
            Ink ink = p == others ? Ink.REST : Ink.series(p);
            bars.setSeriesPaint(p, ink);
            legend.add(Style.filled(LetterWidths.shortened(platforms.get(p), 20), Style.SQUARE, ink));
            for (Row column : shown) {
                data.addValue(values[p][column.place()], (Integer) p, column);
            }
        }
        NumberAxis axis = Style.counts();
        axis.setRange(0, most() * 1.12);
        CategoryPlot plot = Style.plot(data, RowAxis.beneath(), axis, bars);
        axis.setTickLabelFont(Style.letters(Anchor.END));
        if (shown.size() <= (layout == Layout.WIDE ? 18 : 8)) {
            shown.forEach(column -> plot.addAnnotation(Style.note(
                    total(column) == 0 ? " " : Numbers.brief(total(column)),
                    true,
                    column,
                    total(column) + most() * 0.015,
                    Anchor.MIDDLE,
                    TextAnchor.BOTTOM_CENTER)));
        }
        JFreeChart chart = Style.chart(plot, legend);
        double over = (widest() * Layout.LETTERS - room(layout)) / 2;
        chart.setPadding(new RectangleInsets(2, 2, 2, Math.max(2, over + 4)));
        return new Frame.Drawing(chart, columns.size() < 4 ? 220 : layout == Layout.WIDE ? 340 : 320);
    }

    private List<Row> shownNames(Layout layout) {
        int every = (int) Math.ceil((widest() + 0.8) * Layout.LETTERS / room(layout));
        int last = columns.size() - 1;
        return columns.stream()
                .map(column -> (last - column.place()) % every == 0 ? column : new Row(column.place(), ""))
                .toList();
    }

    private double widest() {
        return columns.stream()
                .mapToDouble(column -> LetterWidths.of(column.name()))
                .max()
                .orElse(1);
    }

    private double room(Layout layout) {
        return (layout.width() - 60.0) / columns.size();
    }

    private long total(Row column) {
        long sum = 0;
        for (long[] row : values) {
            sum += row[column.place()];
        }
        return sum;
    }

    private long most() {
        return columns.stream().mapToLong(this::total).max().orElse(1);
    }

    private String description() {
        long all = columns.stream().mapToLong(this::total).sum();
        Row peak = columns.stream()
                .max(Comparator.comparingLong(this::total).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        StringBuilder text = new StringBuilder(Numbers.of(all, "action", "actions"));
        if (columns.size() == 1) {
            text.append(" in ").append(peak.name()).append('.');
        } else {
            text.append(" from ").append(columns.get(0).name()).append(" to ");
            text.append(columns.get(columns.size() - 1).name());
            text.append("; most in ")
                    .append(peak.name())
                    .append(" (")
                    .append(Numbers.grouped(total(peak)))
                    .append(").");
        }
        if (platforms.size() == 1) {
            text.append(" All by ").append(platforms.get(0)).append('.');
        } else {
            text.append(" Most by ").append(platforms.get(0)).append(" (");
            text.append(Numbers.grouped(sum(values[0]))).append(").");
        }
        if (straddling > 0) {
            text.append(" Counted in the ").append(grain.word()).append(" in which their date begins: ");
            text.append(Numbers.of(straddling, "action", "actions")).append('.');
        }
        return text.toString();
    }

    private static long sum(long[] numbers) {
        long sum = 0;
        for (long number : numbers) {
            sum += number;
        }
        return sum;
    }

    private List<String> header() {
        return Stream.of(Stream.of(grain.heading()), platforms.stream(), Stream.of("Total"))
                .flatMap(part -> part)
                .toList();
    }

    private List<List<String>> rows() {
        return columns.stream().map(this::row).toList();
    }

    private List<String> row(Row column) {
        List<String> cells = new ArrayList<>();
        cells.add(column.name());
        for (long[] platform : values) {
            cells.add(Numbers.grouped(platform[column.place()]));
        }
        cells.add(Numbers.grouped(total(column)));
        return cells;
    }
}
