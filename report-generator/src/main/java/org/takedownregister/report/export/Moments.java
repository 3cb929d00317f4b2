package org.takedownregister.report.export;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.takedownregister.domain.register.Batch;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.register.Cursor;
import org.takedownregister.domain.register.RegisterView;

/** When the batches of a register were committed. */
final class Moments {

    private final TreeMap<Integer, Instant> batches = new TreeMap<>();

    private Moments() {}

    static Moments of(RegisterView view) {
        Moments moments = new Moments();
        try (Cursor<Batch> batches = view.batches()) {
            while (batches.hasNext()) {
                Batch batch = batches.next();
                moments.batches.put(batch.number(), batch.at());
            }
        }
        return moments;
    }

    /** When the register began; the epoch if it has no batch. */
    Instant first() {
        return batches.isEmpty() ? Instant.EPOCH : batches.firstEntry().getValue();
    }

    /** When the newest batch came; the epoch if there is none. */
    Instant last() {
        return batches.isEmpty() ? Instant.EPOCH : batches.lastEntry().getValue();
    }

    /** When a case came into the register. */
    Instant first(CaseFile file) {
        return file.batches().isEmpty() ? first() : at(file.batches().get(0));
    }

    /** When a case was last touched. */
    Instant last(CaseFile file) {
        return file.batches().isEmpty()
                ? last()
                : at(file.batches().get(file.batches().size() - 1));
    }

    private Instant at(int batch) {
        Map.Entry<Integer, Instant> at = batches.floorEntry(batch);
        return Objects.requireNonNull(at, () -> "no batch " + batch).getValue();
    }
}
