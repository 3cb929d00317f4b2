package org.takedownregister.report.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much each word counts in one case. It hangs on nothing but the case, so that other cases do not change what the
 * search knows of it.
 */
final class Weights {

    /** Half of the weight that a word can have is reached at this sum, in a case of usual length. */
    private static final double HALF = 4;

    /** How many words are usual: a case from a sheet has some 70, one with several sources and reactions some 260. */
    private static final double USUAL = 150;

    /** How far a long case counts less: 0 not at all, 1 in full. */
    private static final double LENGTH_COUNTS = 0.5;

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

    /** The words. */
    Set<String> words() {
        return byWord.keySet();
    }

    /** How much a word counts: 0 to {@link Postings#LEVELS} - 1. */
    int level(String word) {
        int sum = byWord.getOrDefault(word, 0);
        double damping = 1 - LENGTH_COUNTS + LENGTH_COUNTS * length / USUAL;
        return Math.min(Postings.LEVELS - 1, (int) (Postings.LEVELS * sum / (sum + HALF * damping)));
    }
}
