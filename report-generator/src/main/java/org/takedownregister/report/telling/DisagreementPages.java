package org.takedownregister.report.telling;

import java.util.List;
import org.takedownregister.domain.judging.OpenQuestion;
import org.takedownregister.report.catalogue.Addresses;
import org.takedownregister.report.page.Article;
import org.takedownregister.report.page.Phrase;
import org.takedownregister.report.page.Section;
import org.takedownregister.report.telling.Findings.Finding;
import org.takedownregister.report.telling.Setting.Part;

/** Where speakers contradict each other. */
final class DisagreementPages {

    private static final String NOTE =
            " Sources that differ need not contradict: one may round, leave a part out, or count something else."
                    + " Those are not listed here; each case’s page sets every statement beside the others.";

    private final Setting setting;
    private final Findings findings;

    DisagreementPages(Setting setting, Findings findings) {
        this.setting = setting;
        this.findings = findings;
    }

    void print(Press press) {
        int all = findings.count(OpenQuestion.Kind.CONTRADICTION);
        int pages = Paging.pages(all);
        try (Findings.Pages contradictions = findings.pages(List.of(OpenQuestion.Kind.CONTRADICTION))) {
            for (int i = 1; i <= pages; i++) {
                int number = i;
                String at = Addresses.further(Part.DISAGREEMENTS.address(), number);
                List<Finding> shown = contradictions.next(Paging.ROWS);
                press.print(at, "article", () -> page(at, all, shown, number, pages));
            }
        }
    }

    private Article page(String at, int all, List<Finding> shown, int number, int pages) {
        return new Article(
                setting.frame(
                        at,
                        Paging.title("Disagreements", number),
                        "Claims that cannot both be right, by case.",
                        Part.DISAGREEMENTS),
                List.of(Phrase.EMPTY.link("index.html", "Overview")),
                "",
                "Disagreements",
                Phrase.of("The register holds ")
                        .count(all, "contradiction", "contradictions")
                        .and(": claims that cannot both be right." + NOTE),
                List.of(),
                shown.isEmpty()
                        ? List.of()
                        : List.of(Section.of(
                                "contradictions",
                                "What contradicts",
                                List.of(),
                                OpenQuestionPages.grid("Contradictions, by case", shown, setting.from(at)))),
                Paging.links(Part.DISAGREEMENTS.address(), number, pages));
    }
}
