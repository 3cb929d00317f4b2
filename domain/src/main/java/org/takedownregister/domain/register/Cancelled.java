package org.takedownregister.domain.register;

/** Says that a batch was ended by {@link OpenBatch#cancel()}, and that nothing of it was written. */
public final class Cancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** For a call that found the batch cancelled. */
    public Cancelled() {
        super("the batch was cancelled");
    }

    /** For a call that was cut off. */
    public Cancelled(Throwable cause) {
        super("the batch was cancelled", cause);
    }
}
