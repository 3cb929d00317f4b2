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

/** The command {@code takedowns publish}: an import and a report in turn. */
@Command(
        name = "publish",
        description = "Imports data packages and publishes the register as a static site.",
        footerHeading = "%nExample:%n",
        footer = {
            "  takedowns publish examples/seeds --db takedowns.db --out site",
            "  takedowns publish examples/mapping/sheet.csv --mapping examples/mapping/mapping.yaml"
        })
final class PublishCommand implements Callable<Integer> {

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

    @Mixin
    private final Report report = new Report();

    PublishCommand(Clock clock, Opening opening) {
        this.clock = clock;
        this.opening = opening;
    }

    @Override
    public Integer call() {
        int imported = options.run(packages, clock, opening, spec.commandLine());
        if (options.isDryRun()) {
            return imported;
        }
        int reported = report.run(options.register(), null, clock, spec.commandLine());
        return reported == ExitCode.DONE ? imported : reported;
    }
}
