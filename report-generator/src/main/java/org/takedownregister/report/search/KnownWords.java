package org.takedownregister.report.search;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The words that most cases have, so that a misspelt one can be told; at most {@link #MOST}. */
final class KnownWords {

    static final int MOST = 20_000;

    private static final int SHORTEST = 4;
    private static final Comparator<Known> RAREST_FIRST =
            Comparator.comparingInt(Known::cases).thenComparing(Known::word, Comparator.reverseOrder());

    private final PriorityQueue<Known> known = new PriorityQueue<>(RAREST_FIRST);

    void add(String word, int cases) {
        if (word.codePointCount(0, word.length()) >= SHORTEST && !Character.isDigit(word.codePointAt(0))) {
            known.add(new Known(word, cases));
            if (known.size() > MOST) {
                known.remove();
            }
        }
    }

    /** The most common first. */
    List<String> words() {
        return known.stream().sorted(RAREST_FIRST.reversed()).map(Known::word).toList();
    }

    private record Known(String word, int cases) {}
}
