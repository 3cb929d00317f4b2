package org.takedownregister.report.telling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Attribution;
import org.takedownregister.domain.entry.Role;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.report.catalogue.Listed;
import org.takedownregister.report.catalogue.Naming;
import org.takedownregister.report.page.Grid;
import org.takedownregister.report.page.Phrase;
import org.takedownregister.report.page.Section;

/** Where a country or a party is named, a section for each role it is given. */
final class Namings {

    private Namings() {}

    /** By role, each with its newest case first. */
    static List<Naming> ordered(List<Naming> namings) {
        return namings.stream()
                .sorted(Comparator.comparing((Naming naming) -> naming.claim().role()))
                .toList();
    }

    /** The cases in which something is named. */
    static List<Listed> cases(List<Naming> namings) {
        return namings.stream().map(Naming::listed).toList();
    }

    /** In how many cases there is such a naming, where those of one case follow one another. */
    @SuppressWarnings("ReferenceEquality") // a case has one line in the catalogue
    static long count(List<Naming> namings, Predicate<Naming> such) {
        long cases = 0;
        @Nullable Listed last = null;
        for (Naming naming : namings) {
            if (naming.listed() != last && such.test(naming)) {
                last = naming.listed();
                cases++;
            }
        }
        return cases;
    }

    /** The claims that name something. */
    static List<Attribution> claims(List<Naming> namings) {
        return namings.stream().map(Naming::claim).toList();
    }

    /** A section for each role. */
    static List<Section> sections(String name, List<Naming> namings, Ways ways) {
        Map<Role, List<Naming>> byRole = new EnumMap<>(Role.class);
        namings.forEach(naming -> byRole.computeIfAbsent(naming.claim().role(), role -> new ArrayList<>())
                .add(naming));
        List<Section> sections = new ArrayList<>();
        byRole.forEach((role, list) -> sections.add(Section.of(
                role.code(), heading(role), note(role), new Grid(caption(role, name), COLUMNS, rows(list, ways)))));
        return sections;
    }

    private static final List<Grid.Column> COLUMNS = List.of(
            Grid.Column.text("Case"),
            Grid.Column.text("When"),
            Grid.Column.text("Who says so"),
            Grid.Column.text("Why"),
            Grid.Column.text("Leading statement"));

    /** A row a case, with everybody who says so. */
    private static List<Grid.Row> rows(List<Naming> namings, Ways ways) {
        Map<Slug, List<Naming>> byCase = new LinkedHashMap<>();
        namings.forEach(naming -> byCase.computeIfAbsent(naming.listed().id(), id -> new ArrayList<>())
                .add(naming));
        return byCase.values().stream()
                .map(those -> {
                    Listed listed = those.get(0).listed();
                    return new Grid.Row(
                            null,
                            List.of(
                                    CaseTables.title(listed, ways),
                                    CaseTables.when(listed),
                                    sayings(those, ways),
                                    CaseTables.why(listed),
                                    CaseTables.leading(listed)));
                })
                .toList();
    }

    private static Phrase sayings(List<Naming> namings, Ways ways) {
        return Phrase.joined(
                namings.stream()
                        .map(naming -> Phrase.EMPTY
                                .foreign(naming.speaker())
                                .and(" ")
                                .and(Parties.firmness(naming.claim()))
                                .and(", in ")
                                .and(ways.toSource(naming.claim().sourceId())))
                        .toList(),
                "; ",
                "; ");
    }

    private static String heading(Role role) {
        return switch (role) {
            case OPERATED_FROM -> "Said to be operated from here";
            case LINKED_TO -> "Said to be linked to it";
            case RUN_BY -> "Said to be run by it";
            case TARGETS -> "Said to have addressed it";
            case AFFECTED_PARTY -> "Acted against";
            case PROMOTES -> "Said to have promoted it";
            case REQUESTED_BY -> "Said to have been requested by it";
            case FOUND_BY -> "Said to have been found by it";
            case VENUE -> "Said to have been active there";
        };
    }

    private static String caption(Role role, String name) {
        return heading(role) + ": cases that name " + name;
    }

    private static List<Phrase> note(Role role) {
        return switch (role) {
            case OPERATED_FROM ->
                List.of(Phrase.of(
                        "Where something was run from says nothing of who ran it, and nothing of the state."));
            case TARGETS -> List.of(Phrase.of("Whom the accounts spoke to or about, as the sources see it."));
            case LINKED_TO, RUN_BY -> List.of(Phrase.of("An attribution is a claim of whoever makes it."));
            case AFFECTED_PARTY, PROMOTES, REQUESTED_BY, FOUND_BY, VENUE -> List.of();
        };
    }
}
