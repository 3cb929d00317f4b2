package org.takedownregister.cli;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.importing.ImportingPackages;
import org.takedownregister.persistence.RegisterAddress;

/**
 * Ends an import when the process is told to end, by Ctrl-C or a signal, and says what became of the
 * register. The exit code is the virtual machine's: 128 and the number of the signal.
 */
final class Interruption implements AutoCloseable {

    private static final int TRIES = 300;
    private static final long BETWEEN_TRIES_MILLIS = 100;

    private final RegisterAddress register;
    private final PrintWriter err;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::interrupt, "interruption");
    private volatile @Nullable ImportingPackages importing;

    Interruption(RegisterAddress register, PrintWriter err) {
        this.register = register;
        this.err = err;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** The import to end. */
    void ends(ImportingPackages given) {
        importing = given;
    }

    private void interrupt() {
        ImportingPackages running = importing;
        boolean inTime = running == null || running.cancel();
        try {
            // What runs is cut off, and gets its time to tidy up.
            for (int i = 0; running != null && i < TRIES; i++) {
                if (ended.await(BETWEEN_TRIES_MILLIS, TimeUnit.MILLISECONDS)) {
                    break;
                }
                running.cancel();
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
        err.println();
        err.println(
                inTime
                        ? "Interrupted: nothing was imported. " + register + " holds what it held before."
                        : "Interrupted after the last row was written: the import is in " + register + ".");
    }

    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException interrupted) {
            // The hook runs already, and says what there is to say.
            return;
        }
    }
}
