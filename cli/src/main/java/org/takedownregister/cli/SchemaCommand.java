package org.takedownregister.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.takedownregister.importer.Packages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code takedowns schema}. */
@Command(
        name = "schema",
        description = "Writes datapackage.json, the Frictionless schema of every table.",
        footerHeading = "%nExample:%n",
        footer = "  takedowns schema package")
final class SchemaCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Its folder; made if it is not there.")
    private Path folder = Path.of("package");

    @Override
    public Integer call() {
        Packages.schema(folder);
        spec.commandLine().getOut().println("The schema is in " + folder.resolve("datapackage.json") + ".");
        return ExitCode.DONE;
    }
}
