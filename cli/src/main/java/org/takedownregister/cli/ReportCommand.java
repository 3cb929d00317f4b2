package org.takedownregister.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.takedownregister.persistence.RegisterAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code takedowns report}. */
@Command(
        name = "report",
        description = "Publishes a register as a static site that opens anywhere.",
        footerHeading = "%nExample:%n",
        footer = {
            "  takedowns report --db takedowns.db --out site",
            "  takedowns report --as-of 2026-10-31 --out site-october"
        })
final class ReportCommand implements Callable<Integer> {

    private final Clock clock;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Option(
            names = "--db",
            paramLabel = "FILE|ADDRESS",
            description = "The register: a file, or a PostgreSQL database. Default: ${DEFAULT-VALUE}.")
    private RegisterAddress db = RegisterAddress.of("takedowns.db");

    @Option(
            names = "--as-of",
            paramLabel = "DATE|BATCH",
            description = "Publish what the register said then: after a batch, or at the end of a day (UTC).")
    private @Nullable String asOf;

    @Mixin
    private final Report report = new Report();

    ReportCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        return report.run(db, asOf, clock, spec.commandLine());
    }
}
