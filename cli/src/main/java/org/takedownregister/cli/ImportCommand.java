package org.takedownregister.cli;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.takedownregister.importer.Opening;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code takedowns import}. */
@Command(
        name = "import",
        description = "Imports data packages into a register, as one batch.",
        footerHeading = "%nExample:%n",
        footer = {
            "  takedowns import examples/seeds --db takedowns.db",
            "  takedowns import cases.csv --dry-run",
            "  takedowns import examples/mapping/sheet.csv --mapping examples/mapping/mapping.yaml"
        })
final class ImportCommand implements Callable<Integer> {

    private final Clock clock;
    private final Opening opening;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "PACKAGE",
            description = "A folder, a zip or a file; - for standard input. Tables are told by their header.")
    private List<String> packages = List.of();

    @Mixin
    private final Import options = new Import();

    ImportCommand(Clock clock, Opening opening) {
        this.clock = clock;
        this.opening = opening;
    }

    @Override
    public Integer call() {
        return options.run(packages, clock, opening, spec.commandLine());
    }
}
