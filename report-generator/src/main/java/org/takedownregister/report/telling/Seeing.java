package org.takedownregister.report.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Role;
import org.takedownregister.domain.value.Country;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.report.catalogue.Catalogue;
import org.takedownregister.report.catalogue.DeedCounts;
import org.takedownregister.report.catalogue.Tallies;
import org.takedownregister.report.chart.Chart;
import org.takedownregister.report.chart.Charts;
import org.takedownregister.report.chart.CountryCount;
import org.takedownregister.report.page.Drawing;
import org.takedownregister.report.page.Grid;
import org.takedownregister.report.page.Phrase;
import org.takedownregister.report.page.Section;
import org.takedownregister.report.telling.Setting.Part;
import org.takedownregister.report.words.Numbers;

/** The charts of the first page, of platforms and of countries; none where there is little to see. */
final class Seeing {

    /** Fewer cases than this are read quicker than seen. */
    private static final int ENOUGH = 3;

    private final Setting setting;
    private final Tallies tallies;

    Seeing(Setting setting) {
        this.setting = setting;
        this.tallies = setting.catalogue().tallies();
    }

    /** What the whole register shows; empty if it holds few cases. */
    Optional<Section> register(Ways ways) {
        Catalogue catalogue = setting.catalogue();
        if (catalogue.counted() < ENOUGH) {
            return Optional.empty();
        }
        List<Drawing> drawings = new ArrayList<>();
        add(
                drawings,
                "actions",
                Charts.actionsOverTime("actions", tallies.deeds().dated(this::name)),
                deeds(tallies.deeds(), ways));
        add(drawings, "countries", Charts.countries("countries", countries()), countriesCounted(ways));
        add(drawings, "assets", Charts.assets("assets", tallies.assets().byKind()), assetsCounted(ways));
        add(drawings, "reasons", Charts.rationales("reasons", tallies.reasons()), reasonsCounted(ways));
        return drawings.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.drawn("seen", "What the register shows", List.of(), drawings));
    }

    /** What was done on a platform over time; empty if that is little. */
    Optional<Section> platform(Slug platformId, String name, Ways ways) {
        return overTime("over-time", "Over time", "on " + name, tallies.deeds(platformId), ways);
    }

    /** What was done over time in the cases that name a country; those that name it in few are left out. */
    List<Section> country(String code, Ways ways) {
        String name = new Country(code).name();
        List<Section> sections = new ArrayList<>();
        overTime(
                        "from-over-time",
                        "Over time, said to be operated from here",
                        "in cases said to be operated from " + name,
                        tallies.deeds(code, Role.OPERATED_FROM),
                        ways)
                .ifPresent(sections::add);
        overTime(
                        "addressed-over-time",
                        "Over time, said to have addressed it",
                        "in cases said to have addressed " + name,
                        tallies.deeds(code, Role.TARGETS),
                        ways)
                .ifPresent(sections::add);
        return sections;
    }

    private Optional<Section> overTime(String id, String heading, String where, DeedCounts deeds, Ways ways) {
        Chart chart = Charts.actionsOverTime(id + "-drawn", deeds.dated(this::name));
        if (deeds.cases() < ENOUGH || chart.tableRows().size() < 2) {
            return Optional.empty();
        }
        Phrase note = Phrase.of("What was done " + where + ": ")
                .count(deeds.cases(), "case", "cases")
                .and(".");
        return Optional.of(
                Section.drawn(id, heading, List.of(note), List.of(drawing(id, chart, "", deeds(deeds, ways)))));
    }

    private String name(@Nullable Slug platformId) {
        return platformId == null ? "Platform not stated" : setting.catalogue().platformName(platformId);
    }

    private List<CountryCount> countries() {
        List<CountryCount> counts = new ArrayList<>();
        setting.catalogue()
                .mentions()
                .countries()
                .forEach((code, namings) -> counts.add(new CountryCount(
                        new Country(code).name(),
                        tallies.named(code, Role.OPERATED_FROM),
                        tallies.named(code, Role.TARGETS))));
        return counts;
    }

    private static Phrase deeds(DeedCounts deeds, Ways ways) {
        StringBuilder text = new StringBuilder(
                "A case counts once for each platform and kind of action, as the foremost" + " source tells of it.");
        if (deeds.byAnnouncement() > 0) {
            text.append(" Where no day of action is stated, that of the announcement stands for it (");
            text.append(Numbers.grouped(deeds.byAnnouncement())).append(" of these).");
        }
        if (deeds.undated() > 0) {
            text.append(" Not drawn, since no source gives a date: ");
            text.append(Numbers.grouped(deeds.undated())).append('.');
        }
        return Phrase.of(text + " Reinstatements and disclosures are left out. All stand in the ")
                .link(ways.to(Part.CASES.address()), "list of cases")
                .and(".");
    }

    private Phrase countriesCounted(Ways ways) {
        return Phrase.of("Cases, not accounts. A case counts for every country that a source names in it, also where"
                        + " sources differ; nobody is called guilty by it. "
                        + without(tallies.withCountry(), "no source names either. ")
                        + "Who says so stands under ")
                .link(ways.to(Part.COUNTRIES.address()), Part.COUNTRIES.title())
                .and(".");
    }

    private Phrase assetsCounted(Ways ways) {
        return Phrase.of("This register’s own sum, and nobody’s claim: what the leading statement of each case says was"
                        + " acted on, bounds and rounded numbers as they are stated, of a range the lower end. "
                        + Numbers.grouped(tallies.assets().cases()) + " of "
                        + Numbers.grouped(setting.catalogue().counted())
                        + " cases are in it; one that gives no number or is part of another that does is not. Followers"
                        + " are never added up. Every number stands with its speaker in the ")
                .link(ways.to(Part.CASES.address()), "list of cases")
                .and(".");
    }

    private Phrase reasonsCounted(Ways ways) {
        return Phrase.of("A case counts once for each pair of basis and ground that a source states. "
                        + without(tallies.withReason(), "no source states a reason. ") + "The rules cited stand under ")
                .link(ways.to(Part.POLICIES.address()), Part.POLICIES.title())
                .and(".");
    }

    private String without(long with, String words) {
        long counted = setting.catalogue().counted();
        return with == counted
                ? ""
                : "In " + Numbers.grouped(counted - with) + " of " + Numbers.grouped(counted) + " cases " + words;
    }

    private static void add(List<Drawing> drawings, String id, Chart chart, Phrase counted) {
        if (!chart.isEmpty()) {
            drawings.add(drawing(id, chart, chart.title(), counted));
        }
    }

    private static Drawing drawing(String id, Chart chart, String title, Phrase counted) {
        return new Drawing(id + "-chart", title, chart.svg(), chart.description(), counted, table(chart), false);
    }

    /** The numbers of a chart; its first column holds words. */
    private static Grid table(Chart chart) {
        List<Grid.Column> columns = IntStream.range(0, chart.tableHeader().size())
                .mapToObj(i -> new Grid.Column(chart.tableHeader().get(i), i > 0))
                .toList();
        List<Grid.Row> rows = chart.tableRows().stream()
                .map(row -> new Grid.Row(null, row.stream().map(Phrase::of).toList()))
                .toList();
        return new Grid(chart.title(), columns, rows);
    }
}
