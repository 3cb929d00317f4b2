package org.takedownregister.report.folder;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Something that a thread of its own does meanwhile.
 *
 * @param <T> what comes of it
 */
final class Meanwhile<T> {

    private final FutureTask<T> asked;

    private Meanwhile(FutureTask<T> asked) {
        this.asked = asked;
    }

    /** Begins to do it. */
    static <T> Meanwhile<T> of(Callable<T> work) {
        FutureTask<T> asked = new FutureTask<>(work);
        Thread thread = new Thread(asked, "meanwhile");
        thread.setDaemon(true);
        thread.start();
        return new Meanwhile<>(asked);
    }

    /**
     * What came of it, as soon as it is done.
     *
     * @throws IOException if it threw one, or who waits was interrupted
     */
    T done() throws IOException {
        try {
            return asked.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof IOException unreadable) {
                throw unreadable;
            }
            if (cause instanceof RuntimeException exception) {
                throw exception;
            }
            if (cause instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e);
        }
    }
}
