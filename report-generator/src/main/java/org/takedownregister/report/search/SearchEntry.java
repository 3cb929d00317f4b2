package org.takedownregister.report.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What the index takes of a case.
 *
 * @param shown what the list of results shows
 * @param filed the filters under which it is filed, each once
 * @param words its words, each once
 * @param levels how much each of them counts, from 0 to 7
 */
public record SearchEntry(Shown shown, List<Filed> filed, List<String> words, List<Integer> levels) {

    /** Keeps lists of its own. */
    public SearchEntry {
        filed = List.copyOf(filed);
        words = List.copyOf(words);
        levels = List.copyOf(levels);
    }

    /** A value of a filter. */
    record Filed(Facet facet, String code, String label) {}

    /** The entry of a case. */
    public static SearchEntry of(SearchCase found) {
        Weights counted = Weights.of(found);
        List<String> words = List.copyOf(counted.words());
        List<Filed> filed = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            for (SearchTag tag : facet.tagsOf(found)) {
                filed.add(new Filed(facet, tag.code(), tag.label()));
            }
        }
        return new SearchEntry(
                Shown.of(found),
                filed,
                words,
                words.stream().map(counted::level).toList());
    }

    /** What the next publication needs of it, if the case stays as it is. */
    public byte[] note() {
        return shown.toBytes();
    }
}
