package org.takedownregister.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.takedownregister.importer.Packages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code takedowns template}. */
@Command(
        name = "template",
        description = "Writes an empty flat sheet and the empty tables, to be filled in.",
        footerHeading = "%nExample:%n",
        footer = "  takedowns template sheets")
final class TemplateCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Their folder; made if it is not there.")
    private Path folder = Path.of("sheets");

    @Override
    public Integer call() {
        Packages.template(folder);
        spec.commandLine().getOut().println("The empty sheets are in " + folder + ".");
        return ExitCode.DONE;
    }
}
