package org.takedownregister.report.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.domain.value.WebAddress;
import org.takedownregister.report.catalogue.Addresses;
import org.takedownregister.report.catalogue.Catalogue;
import org.takedownregister.report.catalogue.Listed;
import org.takedownregister.report.page.Article;
import org.takedownregister.report.page.Fact;
import org.takedownregister.report.page.Grid;
import org.takedownregister.report.page.Item;
import org.takedownregister.report.page.Phrase;
import org.takedownregister.report.page.Section;
import org.takedownregister.report.telling.Setting.Part;
import org.takedownregister.report.words.Languages;
import org.takedownregister.report.words.Words;

/** The list of sources and a page for each: what draws on it and which cases rest on it. */
final class SourcePages {

    private final Setting setting;

    SourcePages(Setting setting) {
        this.setting = setting;
    }

    void print(Press press) {
        List<Source> sources = List.copyOf(setting.catalogue().sources().values());
        List<List<Source>> pages = Paging.split(sources);
        for (int i = 0; i < pages.size(); i++) {
            String at = Addresses.further(Part.SOURCES.address(), i + 1);
            List<Source> shown = pages.get(i);
            int number = i + 1;
            press.print(at, "article", () -> list(at, shown, number, pages.size()));
        }
        sources.forEach(source -> pages(press, source));
    }

    private Article list(String at, List<Source> sources, int number, int pages) {
        Ways ways = setting.from(at);
        List<Grid.Row> rows = sources.stream()
                .map(source -> new Grid.Row(
                        null,
                        List.of(
                                ways.toSource(source.sourceId()),
                                Phrase.EMPTY.foreign(source.publisher()),
                                Phrase.of(Words.of(source.kind())),
                                when(source),
                                CountryPages.number(setting.catalogue()
                                        .mentions()
                                        .source(source.sourceId())
                                        .size()))))
                .toList();
        return new Article(
                setting.frame(at, Paging.title("Sources", number), "Where everything stands.", Part.SOURCES),
                List.of(Phrase.EMPTY.link(ways.to("index.html"), "Overview")),
                "",
                "Sources",
                Phrase.of(
                        rows.isEmpty()
                                ? "The register holds no source yet."
                                : "Nothing stands in this register without a source. A source that draws on another is"
                                        + " no second witness."),
                List.of(),
                rows.isEmpty()
                        ? List.of()
                        : List.of(Section.of(
                                "sources",
                                "All sources",
                                List.of(),
                                new Grid(
                                        "Sources by identifier",
                                        List.of(
                                                Grid.Column.text("Source"),
                                                Grid.Column.text("Publisher"),
                                                Grid.Column.text("Kind"),
                                                Grid.Column.text("Published"),
                                                Grid.Column.number("Cases")),
                                        rows))),
                Paging.links(Part.SOURCES.address(), number, pages));
    }

    private static Phrase when(Source source) {
        EdtfDate on = source.publishedOn();
        return on == null ? Phrase.of("not known") : Phrase.EMPTY.date(on);
    }

    private void pages(Press press, Source source) {
        String path = Addresses.source(source.sourceId());
        List<List<Listed>> pages = Paging.split(setting.catalogue().mentions().source(source.sourceId()));
        for (int i = 0; i < pages.size(); i++) {
            String at = Addresses.further(path, i + 1);
            List<Listed> shown = pages.get(i);
            int number = i + 1;
            press.print(
                    at,
                    "article",
                    () -> setting.page(at, shown, source, pages.size(), related(source)),
                    () -> page(source, at, shown, number, pages.size()));
        }
    }

    /** What it draws on and what draws on it. */
    private List<Source> related(Source source) {
        Catalogue catalogue = setting.catalogue();
        return Stream.concat(source.derivedFrom().stream(), catalogue.copies(source.sourceId()).stream())
                .flatMap(id -> catalogue.source(id).stream())
                .toList();
    }

    private Article page(Source source, String at, List<Listed> cases, int number, int pages) {
        Ways ways = setting.from(at);
        List<Section> sections = new ArrayList<>();
        sections.add(
                cases.isEmpty()
                        ? Section.of("cases", "Cases that rest on it", List.of(Phrase.of("No case rests on it.")))
                        : Section.of(
                                "cases",
                                "Cases that rest on it",
                                List.of(),
                                new CaseTables().of("Cases of which something stands in this source", cases, ways)));
        if (number == 1) {
            lineage("origins", "What it draws on", source.derivedFrom(), ways, sections);
            lineage("copies", "What draws on it", setting.catalogue().copies(source.sourceId()), ways, sections);
        }
        return new Article(
                setting.frame(
                        at,
                        Paging.title(source.title(), number),
                        "A source of " + source.publisher() + " and the cases that rest on it.",
                        Part.SOURCES),
                setting.trail(at, Part.SOURCES),
                Words.of(source.kind()),
                source.title(),
                Phrase.EMPTY,
                facts(source),
                sections,
                Paging.links(Addresses.source(source.sourceId()), number, pages));
    }

    private static void lineage(String id, String heading, List<Slug> others, Ways ways, List<Section> sections) {
        if (!others.isEmpty()) {
            sections.add(Section.list(
                    id,
                    heading,
                    List.of(Phrase.of("A source that draws on another is no second witness.")),
                    others.stream().map(other -> Item.of(ways.toSource(other))).toList()));
        }
    }

    private static List<Fact> facts(Source source) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Publisher", Phrase.EMPTY.foreign(source.publisher())));
        facts.add(new Fact("Published", when(source)));
        String language = source.language();
        if (language != null) {
            facts.add(new Fact("Language", Phrase.of(Languages.name(language))));
        }
        WebAddress url = source.url();
        facts.add(new Fact(
                "Read it",
                url == null ? Phrase.of("no address known") : Phrase.EMPTY.outside(url, "at " + url.host())));
        WebAddress archived = source.archivedUrl();
        facts.add(new Fact(
                "Archived copy",
                archived == null ? Phrase.of("none known") : Phrase.EMPTY.outside(archived, "at " + archived.host())));
        return facts;
    }
}
