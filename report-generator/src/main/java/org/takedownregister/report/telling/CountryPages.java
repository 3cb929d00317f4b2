package org.takedownregister.report.telling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.takedownregister.domain.entry.AttributionLevel;
import org.takedownregister.domain.entry.Role;
import org.takedownregister.domain.value.Country;
import org.takedownregister.report.catalogue.Addresses;
import org.takedownregister.report.catalogue.Naming;
import org.takedownregister.report.page.Article;
import org.takedownregister.report.page.Grid;
import org.takedownregister.report.page.Phrase;
import org.takedownregister.report.page.Section;
import org.takedownregister.report.telling.Setting.Part;

/** The list of countries and a page for each; worded so that no country is called guilty. */
final class CountryPages {

    private static final String CAUTION = "Sources say from where a network was run and whom it addressed. Neither says"
            + " that a state, a government or a people had a part in it.";

    private final Setting setting;

    CountryPages(Setting setting) {
        this.setting = setting;
    }

    void print(Press press) {
        press.print(Part.COUNTRIES.address(), "article", this::list);
        setting.catalogue().mentions().countries().forEach((code, namings) -> pages(press, code, namings));
    }

    private Article list() {
        String path = Part.COUNTRIES.address();
        Ways ways = setting.from(path);
        List<Grid.Row> rows = setting.catalogue().mentions().countries().entrySet().stream()
                .sorted(Comparator.comparing(entry -> new Country(entry.getKey()).name()))
                .map(entry -> row(entry, ways))
                .toList();
        return new Article(
                setting.frame(
                        path,
                        "Countries",
                        "Where networks are said to be operated from and whom they are said to have addressed.",
                        Part.COUNTRIES),
                List.of(Phrase.EMPTY.link("index.html", "Overview")),
                "",
                "Countries",
                rows.isEmpty() ? Phrase.of("The register names no country yet.") : Phrase.of(CAUTION),
                List.of(),
                rows.isEmpty()
                        ? List.of()
                        : List.of(Section.of(
                                "countries",
                                "All countries named",
                                List.of(),
                                new Grid(
                                        "Cases that name a country, by what is said",
                                        List.of(
                                                Grid.Column.text("Country"),
                                                Grid.Column.number("Operated from"),
                                                Grid.Column.number("Addressed"),
                                                Grid.Column.number("Named otherwise")),
                                        rows))),
                List.of());
    }

    private static Grid.Row row(Map.Entry<String, List<Naming>> entry, Ways ways) {
        List<Naming> namings = entry.getValue();
        return new Grid.Row(
                null,
                List.of(
                        ways.toParty(entry.getKey()),
                        number(cases(namings, Role.OPERATED_FROM)),
                        number(cases(namings, Role.TARGETS)),
                        number(Namings.count(
                                namings,
                                naming -> naming.claim().role() != Role.OPERATED_FROM
                                        && naming.claim().role() != Role.TARGETS))));
    }

    static Phrase number(long count) {
        return Phrase.EMPTY.count(count);
    }

    static long cases(List<Naming> namings, Role role) {
        return Namings.count(namings, naming -> isNamed(naming, role));
    }

    private static boolean isNamed(Naming naming, Role role) {
        return naming.claim().role() == role && naming.claim().level() != AttributionLevel.NONE;
    }

    private void pages(Press press, String code, List<Naming> namings) {
        String path = Addresses.country(code);
        List<List<Naming>> pages = Paging.split(Namings.ordered(namings));
        long cases = Namings.count(namings, naming -> true);
        for (int i = 0; i < pages.size(); i++) {
            String at = Addresses.further(path, i + 1);
            List<Naming> shown = pages.get(i);
            int number = i + 1;
            if (number == 1) {
                // Its drawing counts all cases.
                press.print(at, "article", () -> page(code, at, shown, number, pages.size(), cases));
            } else {
                press.print(
                        at,
                        "article",
                        () -> setting.page(at, Namings.cases(shown), Namings.claims(shown), pages.size(), cases),
                        () -> page(code, at, shown, number, pages.size(), cases));
            }
        }
    }

    private Article page(String code, String at, List<Naming> shown, int number, int pages, long cases) {
        String path = Addresses.country(code);
        String name = new Country(code).name();
        Ways ways = setting.from(at);
        List<Section> sections = new ArrayList<>();
        if (number == 1) {
            sections.addAll(new Seeing(setting).country(code, ways));
        }
        sections.addAll(Namings.sections(name, shown, ways));
        return new Article(
                setting.frame(
                        at,
                        Paging.title(name, number),
                        "Cases in which sources name " + name + ", and what they say.",
                        Part.COUNTRIES),
                setting.trail(at, Part.COUNTRIES),
                "Country or territory",
                name,
                Phrase.EMPTY
                        .count(cases, "case or disclosure names", "cases and disclosures name")
                        .and(" it. " + CAUTION),
                List.of(),
                sections,
                Paging.links(path, number, pages));
    }
}
