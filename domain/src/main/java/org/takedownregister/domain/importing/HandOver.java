package org.takedownregister.domain.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.register.Fingerprint;
import org.takedownregister.domain.register.Group;
import org.takedownregister.domain.register.InputFile;
import org.takedownregister.domain.register.InputRow;
import org.takedownregister.domain.register.Offer;
import org.takedownregister.domain.register.PreparedOffer;

/**
 * Reads an input on a thread of its own, so that rows are read and checked while those before them are
 * written. What is read is handed over in its order and in bundles; when a few of them wait, reading waits.
 */
final class HandOver {

    /** Few enough that what waits stays near the processors, and is soon garbage. */
    private static final int BUNDLE = 64;

    /** Several times what a register looks up together, so that neither thread stands still for the other. */
    private static final int MOST_WAITING = 32;

    private static final int MANY_WAITING = 2;

    /** The last bundle. */
    private static final List<Consumer<RowHandler>> END = List.of();

    private final BlockingQueue<List<Consumer<RowHandler>>> bundles = new ArrayBlockingQueue<>(MOST_WAITING);
    private @Nullable Throwable fault;

    private HandOver() {}

    /**
     * Reads every row of an input and hands it to a handler on this thread.
     *
     * @throws org.takedownregister.domain.problem.Refused if an input cannot be read to its end, after all
     *     that was read before was handed over
     */
    static void read(RowSource input, RowHandler handler) {
        HandOver handOver = new HandOver();
        Thread reader = new Thread(() -> handOver.fill(input, handler), "reader");
        reader.setDaemon(true);
        reader.start();
        try {
            handOver.empty(handler);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            reader.interrupt();
            join(reader);
        }
    }

    private static void join(Thread reader) {
        boolean interrupted = false;
        while (reader.isAlive()) {
            try {
                reader.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void fill(RowSource input, RowHandler handler) {
        Bundling bundling = new Bundling(handler);
        try {
            input.read(bundling);
            bundling.handOver();
        } catch (Stopped e) {
            return;
        } catch (RuntimeException | Error e) {
            fault = e;
        }
        try {
            if (fault != null) {
                bundling.handOver();
            }
            bundles.put(END);
        } catch (InterruptedException | Stopped e) {
            Thread.currentThread().interrupt();
        }
    }

    private void empty(RowHandler handler) throws InterruptedException {
        List<Consumer<RowHandler>> bundle = bundles.take();
        while (!bundle.isEmpty()) {
            bundle.forEach(row -> row.accept(handler));
            bundle = bundles.take();
        }
        // The queue makes what was written before the end visible here.
        if (fault instanceof RuntimeException exception) {
            throw exception;
        }
        if (fault instanceof Error error) {
            throw error;
        }
    }

    /** Nobody takes the rows any more. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped(InterruptedException cause) {
            super(cause);
        }
    }

    /** Collects calls, to be made on the other thread. */
    private final class Bundling implements RowHandler {

        private final RowHandler handler;
        private List<Consumer<RowHandler>> bundle = new ArrayList<>(BUNDLE);

        /** Whether bundles wait, so that this thread had better do what it can of what is done with them. */
        private boolean isAhead;

        Bundling(RowHandler handler) {
            this.handler = handler;
        }

        private void add(Consumer<RowHandler> call) {
            bundle.add(call);
            if (bundle.size() == BUNDLE) {
                handOver();
            }
        }

        private void handOver() {
            if (bundle.isEmpty()) {
                return;
            }
            try {
                bundles.put(bundle);
            } catch (InterruptedException e) {
                throw new Stopped(e);
            }
            bundle = new ArrayList<>(BUNDLE);
            isAhead = bundles.size() >= MANY_WAITING;
        }

        @Override
        public void begin(InputFile file) {
            add(to -> to.begin(file));
        }

        @Override
        public void offer(Offer offer) {
            if (isAhead) {
                PreparedOffer prepared = handler.prepare(offer);
                add(to -> to.offer(prepared));
            } else {
                add(to -> to.offer(offer));
            }
        }

        /** What is made of a row is worked on where it was made: it would be slow to fetch from another processor. */
        @Override
        public void independent(Consumer<RowHandler> reading) {
            if (isAhead) {
                reading.accept(this);
            } else {
                add(reading);
            }
        }

        @Override
        public boolean knowsRows() {
            return handler.knowsRows();
        }

        @Override
        public void unread(InputRow row, Fingerprint fingerprint, String caseId, Consumer<RowHandler> reading) {
            add(to -> to.unread(row, fingerprint, caseId, reading));
        }

        @Override
        public void reject(InputRow row, List<Problem> problems, List<Group> groups, List<String> identifiers) {
            add(to -> to.reject(row, problems, groups, identifiers));
        }

        @Override
        public void setAside(InputRow row, String reason) {
            add(to -> to.setAside(row, reason));
        }

        @Override
        public void setAside(InputFile file, long rows, String reason) {
            add(to -> to.setAside(file, rows, reason));
        }

        @Override
        public void warn(Problem problem) {
            add(to -> to.warn(problem));
        }

        @Override
        public void end(InputFile file, String sha256, long bytes, String encoding) {
            add(to -> to.end(file, sha256, bytes, encoding));
        }
    }
}
