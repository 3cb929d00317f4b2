package org.takedownregister.cli;

import java.io.PrintWriter;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemClass;
import org.takedownregister.domain.problem.Refused;

/** Tells why a command ended early. */
final class Faults {

    private Faults() {}

    /** Tells a refusal by its problems, and a fault of the program as such; gives the exit code. */
    static int tell(Exception fault, PrintWriter err, boolean debug) {
        if (fault instanceof Refused refused) {
            for (Problem problem : refused.problems()) {
                err.println("error: " + problem.message());
            }
            return refused.problems().get(0).code().problemClass() == ProblemClass.USAGE
                    ? ExitCode.USAGE
                    : ExitCode.FAILED;
        }
        err.println("error: a fault of the program, not of your data: " + fault);
        if (debug) {
            fault.printStackTrace(err);
        } else {
            err.println("Run the same command with --debug and report what it prints.");
        }
        return ExitCode.FAILED;
    }
}
