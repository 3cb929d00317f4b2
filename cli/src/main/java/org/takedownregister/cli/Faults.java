package org.takedownregister.cli;

import java.io.PrintWriter;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemClass;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.problem.Refused;

/** Tells why a command ended early. */
final class Faults {

    private Faults() {}

    /** Tells a refusal by its problems, and a fault of the program as such; gives the exit code. */
    static int tell(Throwable fault, PrintWriter err, boolean debug) {
        if (fault instanceof Refused refused) {
            for (Problem problem : refused.problems()) {
                err.println("error: " + problem.message());
            }
            return refused.problems().get(0).code().problemClass() == ProblemClass.USAGE
                    ? ExitCode.USAGE
                    : ExitCode.FAILED;
        }
        if (isOfMemory(fault)) {
            err.println("error: " + outOfMemory().message());
            return ExitCode.FAILED;
        }
        err.println("error: a fault of the program, not of your data: " + fault);
        if (debug) {
            fault.printStackTrace(err);
        } else {
            err.println("Run the same command with --debug and report what it prints.");
        }
        return ExitCode.FAILED;
    }

    private static boolean isOfMemory(Throwable fault) {
        for (Throwable at = fault; at != null; at = at.getCause()) {
            if (at instanceof OutOfMemoryError
                    || String.valueOf(at.getMessage()).contains("OutOfMemoryError")) {
                return true;
            }
        }
        return false;
    }

    private static Problem outOfMemory() {
        long mebibytes = Runtime.getRuntime().maxMemory() >> 20;
        return new Problem(
                ProblemCode.MEMORY_EXHAUSTED,
                Place.NOWHERE,
                mebibytes + " MiB of memory, which are used up",
                "as much as the command needs",
                "Give it more and run it again, as in TAKEDOWNS_JAVA_OPTIONS=-Xmx" + Math.max(256, 2 * mebibytes)
                        + "m; what was not committed was not written");
    }

    /** What a command said went nowhere, though the command went on to its end. */
    static Problem outputLost(int exit) {
        return new Problem(
                ProblemCode.OUTPUT_UNWRITABLE,
                Place.NOWHERE,
                "a standard output that was closed, or a full disk behind it",
                "one that takes all that the command says",
                "The command itself went on to its end, with exit code " + exit
                        + "; for what is missing read its output to the end, or write it elsewhere");
    }
}
