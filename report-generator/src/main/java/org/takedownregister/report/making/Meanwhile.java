package org.takedownregister.report.making;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Something that a thread of its own does meanwhile.
 *
 * @param <T> what comes of it
 */
public final class Meanwhile<T> {

    private final FutureTask<T> asked;

    private Meanwhile(FutureTask<T> asked) {
        this.asked = asked;
    }

    /** Begins to do it. */
    public static <T> Meanwhile<T> of(Callable<T> work) {
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
    public T done() throws IOException {
        return done(asked);
    }

    /**
     * What came of something that another thread does, as soon as it is done.
     *
     * @throws IOException if it threw one, or who waits was interrupted
     */
    public static <T> T done(FutureTask<T> asked) throws IOException {
        try {
            return asked.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throwAgain(e.getCause());
            throw new IllegalStateException(e);
        }
    }

    /** Throws what another thread threw, unless it is null. */
    public static void throwAgain(@Nullable Throwable thrown) throws IOException {
        if (thrown instanceof IOException unwritable) {
            throw unwritable;
        }
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
    }
}
