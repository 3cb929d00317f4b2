package org.takedownregister.report.telling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Automation.Decided;
import org.takedownregister.domain.entry.Ground;
import org.takedownregister.domain.entry.Platform;
import org.takedownregister.domain.entry.Subject;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.report.catalogue.Addresses;
import org.takedownregister.report.catalogue.Listed;
import org.takedownregister.report.page.Grid;
import org.takedownregister.report.page.Phrase;
import org.takedownregister.report.page.Section;
import org.takedownregister.report.words.Words;

/** What a platform's page says of the statements of reasons that it gave, beside its takedowns of networks. */
final class StatementSections {

    private static final LocalDate LATER_CATEGORIES = LocalDate.of(2025, 7, 1);

    private final StatementSums sums;

    StatementSections(StatementSums sums) {
        this.sums = sums;
    }

    /** The sections of a platform; none if nothing is known of its statements. */
    List<Section> of(Platform platform, List<Listed> cases, Ways ways) {
        return sums.of(platform.platformId())
                .map(sum -> List.of(grounds(platform, sum, cases, ways), categories(platform, sum)))
                .orElse(List.of());
    }

    private static Section grounds(Platform platform, StatementSums.Sum sum, List<Listed> cases, Ways ways) {
        StatementTally tally = sum.tally();
        List<Listed> networks = cases.stream()
                .filter(one -> one.isCounted() && one.subject() == Subject.NETWORK)
                .toList();
        long inTheseDays = networks.stream()
                .filter(one -> isWithin(one.date(), sum.first(), sum.last()))
                .count();
        List<Grid.Row> rows = new ArrayList<>();
        rows.add(row("Statements of reasons", tally.all(), tally.all()));
        for (Ground ground : List.of(Ground.TERMS, Ground.LAW)) {
            rows.add(row("cite: " + Words.of(ground), tally.citing(ground), tally.all()));
        }
        rows.add(row("found by a machine", tally.found(), tally.all()));
        rows.add(row("decided by a machine alone", tally.decided(Decided.WHOLLY), tally.all()));
        rows.add(row("decided by a machine in part", tally.decided(Decided.PARTLY), tally.all()));
        rows.add(row("decided by people", tally.decided(Decided.BY_PEOPLE), tally.all()));
        rows.add(row("Takedowns of networks in these days", inTheseDays));
        rows.add(row("Takedowns of networks in the whole register", networks.size()));
        return Section.of(
                "statements",
                "Statements of reasons",
                paragraphs(platform, sum, ways),
                new Grid(
                        "Reasons that " + platform.name() + " gave, and its takedowns of networks",
                        List.of(
                                Grid.Column.text("What is counted"),
                                Grid.Column.number("Number"),
                                Grid.Column.text("Of all statements")),
                        rows,
                        false));
    }

    private static List<Phrase> paragraphs(Platform platform, StatementSums.Sum sum, Ways ways) {
        List<Phrase> paragraphs = new ArrayList<>();
        String name = platform.name();
        Phrase said = sum.periods() == 1
                ? Phrase.of("Of ").date(sum.first())
                : Phrase.of("Of ")
                        .count(sum.periods(), "day", "days")
                        .and(" between ")
                        .date(sum.first())
                        .and(" and ")
                        .date(sum.last());
        paragraphs.add(said.and(" the DSA Transparency Database has ")
                .count(sum.tally().all(), "statement", "statements")
                .and(" in which ")
                .foreign(name)
                .and(" told somebody in the European Union why it restricted something. Each is of one decision, mostly"
                        + " on a single post or account. A takedown of a network is one decision on many accounts at"
                        + " once. Neither number is contained in the other, and they must not be compared as if both"
                        + " counted the same."));
        Phrase stands = Phrase.of("The counts stand in ").and(ways.toSource(sum.firstSource()));
        if (sum.periods() > 1) {
            stands = stands.and(sum.periods() == 2 ? " and " : ", the last of them in ")
                    .and(ways.toSource(sum.lastSource()));
        }
        paragraphs.add(stands.and("; ")
                .link(ways.to(Addresses.volumes(platform.platformId())), "every count")
                .and(" is listed with its source. The platform itself says under which rule it acted and what a machine"
                        + " did; nobody has checked that."));
        if (sum.first().firstDay().isBefore(LATER_CATEGORIES)) {
            paragraphs.add(Phrase.of("Until 30 June 2025 the database had other categories. Four that ended then are"
                    + " counted as the nearest of those that followed: this loses what set them apart."));
        }
        return paragraphs;
    }

    private static Section categories(Platform platform, StatementSums.Sum sum) {
        List<Grid.Row> rows = new ArrayList<>();
        for (Map.Entry<String, Map<Ground, Long>> entry :
                sum.tally().categories().entrySet()) {
            Map<Ground, Long> counts = entry.getValue();
            String category = entry.getKey();
            rows.add(new Grid.Row(
                    null,
                    List.of(
                            category.isEmpty() ? Phrase.of("not stated") : Phrase.EMPTY.foreign(category),
                            Phrase.EMPTY.count(counts.getOrDefault(Ground.TERMS, 0L)),
                            Phrase.EMPTY.count(counts.getOrDefault(Ground.LAW, 0L)),
                            Phrase.EMPTY.count(counts.values().stream()
                                    .mapToLong(Long::longValue)
                                    .sum()))));
        }
        return Section.of(
                "statement-categories",
                "What the statements are about",
                List.of(),
                new Grid(
                        "Statements of " + platform.name() + " by category and ground",
                        List.of(
                                Grid.Column.text("Category"),
                                Grid.Column.number(Words.of(Ground.TERMS)),
                                Grid.Column.number(Words.of(Ground.LAW)),
                                Grid.Column.number("All")),
                        rows));
    }

    private static boolean isWithin(@Nullable EdtfDate date, EdtfDate first, EdtfDate last) {
        return date != null
                && !date.firstDay().isBefore(first.firstDay())
                && !date.lastDay().isAfter(last.lastDay());
    }

    private static Grid.Row row(String what, long number, long all) {
        return new Grid.Row(null, List.of(Phrase.of(what), Phrase.EMPTY.count(number), Phrase.of(share(number, all))));
    }

    private static Grid.Row row(String what, long number) {
        return new Grid.Row(null, List.of(Phrase.of(what), Phrase.EMPTY.count(number), Phrase.of("is no statement")));
    }

    /** A part of all in percent to one place; what is not nothing is never called 0, and what is not all never 100. */
    private static String share(long part, long all) {
        if (part == 0 || part == all) {
            return part == 0 ? "none" : "all";
        }
        long perMille = Math.max(1, Math.min(999, Math.round(part * 1000.0 / all)));
        return perMille / 10 + "." + perMille % 10 + "\u00a0%";
    }
}
