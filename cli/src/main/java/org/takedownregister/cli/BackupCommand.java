package org.takedownregister.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.takedownregister.persistence.RegisterAddress;
import org.takedownregister.persistence.Registers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code takedowns backup}. */
@Command(
        name = "backup",
        description = {
            "Copies a register as it is at this moment, also while others read it or import into it.",
            "The copy is a register: to restore it, put it in the place of the other."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  takedowns backup takedowns-2026-11-22.db --db takedowns.db",
            "  takedowns doctor --db takedowns-2026-11-22.db"
        })
final class BackupCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The copy; a name that is not taken.")
    private Path copy = Path.of("backup.db");

    @Option(
            names = "--db",
            paramLabel = "FILE|ADDRESS",
            description = "The register: a file, or a PostgreSQL database. Default: ${DEFAULT-VALUE}.")
    private RegisterAddress db = RegisterAddress.of("takedowns.db");

    @Override
    public Integer call() {
        Registers.backup(db, copy);
        spec.commandLine().getOut().println("The backup of " + db + " is in " + copy + ".");
        return ExitCode.DONE;
    }
}
