package org.takedownregister.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.takedownregister.domain.register.Register;
import org.takedownregister.domain.register.RegisterView;
import org.takedownregister.importer.Packages;
import org.takedownregister.persistence.RegisterAddress;
import org.takedownregister.persistence.Registers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code takedowns export}. */
@Command(
        name = "export",
        description = "Writes a register as a data package that imports again; without cases under embargo.",
        footerHeading = "%nExample:%n",
        footer = "  takedowns export package --db takedowns.db")
final class ExportCommand implements Callable<Integer> {

    private final Clock clock;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The package's folder; made if it is not there.")
    private Path folder = Path.of("package");

    @Option(
            names = "--db",
            paramLabel = "FILE|ADDRESS",
            description = "The register: a file, or a PostgreSQL database. Default: ${DEFAULT-VALUE}.")
    private RegisterAddress db = RegisterAddress.of("takedowns.db");

    ExportCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try (Register register = Registers.openExisting(db);
                RegisterView view = register.view(LocalDate.now(clock.withZone(ZoneOffset.UTC)))) {
            Packages.export(view, folder);
        }
        spec.commandLine().getOut().println("The package is in " + folder + ".");
        return ExitCode.DONE;
    }
}
