package org.takedownregister.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.takedownregister.domain.register.Examination;
import org.takedownregister.importer.Packages;
import org.takedownregister.persistence.RegisterAddress;
import org.takedownregister.persistence.Registers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code takedowns doctor}. */
@Command(
        name = "doctor",
        description = {
            "Examines a register: its pages, its tables, what refers to what, the books of its batches, and every"
                    + " stored row against the rules of an import. Says what is wrong and what to do.",
            "A register that is sound is sealed, so that the next examination tells whether a byte of it changed.",
            "Exit code 0 if it is sound, 1 if not."
        },
        footerHeading = "%nExample:%n",
        footer = "  takedowns doctor --db takedowns.db")
final class DoctorCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Option(
            names = "--db",
            paramLabel = "FILE|ADDRESS",
            description = "The register: a file, or a PostgreSQL database. Default: ${DEFAULT-VALUE}.")
    private RegisterAddress db = RegisterAddress.of("takedowns.db");

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Examination examination =
                Registers.examine(db, Packages.rules(), problem -> err.println("error: " + problem.message()));
        if (!examination.isSound()) {
            out.println(db + " is not sound: " + count(examination.problems(), "problem") + ".");
            return ExitCode.FAILED;
        }
        out.println(db + " is sound: " + count(examination.rows(), "stored version") + " examined.");
        if (examination.sealed() > 0) {
            out.println(batches(examination.sealed(), "was", "were") + " sealed.");
        }
        if (examination.unsealed() > 0) {
            out.println(batches(examination.unsealed(), "has", "have")
                    + " no seal, as the register cannot be written; a changed byte in them may go unseen.");
        }
        return ExitCode.DONE;
    }

    private static String batches(long number, String one, String several) {
        return number == 1 ? "1 batch " + one : number + " batches " + several;
    }

    private static String count(long number, String noun) {
        return number == 1 ? "1 " + noun : number + " " + noun + "s";
    }
}
