package org.takedownregister.cli;

import java.util.concurrent.Callable;
import org.takedownregister.importer.Packages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code takedowns formats}. */
@Command(
        name = "formats",
        description = "Lists what a file can be read as: a name a line, for --input-format.",
        footerHeading = "%nExample:%n",
        footer = "  takedowns formats")
final class FormatsCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Override
    public Integer call() {
        Packages.layouts().forEach(name -> spec.commandLine().getOut().println(name));
        return ExitCode.DONE;
    }
}
