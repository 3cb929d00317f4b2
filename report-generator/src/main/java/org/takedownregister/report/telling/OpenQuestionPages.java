package org.takedownregister.report.telling;

import java.util.ArrayList;
import java.util.List;
import org.takedownregister.domain.judging.OpenQuestion;
import org.takedownregister.report.catalogue.Addresses;
import org.takedownregister.report.catalogue.Listed;
import org.takedownregister.report.making.Ingredients;
import org.takedownregister.report.page.Article;
import org.takedownregister.report.page.Grid;
import org.takedownregister.report.page.Phrase;
import org.takedownregister.report.page.Section;
import org.takedownregister.report.telling.Findings.Finding;
import org.takedownregister.report.telling.Setting.Part;

/** Everything that is open in the register, by kind. */
final class OpenQuestionPages {

    private final Setting setting;
    private final Findings findings;

    OpenQuestionPages(Setting setting, Findings findings) {
        this.setting = setting;
        this.findings = findings;
    }

    /** Where the questions of a kind begin, from the top. */
    static String address(Findings findings, OpenQuestion.Kind kind) {
        int before = 0;
        for (OpenQuestion.Kind earlier : OpenQuestion.Kind.values()) {
            if (earlier == kind) {
                break;
            }
            before += findings.count(earlier);
        }
        return Addresses.further(Part.OPEN_QUESTIONS.address(), before / Paging.ROWS + 1) + "#" + kind.code();
    }

    void print(Press press) {
        int all = findings.count();
        int pages = Paging.pages(all);
        try (Findings.Pages questions = findings.pages(List.of(OpenQuestion.Kind.values()))) {
            for (int i = 1; i <= pages; i++) {
                int number = i;
                String at = Addresses.further(Part.OPEN_QUESTIONS.address(), number);
                List<Finding> shown = questions.next(Paging.ROWS);
                if (number == 1) {
                    press.print(at, "article", () -> page(at, all, shown, number, pages));
                } else {
                    press.print(
                            at,
                            "article",
                            () -> ingredients(at, all, shown),
                            () -> page(at, all, shown, number, pages));
                }
            }
        }
    }

    private Ingredients ingredients(String at, int all, List<Finding> shown) {
        List<Listed> cases = new ArrayList<>();
        List<String> questions = new ArrayList<>();
        for (Finding finding : shown) {
            setting.catalogue().find(finding.caseId()).ifPresent(cases::add);
            questions.add(finding.caseId().text());
            questions.add(finding.question().kind().code());
            questions.add(finding.question().sentence());
        }
        return setting.page(at, cases, questions, all);
    }

    private Article page(String at, int all, List<Finding> shown, int number, int pages) {
        return new Article(
                setting.frame(
                        at,
                        Paging.title("Open questions", number),
                        "What nobody has settled yet, by kind.",
                        Part.OPEN_QUESTIONS),
                List.of(Phrase.EMPTY.link("index.html", "Overview")),
                "",
                "Open questions",
                all == 0
                        ? Phrase.of("Nothing is open that the register can tell by itself.")
                        : Phrase.of("The register finds ")
                                .count(all, "open question", "open questions")
                                .and(" by itself. A source that knows more can settle any of them."),
                List.of(),
                sections(shown, setting.from(at)),
                Paging.links(Part.OPEN_QUESTIONS.address(), number, pages));
    }

    private static List<Section> sections(List<Finding> shown, Ways ways) {
        List<Section> sections = new ArrayList<>();
        for (OpenQuestion.Kind kind : OpenQuestion.Kind.values()) {
            List<Finding> ofKind = shown.stream()
                    .filter(finding -> finding.question().kind() == kind)
                    .toList();
            if (!ofKind.isEmpty()) {
                String heading = Deeds.capital(kind.words());
                sections.add(Section.of(kind.code(), heading, List.of(), grid(heading + ", by case", ofKind, ways)));
            }
        }
        return sections;
    }

    /** A table of cases and what is open about each. */
    static Grid grid(String caption, List<Finding> findings, Ways ways) {
        return new Grid(
                caption,
                List.of(Grid.Column.text("Case"), Grid.Column.text("What is open")),
                findings.stream()
                        .map(finding -> new Grid.Row(
                                null,
                                List.of(
                                        ways.toCase(finding.caseId()),
                                        Phrase.of(finding.question().sentence()))))
                        .toList());
    }
}
