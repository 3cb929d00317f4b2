package org.takedownregister.report.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.takedownregister.domain.entry.Reaction;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.report.catalogue.Addresses;
import org.takedownregister.report.catalogue.Answer;
import org.takedownregister.report.catalogue.Mentions;
import org.takedownregister.report.catalogue.Naming;
import org.takedownregister.report.page.Article;
import org.takedownregister.report.page.Fact;
import org.takedownregister.report.page.Grid;
import org.takedownregister.report.page.Item;
import org.takedownregister.report.page.Phrase;
import org.takedownregister.report.page.Section;
import org.takedownregister.report.telling.Setting.Part;
import org.takedownregister.report.words.Assets;
import org.takedownregister.report.words.Words;

/** The list of the parties that are named or that reacted, and a page for each. */
final class ActorPages {

    private static final String CAUTION =
            "Who is named here is named by a source; the register itself attributes nothing.";

    private final Setting setting;

    ActorPages(Setting setting) {
        this.setting = setting;
    }

    void print(Press press) {
        List<String> names = List.copyOf(setting.catalogue().mentions().parties());
        List<List<String>> pages = Paging.split(names);
        for (int i = 0; i < pages.size(); i++) {
            String at = Addresses.further(Part.ACTORS.address(), i + 1);
            List<String> shown = pages.get(i);
            int number = i + 1;
            press.print(at, "article", () -> list(at, shown, number, pages.size()));
        }
        names.forEach(name -> pages(press, name));
    }

    private Article list(String at, List<String> names, int number, int pages) {
        Ways ways = setting.from(at);
        Mentions mentions = setting.catalogue().mentions();
        List<Grid.Row> rows = names.stream()
                .map(name -> new Grid.Row(
                        null,
                        List.of(
                                ways.toParty(name),
                                kinds(name),
                                CountryPages.number(Namings.count(mentions.party(name), naming -> true)),
                                CountryPages.number(mentions.answers(name).size()))))
                .toList();
        return new Article(
                setting.frame(
                        at,
                        Paging.title("Parties", number),
                        "Organisations, companies, groups and public persons that sources name.",
                        Part.ACTORS),
                List.of(Phrase.EMPTY.link(ways.to("index.html"), "Overview")),
                "",
                "Parties",
                names.isEmpty() ? Phrase.of("The register names no party yet.") : Phrase.of(CAUTION),
                List.of(),
                names.isEmpty()
                        ? List.of()
                        : List.of(Section.of(
                                "parties",
                                "All parties named",
                                List.of(),
                                new Grid(
                                        "Parties by name",
                                        List.of(
                                                Grid.Column.text("Party"),
                                                Grid.Column.text("Kind, as stated"),
                                                Grid.Column.number("Cases that name it"),
                                                Grid.Column.number("Its reactions")),
                                        rows))),
                Paging.links(Part.ACTORS.address(), number, pages));
    }

    private Phrase kinds(String name) {
        List<String> kinds = setting.catalogue().mentions().party(name).stream()
                .map(naming -> naming.claim().partyKind())
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(Words::of)
                .toList();
        List<String> reacting = setting.catalogue().mentions().answers(name).stream()
                .map(answer -> answer.reaction().actorKind())
                .distinct()
                .sorted()
                .map(Words::of)
                .toList();
        List<String> stated = kinds.isEmpty() ? reacting : kinds;
        return Phrase.of(stated.isEmpty() ? "not stated" : Assets.joined(stated));
    }

    private void pages(Press press, String name) {
        String path = Addresses.actor(name);
        List<List<Naming>> pages =
                Paging.split(Namings.ordered(setting.catalogue().mentions().party(name)));
        Phrase kinds = kinds(name);
        for (int i = 0; i < pages.size(); i++) {
            String at = Addresses.further(path, i + 1);
            List<Naming> shown = pages.get(i);
            int number = i + 1;
            press.print(at, "article", () -> page(name, kinds, at, shown, number, pages.size()));
        }
    }

    private Article page(String name, Phrase kinds, String at, List<Naming> shown, int number, int pages) {
        List<Section> sections = new ArrayList<>(Namings.sections(name, shown, setting.from(at)));
        if (number == pages) {
            reactions(name, setting.from(at), sections);
        }
        return new Article(
                setting.frame(
                        at,
                        Paging.title(name, number),
                        "What sources say of " + name + ", and how it reacted.",
                        Part.ACTORS),
                setting.trail(at, Part.ACTORS),
                "Party",
                name,
                Phrase.of(CAUTION),
                List.of(new Fact("Kind, as stated", kinds)),
                sections,
                Paging.links(Addresses.actor(name), number, pages));
    }

    private void reactions(String name, Ways ways, List<Section> sections) {
        List<Item> items = setting.catalogue().mentions().answers(name).stream()
                .map(answer -> item(answer, ways))
                .toList();
        if (!items.isEmpty()) {
            sections.add(Section.list("reactions", "How it reacted", List.of(), items));
        }
    }

    private static Item item(Answer answer, Ways ways) {
        Reaction reaction = answer.reaction();
        Phrase line = Phrase.of("It ")
                .strong(Words.of(reaction.stance()))
                .and(" " + Words.of(reaction.about()) + " in ")
                .and(ways.toCase(answer.listed().id()));
        EdtfDate on = reaction.reactedOn();
        Phrase dated = on == null ? line : line.and(", ").date(on);
        return new Item(
                dated.and(". Source: ").and(ways.toSource(reaction.sourceId())).and("."), reaction.summary(), null);
    }
}
