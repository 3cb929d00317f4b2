package org.takedownregister.report.telling;

import java.util.List;
import org.takedownregister.report.catalogue.Addresses;
import org.takedownregister.report.catalogue.Listed;
import org.takedownregister.report.page.Article;
import org.takedownregister.report.page.Phrase;
import org.takedownregister.report.page.Section;
import org.takedownregister.report.telling.Setting.Part;

/** The cases whose sources give different figures. */
final class DisagreementPages {

    private static final String NOTE =
            "Sources that differ need not contradict: one may round, leave a part out, or count"
                    + " something else. Each case’s page sets every statement beside the others.";

    private final Setting setting;

    DisagreementPages(Setting setting) {
        this.setting = setting;
    }

    void print(Press press) {
        List<Listed> differing =
                setting.catalogue().cases().stream().filter(Listed::rivals).toList();
        List<List<Listed>> pages = Paging.split(differing);
        for (int i = 0; i < pages.size(); i++) {
            String at = Addresses.further(Part.DISAGREEMENTS.address(), i + 1);
            press.print(at, "article", page(at, differing.size(), pages.get(i), i + 1, pages.size()));
        }
    }

    private Article page(String at, int all, List<Listed> cases, int number, int pages) {
        return new Article(
                setting.frame(
                        at,
                        Paging.title("Disagreements", number),
                        "Cases whose sources give different figures.",
                        Part.DISAGREEMENTS),
                List.of(Phrase.EMPTY.link("index.html", "Overview")),
                "",
                "Disagreements",
                Phrase.of("In ")
                        .count(all, "case or disclosure", "cases and disclosures")
                        .and(" sources give different figures. " + NOTE),
                List.of(),
                cases.isEmpty()
                        ? List.of()
                        : List.of(Section.of(
                                "cases",
                                "Where figures differ",
                                List.of(),
                                new CaseTables()
                                        .of("Cases whose sources give different figures", cases, setting.from(at)))),
                Paging.links(Part.DISAGREEMENTS.address(), number, pages));
    }
}
