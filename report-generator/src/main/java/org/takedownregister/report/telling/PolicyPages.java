package org.takedownregister.report.telling;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Policy;
import org.takedownregister.domain.entry.PolicyVersion;
import org.takedownregister.domain.judging.PolicyInForce;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.WebAddress;
import org.takedownregister.report.catalogue.Addresses;
import org.takedownregister.report.catalogue.Invocation;
import org.takedownregister.report.page.Article;
import org.takedownregister.report.page.Fact;
import org.takedownregister.report.page.Grid;
import org.takedownregister.report.page.Phrase;
import org.takedownregister.report.page.Section;
import org.takedownregister.report.telling.Setting.Part;

/** The list of policies and a page for each with its versions and the cases that cite it. */
final class PolicyPages {

    private final Setting setting;

    PolicyPages(Setting setting) {
        this.setting = setting;
    }

    void print(Press press) {
        press.print(Part.POLICIES.address(), "article", this::list);
        setting.catalogue().policies().values().forEach(policy -> pages(press, policy));
    }

    private Article list() {
        String path = Part.POLICIES.address();
        Ways ways = setting.from(path);
        List<Grid.Row> rows = setting.catalogue().policies().values().stream()
                .map(policy -> new Grid.Row(
                        null,
                        List.of(
                                ways.toPolicy(policy.policyId()),
                                ways.toPlatform(policy.platformId()),
                                CountryPages.number(setting.catalogue()
                                        .versions(policy.policyId())
                                        .size()),
                                CountryPages.number(cases(policy)))))
                .toList();
        return new Article(
                setting.frame(path, "Policies", "The rules that platforms cite, and their versions.", Part.POLICIES),
                List.of(Phrase.EMPTY.link("index.html", "Overview")),
                "",
                "Policies",
                rows.isEmpty()
                        ? Phrase.of("The register holds no policy yet.")
                        : Phrase.of(
                                "The rules that are cited as reasons. A case is judged by the version in force on the day"
                                        + " of action, where one is known."),
                List.of(),
                sections(rows, ways),
                List.of());
    }

    private List<Section> sections(List<Grid.Row> policies, Ways ways) {
        List<Section> sections = new ArrayList<>();
        if (!policies.isEmpty()) {
            sections.add(Section.of(
                    "policies",
                    "All policies",
                    List.of(),
                    new Grid(
                            "Policies by platform",
                            List.of(
                                    Grid.Column.text("Policy"),
                                    Grid.Column.text("Platform"),
                                    Grid.Column.number("Known versions"),
                                    Grid.Column.number("Cases that cite it")),
                            policies)));
        }
        sections.addAll(new ReasonPages(setting).counts(ways));
        return sections;
    }

    private long cases(Policy policy) {
        return setting.catalogue().mentions().policy(policy.policyId()).stream()
                .map(invocation -> invocation.listed().id())
                .distinct()
                .count();
    }

    private void pages(Press press, Policy policy) {
        String path = Addresses.policy(policy.policyId());
        List<List<Invocation>> pages =
                Paging.split(setting.catalogue().mentions().policy(policy.policyId()));
        for (int i = 0; i < pages.size(); i++) {
            String at = Addresses.further(path, i + 1);
            List<Invocation> shown = pages.get(i);
            int number = i + 1;
            press.print(at, "article", () -> page(policy, at, shown, number, pages.size()));
        }
    }

    private Article page(Policy policy, String at, List<Invocation> invocations, int number, int pages) {
        Ways ways = setting.from(at);
        List<Section> sections = new ArrayList<>();
        if (number == 1) {
            sections.add(versions(policy));
        }
        sections.add(
                invocations.isEmpty()
                        ? Section.of("cases", "Cases that cite it", List.of(Phrase.of("No case cites it.")))
                        : Section.of("cases", "Cases that cite it", List.of(), invocations(policy, invocations, ways)));
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Platform", ways.toPlatform(policy.platformId())));
        WebAddress url = policy.url();
        if (url != null) {
            facts.add(new Fact("Current text", Phrase.EMPTY.outside(url, url.host())));
        }
        return new Article(
                setting.frame(
                        at,
                        Paging.title(policy.title(), number),
                        "Versions of the policy “" + Paging.title(policy.title(), number)
                                + "” and the cases that cite it.",
                        Part.POLICIES),
                setting.trail(at, Part.POLICIES),
                "Policy",
                policy.title(),
                Phrase.EMPTY,
                facts,
                sections,
                Paging.links(Addresses.policy(policy.policyId()), number, pages));
    }

    private Section versions(Policy policy) {
        List<PolicyVersion> known = setting.catalogue().versions(policy.policyId());
        if (known.isEmpty()) {
            return Section.of(
                    "versions",
                    "Versions",
                    List.of(Phrase.of(
                            "No dated version is known to the register. The current text need not be the one that"
                                    + " was in force when a platform acted.")));
        }
        List<Grid.Row> rows = known.stream()
                .map(version -> new Grid.Row(
                        Addresses.anchor(version),
                        List.of(
                                Phrase.EMPTY.date(version.inForceFrom()),
                                until(version.inForceTo()),
                                text(version),
                                version.summary() == null
                                        ? Phrase.EMPTY.aside("no summary")
                                        : Phrase.EMPTY.foreign(version.summary()))))
                .toList();
        return Section.of(
                "versions",
                "Versions",
                List.of(Phrase.of(
                        "Where no end is known, a version is taken to last until the next known one begins.")),
                new Grid(
                        "Known versions, the oldest first",
                        List.of(
                                Grid.Column.text("In force from"),
                                Grid.Column.text("To"),
                                Grid.Column.text("Text"),
                                Grid.Column.text("What it says, in the editors’ words")),
                        rows));
    }

    private static Phrase until(@Nullable EdtfDate end) {
        return end == null ? Phrase.of("no end known") : Phrase.EMPTY.date(end);
    }

    private static Phrase text(PolicyVersion version) {
        List<Phrase> texts = new ArrayList<>();
        WebAddress url = version.url();
        if (url != null) {
            texts.add(Phrase.EMPTY.outside(url, url.host()));
        }
        WebAddress archived = version.archivedUrl();
        if (archived != null) {
            texts.add(Phrase.EMPTY.outside(archived, "archived copy"));
        }
        return texts.isEmpty() ? Phrase.EMPTY.aside("no address known") : Phrase.joined(texts, ", ", ", ");
    }

    private Grid invocations(Policy policy, List<Invocation> invocations, Ways ways) {
        return new Grid(
                "Cases that cite " + policy.title(),
                List.of(
                        Grid.Column.text("Case"),
                        Grid.Column.text("When"),
                        Grid.Column.text("Basis and ground"),
                        Grid.Column.text("Version")),
                invocations.stream()
                        .map(invocation -> List.of(
                                CaseTables.title(invocation.listed(), ways),
                                CaseTables.when(invocation.listed()),
                                ways.toBasis(invocation.rationale().rationaleBasis())
                                        .and("; ")
                                        .and(ways.toGround(
                                                invocation.rationale().ground())),
                                inForce(policy, invocation, ways)))
                        .distinct()
                        .map(cells -> new Grid.Row(null, cells))
                        .toList());
    }

    private Phrase inForce(Policy policy, Invocation invocation, Ways ways) {
        PolicyInForce known = PolicyInForce.on(setting.catalogue().versions(policy.policyId()), invocation.acted());
        return Reasons.inForce(policy.policyId(), known, known.sentence(), ways);
    }
}
