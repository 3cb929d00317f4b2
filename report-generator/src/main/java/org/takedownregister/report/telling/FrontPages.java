package org.takedownregister.report.telling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.takedownregister.domain.judging.OpenQuestion;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.report.catalogue.Catalogue;
import org.takedownregister.report.catalogue.Listed;
import org.takedownregister.report.export.DatasetMetadata;
import org.takedownregister.report.export.ExportedFile;
import org.takedownregister.report.page.Article;
import org.takedownregister.report.page.Grid;
import org.takedownregister.report.page.Item;
import org.takedownregister.report.page.Overview;
import org.takedownregister.report.page.Overview.Tally;
import org.takedownregister.report.page.Phrase;
import org.takedownregister.report.page.Section;
import org.takedownregister.report.telling.Findings.Finding;
import org.takedownregister.report.telling.Setting.Part;
import org.takedownregister.report.words.Assets;
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
        press.print("index.html", "overview", this::overview);
        press.print(Part.ABOUT.address(), "article", () -> About.of(setting));
        press.print("404.html", "article", this::notFound);
    }

    private Overview overview() {
        String path = "index.html";
        Ways ways = setting.from(path);
        Catalogue catalogue = setting.catalogue();
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
        newest(ways).ifPresent(sections::add);
        contradicted(ways).ifPresent(sections::add);
        new Seeing(setting).register(ways).ifPresent(sections::add);
        open(ways).ifPresent(sections::add);
        return new Overview(
                setting.frame(path, setting.options().title(), setting.options().introduction(), Part.NONE),
                setting.options().introduction(),
                counts(catalogue),
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

    private Optional<Section> newest(Ways ways) {
        List<Listed> cases = setting.catalogue().cases();
        if (cases.isEmpty()) {
            return Optional.empty();
        }
        List<Listed> few = cases.subList(0, Math.min(FEW, cases.size()));
        return Optional.of(Section.of(
                "newest",
                "The newest cases",
                few(few.size(), cases.size(), among(), Part.CASES, ways),
                new CaseTables()
                        .of("The newest cases and disclosures", few, ways)
                        .excerpt()));
    }

    /** What else the list holds besides cases in which a platform acted. */
    private String among() {
        Catalogue catalogue = setting.catalogue();
        List<String> others = new ArrayList<>();
        if (catalogue.disclosures() > 0) {
            others.add("disclosures");
        }
        if (catalogue.allegations() > 0) {
            others.add("allegations");
        }
        return others.isEmpty() ? "" : ", " + Assets.joined(others) + " included";
    }

    /** The newest cases whose sources cannot all be right, each with the first thing they contradict each other on. */
    private Optional<Section> contradicted(Ways ways) {
        List<Listed> all = setting.catalogue().cases().stream()
                .filter(listed -> findings.isContradicted(listed.id()))
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Listed> few = all.subList(0, Math.min(FEW, all.size()));
        Map<Slug, List<String>> sentences = contradictions(few);
        List<Grid.Row> rows = few.stream()
                .map(listed -> new Grid.Row(
                        null,
                        List.of(
                                CaseTables.title(listed, ways),
                                CaseTables.when(listed),
                                first(sentences.getOrDefault(listed.id(), List.of())))))
                .toList();
        Grid grid = new Grid(
                "Cases whose sources cannot all be right",
                List.of(Grid.Column.text("Case"), Grid.Column.text("When"), Grid.Column.text("What contradicts")),
                rows);
        return Optional.of(Section.of(
                "differ",
                "Where sources contradict each other",
                few(few.size(), all.size(), " cases", Part.DISAGREEMENTS, ways),
                grid.excerpt()));
    }

    private static Phrase first(List<String> sentences) {
        Phrase first = Phrase.of(sentences.get(0));
        int more = sentences.size() - 1;
        return more == 0 ? first : first.and(" ").aside("and " + Numbers.grouped(more) + " more");
    }

    private Map<Slug, List<String>> contradictions(List<Listed> cases) {
        Map<Slug, List<String>> sentences = new HashMap<>();
        cases.forEach(listed -> sentences.put(listed.id(), new ArrayList<>()));
        try (Findings.Pages pages = findings.pages(List.of(OpenQuestion.Kind.CONTRADICTION))) {
            for (List<Finding> next = pages.next(Paging.ROWS); !next.isEmpty(); next = pages.next(Paging.ROWS)) {
                for (Finding finding : next) {
                    List<String> of = sentences.get(finding.caseId());
                    if (of != null) {
                        of.add(finding.question().sentence());
                    }
                }
            }
        }
        return sentences;
    }

    /** Nothing where all are shown. */
    private static List<Phrase> few(int shown, int all, String what, Part part, Ways ways) {
        return shown == all
                ? List.of()
                : List.of(Phrase.of("The newest " + shown + " of " + Numbers.grouped(all) + what + "; all stand under ")
                        .link(ways.to(part.address()), part.title())
                        .and("."));
    }

    private static List<Tally> counts(Catalogue catalogue) {
        List<Tally> counts = new ArrayList<>();
        counts.add(tally(catalogue.counted(), "case", "cases", Part.CASES));
        long allegations = catalogue.allegations();
        long disclosures = catalogue.disclosures();
        if (disclosures > 0) {
            counts.add(tally(disclosures, "disclosure", "disclosures", Part.CASES));
        }
        if (allegations > 0) {
            counts.add(tally(allegations, "allegation", "allegations", Part.CASES));
        }
        counts.add(tally(catalogue.statements(), "statement of figures", "statements of figures", Part.CASES));
        counts.add(tally(catalogue.sources().size(), "source", "sources", Part.SOURCES));
        counts.add(tally(catalogue.platforms().size(), "platform", "platforms", Part.PLATFORMS));
        counts.add(tally(catalogue.mentions().countries().size(), "country named", "countries named", Part.COUNTRIES));
        counts.add(tally(catalogue.policies().size(), "policy", "policies", Part.POLICIES));
        return counts;
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
