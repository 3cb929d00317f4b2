package org.takedownregister.report.telling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.takedownregister.report.catalogue.Addresses;
import org.takedownregister.report.catalogue.Listed;
import org.takedownregister.report.page.Phrase;
import org.takedownregister.report.page.SearchPage;
import org.takedownregister.report.search.SearchForm;
import org.takedownregister.report.telling.Setting.Part;

/** The page of the search. Without scripts it leads to the lists that hold the same cases. */
final class SearchPages {

    private static final List<Part> LISTS = List.of(
            Part.CASES, Part.PLATFORMS, Part.COUNTRIES, Part.ACTORS, Part.POLICIES, Part.SOURCES, Part.DISAGREEMENTS);

    private final Setting setting;

    SearchPages(Setting setting) {
        this.setting = setting;
    }

    void print(Press press) {
        String path = Part.SEARCH.address();
        press.print(
                path,
                "search",
                () -> new SearchPage(
                        setting.frame(
                                path, "Search", "Search in every case and disclosure of the register.", Part.SEARCH),
                        List.of(Phrase.EMPTY.link("index.html", "Overview")),
                        "Search",
                        "Every case and disclosure, by words and by what sources say of it.",
                        new SearchForm("", lists())));
    }

    private List<SearchForm.Listed> lists() {
        List<SearchForm.Listed> lists = new ArrayList<>();
        LISTS.forEach(part -> lists.add(new SearchForm.Listed(part.address(), part.title())));
        TreeSet<Integer> years = new TreeSet<>(Comparator.reverseOrder());
        setting.catalogue().cases().stream()
                .map(Listed::date)
                .filter(Objects::nonNull)
                .forEach(date -> years.add(date.firstDay().getYear()));
        years.forEach(year -> lists.add(new SearchForm.Listed(Addresses.year(year), "Cases of " + year)));
        if (setting.catalogue().cases().stream().anyMatch(listed -> listed.date() == null)) {
            lists.add(new SearchForm.Listed(Addresses.undated(), "Cases without a date"));
        }
        return lists;
    }
}
