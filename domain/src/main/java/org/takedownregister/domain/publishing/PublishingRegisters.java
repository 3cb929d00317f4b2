package org.takedownregister.domain.publishing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

    /** Publishes what may be seen today. */
    public Publication run(SitePublisher publisher) {
        try (RegisterView view = register.view(LocalDate.now(clock.withZone(ZoneOffset.UTC)))) {
            return publisher.publish(view);
        }
    }
}
