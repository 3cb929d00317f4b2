package org.takedownregister.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.takedownregister.persistence.RegisterAddress;
import org.takedownregister.persistence.Registers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code takedowns copy}. */
@Command(
        name = "copy",
        description = {
            "Copies a register with its whole history: to PostgreSQL, from there to a file, or between two of a kind.",
            "Reports as of every batch are afterwards the same from both."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  takedowns copy --from takedowns.db --to jdbc:postgresql://localhost/takedowns",
            "  takedowns copy --from jdbc:postgresql://localhost/takedowns --to takedowns.db"
        })
final class CopyCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Option(names = "--from", paramLabel = "FILE|ADDRESS", required = true, description = "The register.")
    private RegisterAddress from = RegisterAddress.of("takedowns.db");

    @Option(
            names = "--to",
            paramLabel = "FILE|ADDRESS",
            required = true,
            description = "Where the copy will be: where there is no register yet, or an empty one.")
    private RegisterAddress to = RegisterAddress.of("copy.db");

    @Override
    public Integer call() {
        Registers.Copied copied = Registers.copy(from, to);
        spec.commandLine()
                .getOut()
                .printf(
                        Locale.ROOT,
                        "%d %s with %d stored versions of rows copied from %s to %s.%n",
                        copied.batches(),
                        copied.batches() == 1 ? "batch" : "batches",
                        copied.versions(),
                        from,
                        to);
        return ExitCode.DONE;
    }
}
