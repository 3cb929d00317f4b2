package org.takedownregister.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.register.AsOf;
import org.takedownregister.domain.register.Batch;
import org.takedownregister.domain.register.Change;
import org.takedownregister.domain.register.Cursor;
import org.takedownregister.domain.register.Register;
import org.takedownregister.domain.register.RegisterView;
import org.takedownregister.persistence.RegisterAddress;
import org.takedownregister.persistence.Registers;
import org.takedownregister.report.Sites;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code takedowns changes}. */
@Command(
        name = "changes",
        description = "Shows what a publication would change in a site, so that it can be signed off before.",
        footerHeading = "%nExample:%n",
        footer = {"  takedowns changes --db takedowns.db --out site", "  takedowns changes --since 2026-11-01"})
final class ChangesCommand implements Callable<Integer> {

    private final Clock clock;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Option(
            names = "--db",
            paramLabel = "FILE|ADDRESS",
            description = "The register: a file, or a PostgreSQL database. Default: ${DEFAULT-VALUE}.")
    private RegisterAddress db = RegisterAddress.of("takedowns.db");

    @Option(names = "--out", paramLabel = "DIR", description = "The site. Default: ${DEFAULT-VALUE}.")
    private Path out = Path.of("site");

    @Option(
            names = "--since",
            paramLabel = "DATE|BATCH",
            description = "Compare with the register as of then, not with what the site shows.")
    private @Nullable String since;

    ChangesCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try (Register register = Registers.openExisting(db);
                RegisterView view = register.view(LocalDate.now(clock))) {
            int from = since != null ? AsOf.batch(since, view.batches()) : Sites.publishedBatch(out);
            int to = view.newestBatch().map(Batch::number).orElse(0);
            int count = 0;
            Changes changes = new Changes(spec.commandLine().getOut());
            try (Cursor<Change> cursor = view.changesSince(from)) {
                while (cursor.hasNext()) {
                    changes.accept(cursor.next());
                    count++;
                }
            }
            String rows = count == 1 ? "1 row differs" : count + " rows differ";
            spec.commandLine().getOut().println(rows + " between batch " + from + " and batch " + to + ".");
            return ExitCode.DONE;
        }
    }
}
