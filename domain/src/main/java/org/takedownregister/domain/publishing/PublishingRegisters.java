package org.takedownregister.domain.publishing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.register.AsOf;
import org.takedownregister.domain.register.Register;
import org.takedownregister.domain.register.RegisterView;

/** Publishes a register as of the clock's day in UTC, which decides about embargoes. */
public final class PublishingRegisters {

    private final Register register;
    private final Clock clock;

    /** Publishes a register at the clock's time. */
    public PublishingRegisters(Register register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /**
     * Publishes what may be seen today.
     *
     * @param asOf a batch's number or a date, to publish what the register said then; null for now
     * @throws org.takedownregister.domain.problem.Refused {@code batch-unknown} if there was no such state
     */
    public Publication run(SitePublisher publisher, @Nullable String asOf) {
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        try (RegisterView now = register.view(today)) {
            if (asOf == null) {
                return publisher.publish(now);
            }
            try (RegisterView then = register.view(today, AsOf.batch(asOf, now.batches()))) {
                return publisher.publish(then);
            }
        }
    }
}
