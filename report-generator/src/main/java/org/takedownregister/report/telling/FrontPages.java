package org.takedownregister.report.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.takedownregister.domain.judging.OpenQuestion;
import org.takedownregister.report.catalogue.Catalogue;
import org.takedownregister.report.catalogue.Listed;
import org.takedownregister.report.export.DatasetMetadata;
import org.takedownregister.report.export.ExportedFile;
import org.takedownregister.report.page.Article;
import org.takedownregister.report.page.Item;
import org.takedownregister.report.page.Overview;
import org.takedownregister.report.page.Overview.Tally;
import org.takedownregister.report.page.Phrase;
import org.takedownregister.report.page.Section;
import org.takedownregister.report.telling.Setting.Part;
import org.takedownregister.report.words.Numbers;

/** The first page, the page about the register, and the page for what is not found. */
final class FrontPages {

    private static final int FEW = 8;

    private final Setting setting;
    private final Findings findings;

    FrontPages(Setting setting, Findings findings) {
        this.findings = findings;
        this.setting = setting;
    }

    void print(Press press) {
        press.print("index.html", "overview", overview());
        press.print(Part.ABOUT.address(), "article", About.of(setting));
        press.print("404.html", "article", notFound());
    }

    private Overview overview() {
        String path = "index.html";
        Ways ways = setting.from(path);
        Catalogue catalogue = setting.catalogue();
        List<Tally> counts = List.of(
                tally(catalogue.counted(), "case", "cases", Part.CASES),
                tally(catalogue.statements(), "statement of figures", "statements of figures", Part.CASES),
                tally(catalogue.sources().size(), "source", "sources", Part.SOURCES),
                tally(catalogue.platforms().size(), "platform", "platforms", Part.PLATFORMS),
                tally(catalogue.mentions().countries().size(), "country named", "countries named", Part.COUNTRIES),
                tally(catalogue.policies().size(), "policy", "policies", Part.POLICIES));
        List<Section> sections = new ArrayList<>();
        if (catalogue.cases().isEmpty()) {
            sections.add(Section.of(
                    "empty",
                    "Nothing has been imported yet",
                    List.of(Phrase.of(
                                    "As soon as a data package is imported and the site is published again, its cases stand"
                                            + " here. ")
                            .link(ways.to(Part.ABOUT.address()), "What this register is")
                            .and("."))));
        }
        cases(
                "newest",
                "The newest cases",
                "The newest cases and disclosures",
                catalogue.cases(),
                Part.CASES,
                ways,
                sections);
        cases(
                "differ",
                "Where sources contradict each other",
                "Cases whose sources cannot all be right",
                catalogue.cases().stream()
                        .filter(listed -> findings.isContradicted(listed.id()))
                        .toList(),
                Part.DISAGREEMENTS,
                ways,
                sections);
        new Seeing(setting).register(ways).ifPresent(sections::add);
        open(ways).ifPresent(sections::add);
        return new Overview(
                setting.frame(path, setting.options().title(), setting.options().introduction(), Part.NONE),
                setting.options().introduction(),
                counts,
                sections,
                new Browsing(setting).sections(ways),
                DatasetMetadata.jsonLd(
                        setting.options().forExports(),
                        setting.options().introduction(),
                        setting.newest(),
                        downloads()));
    }

    /** The files that search engines are told of: data, not the many feeds. */
    private List<ExportedFile> downloads() {
        return setting.exported().stream()
                .filter(file -> file.path().startsWith("data/"))
                .toList();
    }

    private Optional<Section> open(Ways ways) {
        List<Item> items = Stream.of(OpenQuestion.Kind.values())
                .filter(kind -> findings.count(kind) > 0)
                .map(kind -> Item.of(Phrase.EMPTY
                        .link(ways.to(OpenQuestionPages.address(findings, kind)), Deeds.capital(kind.words()))
                        .and(" ")
                        .count(findings.count(kind))))
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.list(
                        "open",
                        "What is open",
                        List.of(Phrase.of("What nobody has settled yet; all stand under ")
                                .link(ways.to(Part.OPEN_QUESTIONS.address()), Part.OPEN_QUESTIONS.title())
                                .and(".")),
                        items));
    }

    private static Tally tally(long count, String one, String many, Part part) {
        return new Tally(Long.toString(count), Numbers.grouped(count), count == 1 ? one : many, part.address());
    }

    private static void cases(
            String id,
            String heading,
            String caption,
            List<Listed> cases,
            Part all,
            Ways ways,
            List<Section> sections) {
        if (!cases.isEmpty()) {
            List<Listed> few = cases.subList(0, Math.min(FEW, cases.size()));
            List<Phrase> note = few.size() == cases.size()
                    ? List.of()
                    : List.of(Phrase.of("The newest " + few.size() + " of " + Numbers.grouped(cases.size())
                                    + "; all stand under ")
                            .link(ways.to(all.address()), all.title())
                            .and("."));
            sections.add(Section.of(
                    id, heading, note, new CaseTables().of(caption, few, ways).excerpt()));
        }
    }

    private Article notFound() {
        String path = "404.html";
        return new Article(
                setting.frame(path, "Not found", "This page does not exist.", Part.NONE),
                List.of(Phrase.EMPTY.link("index.html", "Overview")),
                "",
                "This page does not exist",
                Phrase.of("It may have been withdrawn, or the address may be mistyped. Every case is in the ")
                        .link(Part.CASES.address(), "list of cases")
                        .and("."),
                List.of(),
                List.of(),
                List.of());
    }
}
