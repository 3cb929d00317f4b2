package org.takedownregister.domain.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Judges every two of some rivals against each other. */
final class Pairs {

    /** With more rivals than this, each is judged against the leading one only. */
    static final int MOST_RIVALS = 40;

    private Pairs() {}

    static <S> List<Pair<S>> of(List<S> rivals, BiFunction<S, S, Judgement> judge) {
        List<Pair<S>> pairs = new ArrayList<>();
        if (rivals.size() <= MOST_RIVALS) {
            for (int i = 0; i < rivals.size(); i++) {
                for (int j = i + 1; j < rivals.size(); j++) {
                    S one = rivals.get(i);
                    S other = rivals.get(j);
                    pairs.add(new Pair<>(one, other, judge.apply(one, other)));
                }
            }
        }
        return pairs;
    }
}
