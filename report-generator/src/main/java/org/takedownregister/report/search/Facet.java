package org.takedownregister.report.search;

import java.util.List;
import java.util.function.Function;

/** A filter, in the order in which the form has them. */
enum Facet {
    PLATFORM("platform", "Platform", SearchCase::platforms),
    YEAR("year", "Year", Facet::year),
    OPERATED_FROM("from", "Said to be operated from", SearchCase::operatedFrom),
    TARGETED("target", "Said to be targeted", SearchCase::targets),
    ACTION("action", "Action", SearchCase::actions),
    BASIS("basis", "Basis of the reason", SearchCase::bases),
    GROUND("ground", "Ground", SearchCase::grounds),
    VERDICT("verdict", "Verdict", SearchCase::verdicts);

    private final String key;
    private final String label;
    private final Function<SearchCase, List<SearchTag>> tags;

    Facet(String key, String label, Function<SearchCase, List<SearchTag>> tags) {
        this.key = key;
        this.label = label;
        this.tags = tags;
    }

    /** How it is called in the address of a search. */
    String key() {
        return key;
    }

    /** How readers see it. */
    String label() {
        return label;
    }

    List<SearchTag> tagsOf(SearchCase found) {
        return tags.apply(found).stream().distinct().toList();
    }

    private static List<SearchTag> year(SearchCase found) {
        return found.year() == 0
                ? List.of(new SearchTag("none", "No date"))
                : List.of(new SearchTag(String.valueOf(found.year()), String.valueOf(found.year())));
    }
}
