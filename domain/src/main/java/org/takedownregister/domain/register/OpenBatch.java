package org.takedownregister.domain.register;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A batch being written; for one thread, but for {@link #cancel}. Nothing of it is seen by others before {@link #commit}, and
 * nothing is left of it when it is closed without.
 */
public interface OpenBatch extends AutoCloseable {

    /**
     * Offers what a row says. What it refers to must have been offered before or be in the register; the
     * sources that a source is derived from may come later.
     */
    void put(Offer offer);

    /**
     * Does of the taking of an offer what needs none that came before it. By one thread, which may be another than the
     * one that puts; the outcome is the same without.
     */
    default PreparedOffer prepare(Offer offer) {
        return () -> offer;
    }

    /** Offers what a row says and this batch prepared. */
    default void put(PreparedOffer prepared) {
        put(prepared.offer());
    }

    /** Offers what a row says, which is read only if the register does not know it. */
    default void put(UnreadRow row) {
        row.read().offer().ifPresent(this::put);
    }

    /**
     * Whether the register seems to know most of the rows, so that they had better be put unread. It may be asked by
     * any thread, and is the same to the outcome either way.
     */
    default boolean knowsRows() {
        return false;
    }

    /** Keeps a group from being withdrawn from, because a row of it was rejected. */
    void shield(Group group);

    /** Ends the offers and compares them with what is stored. To be called once, before the rest. */
    Settlement settle();

    /** What the batch changes, by table and key. */
    Cursor<Change> changes();

    /**
     * Writes it all in one transaction.
     *
     * @param files the files as they will be kept with the batch
     * @throws IllegalStateException if it was not settled, or is a dry run
     */
    Batch commit(Instant at, String who, @Nullable String note, List<BatchFile> files);

    /**
     * Ends the batch from another thread: the call that runs and every later one but {@link #close} throws
     * {@link Cancelled}. May be repeated, as a call that was about to run is not cut off by the first.
     *
     * @return whether nothing of the batch is or will be written; false if it came too late
     */
    boolean cancel();

    /** Ends the batch; what was not committed is forgotten. */
    @Override
    void close();
}
