package org.takedownregister.report.telling;

import java.util.ArrayList;
import java.util.List;
import org.takedownregister.domain.entry.Platform;
import org.takedownregister.domain.entry.Policy;
import org.takedownregister.report.catalogue.Addresses;
import org.takedownregister.report.catalogue.Listed;
import org.takedownregister.report.page.Article;
import org.takedownregister.report.page.Fact;
import org.takedownregister.report.page.Grid;
import org.takedownregister.report.page.Item;
import org.takedownregister.report.page.Phrase;
import org.takedownregister.report.page.Section;
import org.takedownregister.report.telling.Setting.Part;
import org.takedownregister.report.words.Assets;

/** The list of platforms and a page for each. */
final class PlatformPages {

    private final Setting setting;
    private final StatementSections statements;

    PlatformPages(Setting setting, StatementSums sums) {
        this.setting = setting;
        this.statements = new StatementSections(sums);
    }

    void print(Press press) {
        press.print(Part.PLATFORMS.address(), "article", this::list);
        setting.catalogue().platforms().values().forEach(platform -> pages(press, platform));
    }

    private Article list() {
        String path = Part.PLATFORMS.address();
        Ways ways = setting.from(path);
        List<Grid.Row> rows = new ArrayList<>();
        for (Platform platform : setting.catalogue().platforms().values()) {
            String operator = platform.operator();
            rows.add(new Grid.Row(
                    null,
                    List.of(
                            ways.toPlatform(platform.platformId()),
                            operator == null ? Phrase.of("not stated") : Phrase.EMPTY.foreign(operator),
                            Phrase.EMPTY.count(counted(platform)))));
        }
        return new Article(
                setting.frame(
                        path,
                        "Platforms",
                        "The platforms that acted, and how many cases concern each.",
                        Part.PLATFORMS),
                List.of(Phrase.EMPTY.link("index.html", "Overview")),
                "",
                "Platforms",
                rows.isEmpty()
                        ? Phrase.of("The register holds no platform yet.")
                        : Phrase.of("A case that concerns several platforms counts for each of them."),
                List.of(),
                rows.isEmpty()
                        ? List.of()
                        : List.of(Section.of(
                                "platforms",
                                "All platforms",
                                List.of(),
                                new Grid(
                                        "Platforms by name",
                                        List.of(
                                                Grid.Column.text("Platform"),
                                                Grid.Column.text("Operated by"),
                                                Grid.Column.number("Cases")),
                                        rows))),
                List.of());
    }

    private long counted(Platform platform) {
        return setting.catalogue().mentions().platform(platform.platformId()).stream()
                .filter(Listed::isCounted)
                .count();
    }

    private void pages(Press press, Platform platform) {
        String path = Addresses.platform(platform.platformId());
        List<List<Listed>> pages = Paging.split(setting.catalogue().mentions().platform(platform.platformId()));
        long counted = counted(platform);
        for (int i = 0; i < pages.size(); i++) {
            String at = Addresses.further(path, i + 1);
            List<Listed> shown = pages.get(i);
            int number = i + 1;
            if (number == 1) {
                // Its drawing counts all cases.
                press.print(at, "article", () -> page(platform, counted, at, shown, number, pages.size()));
            } else {
                press.print(
                        at,
                        "article",
                        () -> setting.page(at, shown, counted, pages.size()),
                        () -> page(platform, counted, at, shown, number, pages.size()));
            }
        }
    }

    private Article page(Platform platform, long counted, String at, List<Listed> cases, int number, int pages) {
        Ways ways = setting.from(at);
        List<Section> sections = new ArrayList<>();
        if (number == 1) {
            new Seeing(setting)
                    .platform(platform.platformId(), platform.name(), ways)
                    .ifPresent(sections::add);
        }
        sections.add(
                cases.isEmpty()
                        ? Section.of("cases", "Cases", List.of(Phrase.of("No case concerns it.")))
                        : Section.of(
                                "cases",
                                "Cases",
                                List.of(),
                                new CaseTables().of("Cases that concern " + platform.name(), cases, ways)));
        List<Item> policies = setting.catalogue().policies().values().stream()
                .filter(policy -> policy.platformId().equals(platform.platformId()))
                .map(Policy::policyId)
                .map(policy -> Item.of(ways.toPolicy(policy)))
                .toList();
        if (number == 1) {
            List<Listed> all = setting.catalogue().mentions().platform(platform.platformId());
            sections.addAll(statements.of(platform, all, ways));
        }
        if (!policies.isEmpty() && number == 1) {
            sections.add(Section.list("policies", "Its policies", List.of(), policies));
        }
        return new Article(
                setting.frame(
                        at,
                        Paging.title(platform.name(), number),
                        "Cases that concern " + platform.name() + ".",
                        Part.PLATFORMS),
                setting.trail(at, Part.PLATFORMS),
                "Platform",
                platform.name(),
                Phrase.EMPTY
                        .count(counted, "case", "cases")
                        .and(" in the register " + (counted == 1 ? "concerns" : "concern") + " it."),
                facts(platform),
                sections,
                Paging.links(Addresses.platform(platform.platformId()), number, pages));
    }

    private static List<Fact> facts(Platform platform) {
        List<Fact> facts = new ArrayList<>();
        String operator = platform.operator();
        if (operator != null) {
            facts.add(new Fact("Operated by", Phrase.EMPTY.foreign(operator)));
        }
        if (!platform.aliases().isEmpty()) {
            facts.add(new Fact("Also known as", Phrase.EMPTY.foreign(Assets.joined(platform.aliases()))));
        }
        return facts;
    }
}
