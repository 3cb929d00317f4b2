package org.takedownregister.report.telling;

import java.util.Arrays;
import java.util.List;
import org.takedownregister.domain.entry.Ground;
import org.takedownregister.domain.entry.RationaleBasis;
import org.takedownregister.report.catalogue.Addresses;
import org.takedownregister.report.catalogue.Listed;
import org.takedownregister.report.page.Article;
import org.takedownregister.report.page.Grid;
import org.takedownregister.report.page.Phrase;
import org.takedownregister.report.page.Section;
import org.takedownregister.report.telling.Setting.Part;
import org.takedownregister.report.words.Words;

/** The cases by what their reasons rest on (actor, behaviour, content) and by the rules under which they are given. */
final class ReasonPages {

    private final Setting setting;

    ReasonPages(Setting setting) {
        this.setting = setting;
    }

    /** Prints a list for every basis and every ground, so that a link to one never leads nowhere; none without cases. */
    void print(Press press) {
        if (setting.catalogue().cases().isEmpty()) {
            return;
        }
        for (RationaleBasis basis : RationaleBasis.values()) {
            print(
                    press,
                    Addresses.basis(basis),
                    "Basis of the reason",
                    Words.of(basis),
                    explained(basis),
                    cases(basis));
        }
        for (Ground ground : Ground.values()) {
            print(
                    press,
                    Addresses.ground(ground),
                    "Ground of the reason",
                    Words.of(ground),
                    explained(ground),
                    cases(ground));
        }
    }

    /** How many cases there are of each basis and each ground, leading to their lists; nothing without cases. */
    List<Section> counts(Ways ways) {
        if (setting.catalogue().cases().isEmpty()) {
            return List.of();
        }
        return List.of(
                counts(
                        "bases",
                        "On what reasons rest",
                        "Basis",
                        Arrays.stream(RationaleBasis.values())
                                .map(basis -> row(ways.toBasis(basis), explained(basis), cases(basis)))
                                .toList()),
                counts(
                        "grounds",
                        "Under which rules reasons are given",
                        "Ground",
                        Arrays.stream(Ground.values())
                                .map(ground -> row(ways.toGround(ground), explained(ground), cases(ground)))
                                .toList()));
    }

    private static Section counts(String id, String heading, String column, List<Grid.Row> rows) {
        return Section.of(
                id,
                heading,
                List.of(),
                new Grid(
                        heading + ": cases and disclosures",
                        List.of(Grid.Column.text(column), Grid.Column.text("Meaning"), Grid.Column.number("Cases")),
                        rows));
    }

    private static Grid.Row row(Phrase name, String meaning, List<Listed> cases) {
        return new Grid.Row(null, List.of(name, Phrase.of(meaning), Phrase.EMPTY.count(cases.size())));
    }

    private List<Listed> cases(RationaleBasis basis) {
        return setting.catalogue().mentions().basis(basis);
    }

    private List<Listed> cases(Ground ground) {
        return setting.catalogue().mentions().ground(ground);
    }

    private static String explained(RationaleBasis basis) {
        return basis == RationaleBasis.NOT_STATED
                ? "No source says on what the decision rests."
                : "Decided by " + Words.explained(basis) + ".";
    }

    private static String explained(Ground ground) {
        return switch (ground) {
            case TERMS -> "Decided under rules that the platform made.";
            case LAW -> "Decided under a law.";
            case COURT_ORDER -> "Decided because a court ordered it.";
            case NOT_STATED -> "No source says under which rules it was decided.";
        };
    }

    private void print(Press press, String path, String kicker, String title, String meaning, List<Listed> cases) {
        List<List<Listed>> pages = Paging.split(cases);
        for (int i = 0; i < pages.size(); i++) {
            int number = i + 1;
            String at = Addresses.further(path, number);
            List<Listed> shown = pages.get(number - 1);
            press.print(
                    at,
                    "article",
                    () -> setting.page(at, shown, title, meaning, cases.size()),
                    () -> new Article(
                            setting.frame(
                                    at,
                                    Paging.title(title, number),
                                    "Cases by their reason: " + meaning,
                                    Part.POLICIES),
                            setting.trail(at, Part.POLICIES),
                            kicker,
                            title,
                            Phrase.of(meaning + " ")
                                    .count(cases.size(), "case or disclosure.", "cases and disclosures."),
                            List.of(),
                            List.of(
                                    shown.isEmpty()
                                            ? Section.of("cases", "Cases", List.of(Phrase.of("There is no such case.")))
                                            : Section.of(
                                                    "cases",
                                                    "Cases",
                                                    List.of(),
                                                    new CaseTables().of("Cases: " + title, shown, setting.from(at)))),
                            Paging.links(path, number, pages.size())));
        }
    }
}
