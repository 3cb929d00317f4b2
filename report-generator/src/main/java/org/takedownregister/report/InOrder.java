package org.takedownregister.report;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.takedownregister.report.making.Meanwhile;

/**
 * Work that hands do side by side, and of which the one who brings it takes what came of it in the order in which it
 * was brought. For one thread.
 *
 * @param <T> what comes of a piece of work
 */
final class InOrder<T> {

    /** Bounds what waits in memory, if the first piece of many takes long. */
    private static final int MOST = 128;

    private final Hands hands;
    private final int most;
    private final Taker<T> taker;
    private final Deque<FutureTask<T>> asked = new ArrayDeque<>();

    InOrder(Hands hands, Taker<T> taker) {
        this(hands, MOST, taker);
    }

    /** @param most how many pieces may wait; fewer where much comes of each */
    InOrder(Hands hands, int most, Taker<T> taker) {
        this.hands = hands;
        this.most = most;
        this.taker = taker;
    }

    /** Takes what came of a piece of work. */
    @FunctionalInterface
    interface Taker<T> {
        void take(T done) throws IOException;
    }

    /** Brings a piece of work, and takes what came of earlier ones. */
    void bring(Callable<T> work) throws IOException {
        ask(hands.ask(work));
    }

    private void ask(FutureTask<T> next) throws IOException {
        asked.add(next);
        for (FutureTask<T> first = asked.peek();
                first != null && (first.isDone() || asked.size() >= most);
                first = asked.peek()) {
            asked.remove();
            taker.take(Meanwhile.done(first));
        }
    }

    /** Adds what is done already, and takes it in its turn. */
    void add(T done) throws IOException {
        if (asked.isEmpty()) {
            taker.take(done);
        } else {
            FutureTask<T> known = new FutureTask<>(() -> done);
            known.run();
            ask(known);
        }
    }

    /** Takes all that is left. */
    void finish() throws IOException {
        for (FutureTask<T> first = asked.poll(); first != null; first = asked.poll()) {
            taker.take(Meanwhile.done(first));
        }
    }
}
