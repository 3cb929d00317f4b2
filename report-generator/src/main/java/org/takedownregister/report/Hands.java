package org.takedownregister.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.takedownregister.report.making.Meanwhile;

/**
 * Threads that make files while the register is read on. Pieces of work are taken in any order; when a few wait,
 * whoever brings more waits as well. A piece that fails ends the work of all: what it threw is thrown again to the one
 * who brings the next, or who waits for the end. To be closed, which leaves undone what waits.
 */
final class Hands implements AutoCloseable {

    private static final int MOST_WAITING = 64;
    private static final int MOST_THREADS = 4;

    /** Tells a thread that nothing more comes. */
    private static final Work END = () -> {};

    private final BlockingQueue<Work> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final AtomicReference<@Nullable Throwable> fault = new AtomicReference<>();
    private final List<Thread> threads = new ArrayList<>();

    /** A thread for each processor: the one who reads the register waits for them most of the time. */
    static Hands many() {
        return new Hands(Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
    }

    /** A single thread, which takes pieces in the order in which they are brought. */
    static Hands single() {
        return new Hands(1);
    }

    /** A piece of work that does not depend on others. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    private Hands(int count) {
        for (int i = 1; i <= count; i++) {
            Thread thread = new Thread(this::work, "hands-" + i);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
    }

    private void work() {
        try {
            for (Work next = waiting.take(); next != END; next = waiting.take()) {
                next.run();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException | Error thrown) {
            fault.compareAndSet(null, thrown);
        }
    }

    /** Brings a piece of work. */
    void take(Work work) throws IOException {
        try {
            do {
                throwFault();
            } while (!waiting.offer(work, 1, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** Brings a piece of work that something comes of. */
    <T> FutureTask<T> ask(Callable<T> work) throws IOException {
        FutureTask<T> asked = new FutureTask<>(work);
        take(asked::run);
        return asked;
    }

    /** Does the same with all, and hands on in order what comes of it: to this thread, and to one beside it. */
    <F, T> void each(Iterator<F> all, Function<F, T> work, Consumer<T> then, Consumer<T> beside) throws IOException {
        try (Hands other = single()) {
            InOrder<T> inOrder = new InOrder<>(this, done -> {
                other.take(() -> beside.accept(done));
                then.accept(done);
            });
            while (all.hasNext()) {
                F next = all.next();
                inOrder.bring(() -> work.apply(next));
            }
            inOrder.finish();
            other.finish();
        }
    }

    /** Waits until all is done; nothing can be brought afterwards. */
    void finish() throws IOException {
        for (int i = 0; i < threads.size(); i++) {
            take(END);
        }
        join();
        throwFault();
    }

    private void throwFault() throws IOException {
        Meanwhile.throwAgain(fault.get());
    }

    private void join() {
        boolean interrupted = false;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        threads.forEach(Thread::interrupt);
        join();
    }
}
