package org.takedownregister.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Small pieces of work, brought to a single hand several at a time, as it costs to wake it. They are done in the order
 * in which they came. For one thread.
 */
final class Bundles {

    private static final int TOGETHER = 16;

    private final Hands hands;
    private List<Hands.Work> waiting = new ArrayList<>(TOGETHER);

    Bundles(Hands hands) {
        this.hands = hands;
    }

    /** Takes a piece of work, which is brought along with others. */
    void take(Hands.Work work) throws IOException {
        waiting.add(work);
        if (waiting.size() == TOGETHER) {
            bring();
        }
    }

    /** Brings what waits. */
    void bring() throws IOException {
        List<Hands.Work> together = waiting;
        waiting = new ArrayList<>(TOGETHER);
        hands.take(() -> {
            for (Hands.Work work : together) {
                work.run();
            }
        });
    }
}
