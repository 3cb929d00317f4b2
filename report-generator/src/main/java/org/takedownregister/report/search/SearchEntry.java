package org.takedownregister.report.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What the index takes of a case: what the list of results shows, under what it is filed, and its words.
 *
 * @param shown what the list shows
 * @param filed the filters under which it is filed, each once
 * @param words its words, each once
 * @param weights how much each of them counts
 * @param length how many words there are with repetitions
 */
public record SearchEntry(Shown shown, List<Filed> filed, List<String> words, List<Integer> weights, int length) {

    /** Keeps lists of its own. */
    public SearchEntry {
        filed = List.copyOf(filed);
        words = List.copyOf(words);
        weights = List.copyOf(weights);
    }

    /** A value of a filter. */
    record Filed(Facet facet, String code, String label) {}

    /** The entry of a case. */
    public static SearchEntry of(SearchCase found) {
        Weights counted = Weights.of(found);
        List<String> words = new ArrayList<>(counted.byWord().size());
        List<Integer> weights = new ArrayList<>(counted.byWord().size());
        counted.byWord().forEach((word, weight) -> {
            words.add(word);
            weights.add(weight);
        });
        List<Filed> filed = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            for (SearchTag tag : facet.tagsOf(found)) {
                filed.add(new Filed(facet, tag.code(), tag.label()));
            }
        }
        return new SearchEntry(Shown.of(found), filed, words, weights, counted.length());
    }
}
