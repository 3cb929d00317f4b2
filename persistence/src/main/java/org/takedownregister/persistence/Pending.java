package org.takedownregister.persistence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.TakedownCase;
import org.takedownregister.domain.register.Fingerprint;
import org.takedownregister.domain.register.InputRow;
import org.takedownregister.domain.register.Offer;
import org.takedownregister.domain.register.ReadRow;
import org.takedownregister.domain.register.UnreadRow;

/** A row that waits to be taken, whether it was read or not. For one thread, but that another may read it. */
final class Pending {

    private final InputRow row;
    private final @Nullable Offer offer;
    private final @Nullable UnreadRow unread;
    private @Nullable TakenRow known;

    // Of a row that another thread reads: who ends when it is read, and what came of it.
    private @Nullable CompletableFuture<Void> reading;
    private @Nullable ReadRow read;
    private @Nullable RuntimeException thrown;

    private Pending(InputRow row, @Nullable Offer offer, @Nullable UnreadRow unread) {
        this.row = row;
        this.offer = offer;
        this.unread = unread;
    }

    static Pending of(Offer offer) {
        return new Pending(offer.row(), offer, null);
    }

    static Pending of(UnreadRow unread) {
        return new Pending(unread.row(), null, unread);
    }

    InputRow row() {
        return row;
    }

    /** The identifier of the case that the row tells of itself; null if there is none. */
    @Nullable String caseId() {
        if (unread != null) {
            return unread.caseId();
        }
        for (Entry entry : Objects.requireNonNull(offer).entries()) {
            if (entry instanceof TakedownCase own) {
                return own.caseId().text();
            }
        }
        return null;
    }

    Fingerprint fingerprint(Fingerprint.Digest digest) {
        return unread == null ? digest.of(row) : unread.fingerprint();
    }

    /** Notes that the very same row was taken before. */
    void isKnownAs(TakenRow taken) {
        known = taken;
    }

    /** The very same row as it was taken before; null if it is not known. */
    @Nullable TakenRow known() {
        return known;
    }

    /** Has rows read by another thread, before their turn comes; together, as it costs to wake it. */
    static void readBy(Executor other, List<Pending> rows) {
        CompletableFuture<Void> reading = CompletableFuture.runAsync(() -> rows.forEach(Pending::readEarly), other);
        rows.forEach(row -> row.reading = reading);
    }

    private void readEarly() {
        if (unread != null) {
            try {
                read = unread.read();
            } catch (RuntimeException e) {
                // To be thrown when its turn comes.
                thrown = e;
            }
        }
    }

    /** What the row offers; nothing where it is rejected. To be called at most once. */
    Optional<Offer> read() {
        if (unread == null) {
            return Optional.ofNullable(offer);
        }
        if (reading == null) {
            return unread.read().offer();
        }
        reading.join();
        if (thrown != null) {
            throw thrown;
        }
        return Objects.requireNonNull(read).offer();
    }
}
