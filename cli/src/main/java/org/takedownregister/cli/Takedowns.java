package org.takedownregister.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.importer.Opening;
import org.takedownregister.importer.Packages;
import org.takedownregister.persistence.RegisterAddress;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command {@code takedowns}. */
@Command(
        name = "takedowns",
        description = "Keeps what platforms, researchers and newsrooms said about takedowns, and publishes it.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        usageHelpAutoWidth = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:failed",
            "2:called in a way that cannot work",
            "3:done, but rows were rejected",
            "130:interrupted by Ctrl-C (143: by a signal to end); nothing was imported"
        })
public final class Takedowns implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Show the stack trace of a fault of the program.")
    private boolean debug;

    Takedowns() {}

    /** Runs the program and ends the process with its exit code. */
    public static void main(String[] arguments) {
        main(Packages::open, arguments);
    }

    /** The same, where inputs are opened in another way. */
    public static void main(Opening opening, String... arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int exit = run(out, err, Clock.systemUTC(), opening, arguments);
        if (out.checkError()) {
            err.println("error: " + Faults.outputLost(exit).message());
            exit = ExitCode.FAILED;
        }
        System.exit(exit);
    }

    /**
     * Runs a command.
     *
     * @return the exit code: 0 done, 1 failed, 2 called in a way that cannot work, 3 done with rejects
     */
    static int run(PrintWriter out, PrintWriter err, Clock clock, String... arguments) {
        return run(out, err, clock, Packages::open, arguments);
    }

    private static int run(PrintWriter out, PrintWriter err, Clock clock, Opening opening, String... arguments) {
        Takedowns takedowns = new Takedowns();
        Commands commands = new Commands(clock, opening);
        CommandLine line = commands.line(takedowns, arguments)
                .setOut(out)
                .setErr(err)
                .registerConverter(RegisterAddress.class, Takedowns::address)
                .setExecutionExceptionHandler((fault, command, parsed) -> Faults.tell(fault, err, takedowns.debug));
        try {
            return line.execute(arguments);
        } catch (VirtualMachineError | LinkageError fault) {
            // A class that could not be loaded for want of memory is told as a linkage error.
            return Faults.tell(fault, err, takedowns.debug);
        }
    }

    /** The message of a refusal does not repeat the address, which might hold a password. */
    private static RegisterAddress address(String text) {
        try {
            return RegisterAddress.of(text);
        } catch (Refused refused) {
            throw new TypeConversionException(refused.problems().get(0).message());
        }
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.DONE;
    }
}
