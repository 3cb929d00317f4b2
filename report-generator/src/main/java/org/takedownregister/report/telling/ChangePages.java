package org.takedownregister.report.telling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.takedownregister.domain.register.Batch;
import org.takedownregister.domain.register.BatchFile;
import org.takedownregister.report.catalogue.Addresses;
import org.takedownregister.report.catalogue.Listed;
import org.takedownregister.report.page.Article;
import org.takedownregister.report.page.Fact;
import org.takedownregister.report.page.Grid;
import org.takedownregister.report.page.Phrase;
import org.takedownregister.report.page.Section;
import org.takedownregister.report.telling.Setting.Part;

/** The batches that made the register what it is, and the cases that each of them touched. */
final class ChangePages {

    private final Setting setting;

    ChangePages(Setting setting) {
        this.setting = setting;
    }

    void print(Press press) {
        List<Batch> batches = new ArrayList<>(setting.catalogue().batches().values());
        Collections.reverse(batches);
        List<List<Batch>> pages = Paging.split(batches);
        for (int i = 0; i < pages.size(); i++) {
            String at = Addresses.further(Part.CHANGES.address(), i + 1);
            List<Batch> shown = pages.get(i);
            int number = i + 1;
            press.print(at, "article", () -> list(at, shown, number, pages.size()));
        }
        batches.forEach(batch -> pages(press, batch));
    }

    private Article list(String at, List<Batch> batches, int number, int pages) {
        Ways ways = setting.from(at);
        List<Grid.Row> rows = batches.stream()
                .map(batch -> new Grid.Row(
                        null,
                        List.of(
                                Phrase.EMPTY.link(
                                        ways.to(Addresses.batch(batch.number())), Deeds.capital(Setting.name(batch))),
                                Phrase.EMPTY.count(cases(batch).size()),
                                Phrase.EMPTY.count(changed(batch)),
                                Phrase.EMPTY.count(batch.withdrawn()))))
                .toList();
        return new Article(
                setting.frame(
                        at,
                        Paging.title("Changes", number),
                        "Every import that changed the register, and the cases it touched.",
                        Part.CHANGES),
                List.of(Phrase.EMPTY.link(ways.to("index.html"), "Overview")),
                "",
                "Changes",
                Phrase.of(
                        rows.isEmpty()
                                ? "Nothing has been imported yet."
                                : "Every import that changed the register. Nothing is overwritten: what a later import"
                                        + " replaces or withdraws stays in the register’s history."),
                List.of(),
                sections(number, ways, rows),
                Paging.links(Part.CHANGES.address(), number, pages));
    }

    private List<Section> sections(int number, Ways ways, List<Grid.Row> rows) {
        List<Section> sections = new ArrayList<>();
        if (number == 1 && !rows.isEmpty()) {
            sections.addAll(Differences.of(setting.difference(), ways));
        }
        if (!rows.isEmpty()) {
            sections.add(Section.of(
                    "batches",
                    "Imports, the newest first",
                    List.of(),
                    new Grid(
                            "Imports that changed the register",
                            List.of(
                                    Grid.Column.text("Import"),
                                    Grid.Column.number("Cases touched"),
                                    Grid.Column.number("Rows added or changed"),
                                    Grid.Column.number("Rows withdrawn")),
                            rows)));
        }
        return sections;
    }

    private List<Listed> cases(Batch batch) {
        return setting.catalogue().mentions().batch(batch.number());
    }

    private static long changed(Batch batch) {
        return batch.files().stream()
                .map(BatchFile::outcomes)
                .mapToLong(outcomes -> outcomes.inserted() + outcomes.updated())
                .sum();
    }

    private void pages(Press press, Batch batch) {
        String path = Addresses.batch(batch.number());
        List<List<Listed>> pages = Paging.split(cases(batch));
        for (int i = 0; i < pages.size(); i++) {
            String at = Addresses.further(path, i + 1);
            List<Listed> shown = pages.get(i);
            int number = i + 1;
            press.print(
                    at,
                    "article",
                    () -> setting.page(at, shown, batch, pages.size()),
                    () -> page(batch, at, shown, number, pages.size()));
        }
    }

    private Article page(Batch batch, String at, List<Listed> cases, int number, int pages) {
        String title = Deeds.capital(Setting.name(batch));
        String note = batch.note();
        return new Article(
                setting.frame(
                        at,
                        Paging.title(title, number),
                        "What was touched by " + Paging.title(Setting.name(batch), number) + ".",
                        Part.CHANGES),
                setting.trail(at, Part.CHANGES),
                "Import",
                title,
                note == null ? Phrase.EMPTY : Phrase.EMPTY.foreign(note),
                List.of(
                        new Fact("Files read", Phrase.EMPTY.count(batch.files().size())),
                        new Fact("Rows added or changed", Phrase.EMPTY.count(changed(batch))),
                        new Fact("Rows withdrawn", Phrase.EMPTY.count(batch.withdrawn()))),
                List.of(
                        cases.isEmpty()
                                ? Section.of(
                                        "cases",
                                        "Cases touched",
                                        List.of(Phrase.of("No case that may be seen today was touched.")))
                                : Section.of(
                                        "cases",
                                        "Cases touched",
                                        List.of(Phrase.of("As they stand now, not as they stood then.")),
                                        new CaseTables()
                                                .of("Cases that this import touched", cases, setting.from(at)))),
                Paging.links(Addresses.batch(batch.number()), number, pages));
    }
}
