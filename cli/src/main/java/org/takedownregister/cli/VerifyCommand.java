package org.takedownregister.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.report.Sites;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code takedowns verify}. */
@Command(
        name = "verify",
        description = "Checks every file of a site against its manifest; exit code 1 if one is not as published.",
        footerHeading = "%nExample:%n",
        footer = "  takedowns verify site")
final class VerifyCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The site's folder.")
    private Path folder = Path.of("site");

    @Override
    public Integer call() {
        List<Problem> problems = Sites.verify(folder);
        PrintWriter err = spec.commandLine().getErr();
        problems.forEach(problem -> err.println("error: " + problem.message()));
        if (!problems.isEmpty()) {
            return ExitCode.FAILED;
        }
        spec.commandLine()
                .getOut()
                .println(folder + " is as it was published, as of batch " + Sites.publishedBatch(folder) + ".");
        return ExitCode.DONE;
    }
}
