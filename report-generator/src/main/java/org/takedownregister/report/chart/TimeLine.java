package org.takedownregister.report.chart;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.report.chart.DatedClaim.Standing;

/** The dates of one case, one row a claim, rivals under the claim they rival. */
final class TimeLine {

    private static final String TITLE = "When it happened, and who says so";
    private static final List<String> HEADER = List.of("What", "When", "Said by", "Standing");
    private static final int MOST_ROWS = 14;

    private static final double PADDING = 2;
    private static final double ROW = 34;

    /** How high the labels of the scale are, and how far their letters' foot is beneath the rows. */
    private static final double TICKS = 20;

    private static final double TICK_FOOT = 15;

    /** How far names end before the rows begin, how high their lines are, how far beneath the middle letters stand. */
    private static final double NAME_GAP = 8;

    private static final double NAME_LINE = 14;
    private static final double NAME_FOOT = 4.1;

    private static final double LEGEND_LINE = 18;
    private static final double LEGEND_MARK = 17;
    private static final double LEGEND_GAP = 14;

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
        return Frame.sketched(id, TITLE, description(sorted), HEADER, rows, drawn::draw);
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

    private Frame.Sketch draw(Layout layout) {
        Marks marks = new Marks();
        double top = PADDING + legend(marks, layout);
        double height = claims.size() * ROW;
        List<List<String>> names = names(layout);
        double left = PADDING + Math.ceil(widest(names)) + NAME_GAP;
        TimeScale scale = scale(left, layout.width() - PADDING);
        List<TimeScale.Tick> ticks = scale.ticks();
        for (TimeScale.Tick tick : ticks) {
            marks.text(tick.label(), tick.x(), top + height + TICK_FOOT, Anchor.MIDDLE, Ink.SOFT);
        }
        for (int i = 0; i < claims.size(); i++) {
            double y = middle(top, i) + NAME_FOOT - (names.get(i).size() - 1) * NAME_LINE / 2;
            for (String line : names.get(i)) {
                marks.text(line, left - NAME_GAP, y, Anchor.END, Ink.TEXT);
                y += NAME_LINE;
            }
        }
        for (int i = 0; i < claims.size(); i++) {
            double y = middle(top, i);
            marks.line(new Line2D.Double(left, y, scale.right(), y), Ink.RULE, Style.DOTS);
        }
        for (TimeScale.Tick tick : ticks) {
            marks.line(new Line2D.Double(tick.x(), top, tick.x(), top + height), Ink.RULE, Style.HAIR);
        }
        DateMarks dates = new DateMarks(marks, scale, layout == Layout.WIDE);
        for (int i = 0; i < claims.size(); i++) {
            dates.mark(claims.get(i), middle(top, i));
        }
        for (int i = 0; i < claims.size(); i++) {
            dates.words(claims.get(i), middle(top, i));
        }
        return new Frame.Sketch(marks, (int) Math.ceil(top + height + TICKS));
    }

    private static double middle(double top, int row) {
        return top + (row + 0.5) * ROW;
    }

    /** The names of the rows in lines; what is said more than once is named once. */
    private List<List<String>> names(Layout layout) {
        List<List<String>> names = new ArrayList<>();
        String before = "";
        for (DatedClaim claim : claims) {
            names.add(
                    claim.what().equals(before)
                            ? List.of()
                            : Lines.of(claim.what(), (double) layout.gutter() / Layout.LETTERS));
            before = claim.what();
        }
        return names;
    }

    private static double widest(List<List<String>> names) {
        double widest = 0;
        for (List<String> lines : names) {
            for (String line : lines) {
                widest = Math.max(widest, LetterWidths.of(line) * Layout.LETTERS);
            }
        }
        return widest;
    }

    private TimeScale scale(double left, double right) {
        double from = Double.MAX_VALUE;
        double to = -Double.MAX_VALUE;
        for (DatedClaim claim : claims) {
            from = Math.min(from, claim.when().firstDay().toEpochDay());
            to = Math.max(to, claim.when().lastDay().toEpochDay() + 1.0);
        }
        double room = Math.max(2, (to - from) * 0.05);
        return new TimeScale(from - room, to + room, left, right);
    }

    /** Says what the marks mean, where there are several kinds; how high it is. */
    private double legend(Marks marks, Layout layout) {
        Set<Standing> standings = EnumSet.noneOf(Standing.class);
        claims.forEach(claim -> standings.add(claim.standing()));
        if (standings.size() < 2) {
            return 0;
        }
        double x = PADDING;
        double y = PADDING + LEGEND_LINE / 2;
        for (Standing standing : standings) {
            double end = x + LEGEND_MARK + LetterWidths.of(standing.words()) * Layout.LETTERS;
            if (end > layout.width() && x > PADDING) {
                end += PADDING - x;
                x = PADDING;
                y += LEGEND_LINE;
            }
            DateMarks.sample(marks, standing, x + 7.5, y);
            marks.text(standing.words(), x + LEGEND_MARK, y + NAME_FOOT, Anchor.START, Ink.TEXT);
            x = end + LEGEND_GAP;
        }
        return y - PADDING + LEGEND_LINE / 2 + 8;
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
