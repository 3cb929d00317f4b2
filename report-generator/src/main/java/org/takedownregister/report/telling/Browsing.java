package org.takedownregister.report.telling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.takedownregister.domain.entry.Ground;
import org.takedownregister.domain.entry.RationaleBasis;
import org.takedownregister.domain.entry.Role;
import org.takedownregister.domain.value.Country;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.report.catalogue.Addresses;
import org.takedownregister.report.catalogue.Catalogue;
import org.takedownregister.report.catalogue.Listed;
import org.takedownregister.report.page.Item;
import org.takedownregister.report.page.Phrase;
import org.takedownregister.report.page.Section;
import org.takedownregister.report.words.Words;

/** Ways into the register from the first page: by year, platform, reason and country. */
final class Browsing {

    private static final int MOST_COUNTRIES = 12;

    private final Setting setting;

    Browsing(Setting setting) {
        this.setting = setting;
    }

    List<Section> sections(Ways ways) {
        List<Section> sections = new ArrayList<>();
        add(sections, "years", "By year", years(ways));
        add(sections, "platforms", "By platform", platforms(ways));
        add(sections, "bases", "By what the reason rests on", bases(ways));
        add(sections, "grounds", "By the rules applied", grounds(ways));
        add(sections, "from", "By country said to be operated from", countries(ways, Role.OPERATED_FROM));
        add(sections, "addressed", "By country said to be addressed", countries(ways, Role.TARGETS));
        return sections;
    }

    private static void add(List<Section> sections, String id, String heading, List<Item> items) {
        if (!items.isEmpty()) {
            sections.add(Section.list(id, heading, List.of(), items));
        }
    }

    private List<Item> years(Ways ways) {
        SortedMap<Integer, Long> years = new TreeMap<>(Comparator.reverseOrder());
        for (Listed listed : setting.catalogue().cases()) {
            EdtfDate date = listed.date();
            if (date != null && listed.isCounted()) {
                years.merge(date.firstDay().getYear(), 1L, Long::sum);
            }
        }
        return years.entrySet().stream()
                .map(year ->
                        counted(ways.to(Addresses.year(year.getKey())), String.valueOf(year.getKey()), year.getValue()))
                .toList();
    }

    private List<Item> platforms(Ways ways) {
        Catalogue catalogue = setting.catalogue();
        return catalogue.platforms().values().stream()
                .map(platform -> Map.entry(
                        platform,
                        catalogue.mentions().platform(platform.platformId()).stream()
                                .filter(Listed::isCounted)
                                .count()))
                .filter(entry -> entry.getValue() > 0)
                .sorted(Comparator.comparing(entry -> -entry.getValue()))
                .map(entry -> counted(
                        ways.to(Addresses.platform(entry.getKey().platformId())),
                        entry.getKey().name(),
                        entry.getValue()))
                .toList();
    }

    private List<Item> countries(Ways ways, Role role) {
        return setting.catalogue().mentions().countries().keySet().stream()
                .map(code -> Map.entry(
                        new Country(code), setting.catalogue().tallies().named(code, role)))
                .filter(entry -> entry.getValue() > 0)
                .sorted(Comparator.comparing((Map.Entry<Country, Long> entry) -> -entry.getValue())
                        .thenComparing(entry -> entry.getKey().name()))
                .limit(MOST_COUNTRIES)
                .map(entry -> counted(
                        ways.to(Addresses.country(entry.getKey().code())) + "#" + role.code(),
                        entry.getKey().name(),
                        entry.getValue()))
                .toList();
    }

    private List<Item> bases(Ways ways) {
        return Stream.of(RationaleBasis.values())
                .filter(basis -> basis != RationaleBasis.NOT_STATED)
                .flatMap(basis -> listed(
                        ways.to(Addresses.basis(basis)),
                        Words.of(basis),
                        setting.catalogue().mentions().basis(basis)))
                .toList();
    }

    private List<Item> grounds(Ways ways) {
        return Stream.of(Ground.values())
                .filter(ground -> ground != Ground.NOT_STATED)
                .flatMap(ground -> listed(
                        ways.to(Addresses.ground(ground)),
                        Words.of(ground),
                        setting.catalogue().mentions().ground(ground)))
                .toList();
    }

    private static Stream<Item> listed(String href, String name, List<Listed> all) {
        long cases = all.stream().filter(Listed::isCounted).count();
        return cases == 0 ? Stream.of() : Stream.of(counted(href, name, cases));
    }

    private static Item counted(String href, String name, long cases) {
        return Item.of(Phrase.EMPTY.link(href, name).and(" ").count(cases));
    }
}
