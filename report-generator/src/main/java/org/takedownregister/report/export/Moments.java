package org.takedownregister.report.export;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.takedownregister.domain.register.Batch;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.register.Cursor;
import org.takedownregister.domain.register.RegisterView;

/** When the batches of a register were committed. */
final class Moments {

    private final TreeMap<Integer, Batch> batches = new TreeMap<>();

    /** As STIX writes them, which takes long for what stands in every object. */
    private final Map<Instant, String> written = new ConcurrentHashMap<>();

    private Moments() {}

    static Moments of(RegisterView view) {
        Moments moments = new Moments();
        try (Cursor<Batch> batches = view.batches()) {
            while (batches.hasNext()) {
                Batch batch = batches.next();
                moments.batches.put(batch.number(), batch);
            }
        }
        return moments;
    }

    /** When the register began; the epoch if it has no batch. */
    Instant first() {
        return batches.isEmpty()
                ? Instant.EPOCH
                : batches.firstEntry().getValue().at();
    }

    /** When the newest batch came; the epoch if there is none. */
    Instant last() {
        return batches.isEmpty()
                ? Instant.EPOCH
                : batches.lastEntry().getValue().at();
    }

    /** A moment with its milliseconds. */
    String millis(Instant at) {
        return written.computeIfAbsent(at, Times::millis);
    }

    /** When a case that batches touched came into the register. */
    Instant first(List<Integer> touches) {
        return touches.isEmpty() ? first() : batch(touches.get(0)).at();
    }

    /** When a case that batches touched was last touched. */
    Instant last(List<Integer> touches) {
        return touches.isEmpty()
                ? last()
                : batch(touches.get(touches.size() - 1)).at();
    }

    /** When a case came into the register. */
    Instant first(CaseFile file) {
        return first(file.batches());
    }

    /** When a case was last touched. */
    Instant last(CaseFile file) {
        return newest(file).map(Batch::at).orElseGet(this::last);
    }

    /** The newest batch that touched a case. */
    Optional<Batch> newest(CaseFile file) {
        return file.newestBatch().map(this::batch);
    }

    private Batch batch(int number) {
        Map.Entry<Integer, Batch> batch = batches.floorEntry(number);
        return Objects.requireNonNull(batch, () -> "no batch " + number).getValue();
    }
}
