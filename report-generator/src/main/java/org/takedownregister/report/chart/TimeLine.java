package org.takedownregister.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.category.DefaultCategoryDataset;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.report.chart.DatedClaim.Standing;

/** The dates of one case, one row a claim, rivals under the claim they rival. */
final class TimeLine {

    private static final String TITLE = "When it happened, and who says so";
    private static final List<String> HEADER = List.of("What", "When", "Said by", "Standing");
    private static final int MOST_ROWS = 14;
    private static final Comparator<DatedClaim> WITHIN = Comparator.comparing(DatedClaim::standing)
            .thenComparing(DatedClaim::when)
            .thenComparing(DatedClaim::saidBy);

    private final List<DatedClaim> claims;

    private TimeLine(List<DatedClaim> claims) {
        this.claims = claims;
    }

    static Chart of(String id, List<DatedClaim> given) {
        if (given.isEmpty()) {
            return Frame.empty(TITLE, "No date is known.", HEADER);
        }
        List<DatedClaim> sorted = sorted(given);
        List<List<String>> rows = sorted.stream()
                .map(claim -> List.of(
                        claim.what(),
                        DateWords.of(claim.when()),
                        claim.saidBy(),
                        claim.standing().words()))
                .toList();
        TimeLine drawn = new TimeLine(drawn(sorted));
        return Frame.chart(id, TITLE, description(sorted), HEADER, rows, drawn::draw);
    }

    /** If there are too many: first what claims differ on, then the rest; in the same order. */
    private static List<DatedClaim> drawn(List<DatedClaim> sorted) {
        if (sorted.size() <= MOST_ROWS) {
            return sorted;
        }
        Map<String, Long> claims =
                sorted.stream().collect(Collectors.groupingBy(DatedClaim::what, Collectors.counting()));
        Set<DatedClaim> chosen = sorted.stream()
                .sorted(Comparator.comparing(claim -> claims.getOrDefault(claim.what(), 0L) < 2))
                .limit(MOST_ROWS)
                .collect(Collectors.toSet());
        return sorted.stream().filter(chosen::contains).limit(MOST_ROWS).toList();
    }

    private static List<DatedClaim> sorted(List<DatedClaim> given) {
        Map<String, List<DatedClaim>> groups = new LinkedHashMap<>();
        given.stream().sorted(WITHIN.thenComparing(DatedClaim::what)).forEach(claim -> groups.computeIfAbsent(
                        claim.what(), what -> new ArrayList<>())
                .add(claim));
        return groups.values().stream()
                .sorted(Comparator.<List<DatedClaim>, EdtfDate>comparing(
                                group -> group.get(0).when())
                        .thenComparing(group -> group.get(0).what()))
                .flatMap(List::stream)
                .toList();
    }

    private Frame.Drawing draw(Layout layout) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        String before = "";
        for (int i = 0; i < claims.size(); i++) {
            DatedClaim claim = claims.get(i);
            boolean first = i == 0 || !claim.what().equals(before);
            data.addValue(claim.when().firstDay().toEpochDay(), TITLE, new Row(i, first ? claim.what() : ""));
            before = claim.what();
        }
        TimeAxis axis = new TimeAxis();
        double from = claims.stream()
                .mapToLong(claim -> claim.when().firstDay().toEpochDay())
                .min()
                .orElseThrow();
        double to = 1.0
                + claims.stream()
                        .mapToLong(claim -> claim.when().lastDay().toEpochDay())
                        .max()
                        .orElseThrow();
        double room = Math.max(2, (to - from) * 0.05);
        axis.setRange(from - room, to + room);
        CategoryPlot plot =
                Style.rows(data, RowAxis.beside(layout, 0), axis, new DateMarks(claims, layout == Layout.WIDE));
        plot.setDomainGridlinesVisible(true);
        LegendItemCollection legend = legend();
        int height = 30 + claims.size() * 32;
        return legend.getItemCount() > 1
                ? new Frame.Drawing(Style.chart(plot, legend), height + 30)
                : new Frame.Drawing(Style.chart(plot), height);
    }

    private LegendItemCollection legend() {
        LegendItemCollection legend = new LegendItemCollection();
        for (Standing standing : Standing.values()) {
            if (claims.stream().anyMatch(claim -> claim.standing() == standing)) {
                legend.add(
                        standing == Standing.LEADING
                                ? Style.filled(standing.words(), DateMarks.sample(standing), Ink.SERIES_1)
                                : Style.hollow(
                                        standing.words(), DateMarks.sample(standing), DateMarks.outline(standing)));
            }
        }
        return legend;
    }

    private static String description(List<DatedClaim> claims) {
        List<DatedClaim> leading = claims.stream()
                .filter(claim -> claim.standing() == Standing.LEADING)
                .toList();
        List<DatedClaim> rivals = claims.stream()
                .filter(claim -> claim.standing() == Standing.RIVAL)
                .toList();
        StringBuilder text = new StringBuilder();
        for (DatedClaim claim : leading.subList(0, Math.min(6, leading.size()))) {
            text.append(text.isEmpty() ? "" : " ").append(claim.what()).append(": ");
            text.append(DateWords.of(claim.when())).append('.');
        }
        for (DatedClaim claim : rivals.subList(0, Math.min(6, rivals.size()))) {
            text.append(text.isEmpty() ? "" : " ").append(claim.saidBy()).append(" says ");
            text.append(DateWords.of(claim.when()))
                    .append(" for: ")
                    .append(claim.what())
                    .append('.');
        }
        if (claims.size() > MOST_ROWS) {
            text.append(" The drawing shows ")
                    .append(MOST_ROWS)
                    .append(" of ")
                    .append(claims.size())
                    .append(" dates.");
        }
        return text.isEmpty() ? Numbers.of(claims.size(), "date", "dates") + "." : text.toString();
    }
}
