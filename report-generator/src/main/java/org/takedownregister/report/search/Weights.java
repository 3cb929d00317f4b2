package org.takedownregister.report.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much each word counts in one case. */
final class Weights {

    private static final int TITLE = 8;
    private static final int NAME = 5;
    private static final int SUMMARY = 3;
    private static final int TEXT = 1;

    private final Map<String, Integer> byWord = new HashMap<>();
    private int length;

    private Weights() {}

    static Weights of(SearchCase found) {
        Weights weights = new Weights();
        weights.add(TITLE, List.of(found.title()));
        weights.add(SUMMARY, List.of(found.summary()));
        weights.add(NAME, found.names());
        for (List<SearchTag> tags :
                List.of(found.platforms(), found.operatedFrom(), found.targets(), found.actions())) {
            weights.add(NAME, tags.stream().map(SearchTag::label).toList());
        }
        weights.add(TEXT, found.text());
        return weights;
    }

    private void add(int weight, List<String> texts) {
        for (String text : texts) {
            for (String word : Words.of(text)) {
                byWord.merge(word, weight, Integer::sum);
                length++;
            }
        }
    }

    /** Each word with the sum of its weights. */
    Map<String, Integer> byWord() {
        return byWord;
    }

    /** How many words there are. */
    int length() {
        return length;
    }
}
