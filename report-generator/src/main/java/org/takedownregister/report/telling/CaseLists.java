package org.takedownregister.report.telling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.report.catalogue.Addresses;
import org.takedownregister.report.catalogue.Listed;
import org.takedownregister.report.page.Article;
import org.takedownregister.report.page.Grid;
import org.takedownregister.report.page.Phrase;
import org.takedownregister.report.page.Section;
import org.takedownregister.report.telling.Setting.Part;

/** The list of all cases and a list for each year. */
final class CaseLists {

    /** Up to that many cases the list shows all of them on one page. */
    private static final int ALL_ON_ONE_PAGE = 300;

    private final Setting setting;
    private final CaseTables tables = new CaseTables();
    private final SortedMap<Integer, List<Listed>> years = new TreeMap<>(Comparator.reverseOrder());
    private final List<Listed> undated = new ArrayList<>();

    CaseLists(Setting setting) {
        this.setting = setting;
        for (Listed listed : setting.catalogue().cases()) {
            EdtfDate date = listed.date();
            if (date == null) {
                undated.add(listed);
            } else {
                years.computeIfAbsent(date.firstDay().getYear(), year -> new ArrayList<>())
                        .add(listed);
            }
        }
    }

    void print(Press press) {
        press.print(Part.CASES.address(), "article", this::all);
        years.forEach((year, cases) -> list(press, Addresses.year(year), "Cases of " + year, cases));
        if (!undated.isEmpty()) {
            list(press, Addresses.undated(), "Cases without a date", undated);
        }
    }

    private Article all() {
        String path = Part.CASES.address();
        Ways ways = setting.from(path);
        int size = setting.catalogue().cases().size();
        List<Section> sections = new ArrayList<>();
        if (size <= ALL_ON_ONE_PAGE) {
            years.forEach((year, cases) -> sections.add(section("y" + year, String.valueOf(year), cases, ways)));
            if (!undated.isEmpty()) {
                sections.add(section("undated", "No date known", undated, ways));
            }
        } else {
            sections.add(Section.of("years", "By year", List.of(), yearTable(ways)));
            sections.add(
                    section("newest", "The newest", setting.catalogue().cases().subList(0, Paging.ROWS), ways));
        }
        return new Article(
                setting.frame(path, "Cases", "Every case in the register, the newest first.", Part.CASES),
                List.of(Phrase.EMPTY.link("index.html", "Overview")),
                "",
                "Cases",
                counted(),
                List.of(),
                sections,
                List.of());
    }

    private Phrase counted() {
        long disclosures = setting.catalogue().disclosures();
        if (setting.catalogue().cases().isEmpty()) {
            return Phrase.of("The register holds no case yet.");
        }
        return Phrase.of("The register holds ")
                .count(setting.catalogue().counted(), "case", "cases")
                .and(" in which a platform acted, ")
                .count(setting.catalogue().allegations(), "allegation", "allegations")
                .and(" and ")
                .count(disclosures, "disclosure", "disclosures")
                .and(". A disclosure groups cases and is counted apart. The date of a case is that of its announcement,"
                        + " or else of the action.");
    }

    private Grid yearTable(Ways ways) {
        List<Grid.Row> rows = new ArrayList<>();
        years.forEach((year, cases) -> rows.add(new Grid.Row(
                null,
                List.of(
                        Phrase.EMPTY.link(ways.to(Addresses.year(year)), String.valueOf(year)),
                        Phrase.EMPTY.count(cases.size())))));
        return new Grid(
                "Cases and disclosures by year", List.of(Grid.Column.text("Year"), Grid.Column.number("Cases")), rows);
    }

    private Section section(String id, String heading, List<Listed> cases, Ways ways) {
        return Section.of(id, heading, List.of(), tables.of("Cases: " + heading, cases, ways));
    }

    private void list(Press press, String path, String title, List<Listed> cases) {
        List<List<Listed>> pages = Paging.split(cases);
        for (int i = 0; i < pages.size(); i++) {
            int number = i + 1;
            List<Listed> shown = pages.get(i);
            String at = Addresses.further(path, number);
            press.print(
                    at,
                    "article",
                    () -> setting.page(at, shown, title, cases.size()),
                    () -> new Article(
                            setting.frame(at, Paging.title(title, number), title + ".", Part.CASES),
                            setting.trail(at, Part.CASES),
                            "",
                            title,
                            Phrase.EMPTY
                                    .count(cases.size(), "case or disclosure", "cases and disclosures")
                                    .and("."),
                            List.of(),
                            List.of(Section.of(
                                    "cases",
                                    number == 1 ? "In order, the newest first" : "Page " + number,
                                    List.of(),
                                    tables.of(title, shown, setting.from(at)))),
                            Paging.links(path, number, pages.size())));
        }
    }
}
