package org.takedownregister.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.domain.register.Batch;
import org.takedownregister.domain.register.BatchFile;
import org.takedownregister.domain.register.Cursor;
import org.takedownregister.domain.register.Register;
import org.takedownregister.domain.register.RegisterView;
import org.takedownregister.persistence.RegisterAddress;
import org.takedownregister.persistence.Registers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code takedowns batches}. */
@Command(
        name = "batches",
        description = "Lists the imports that changed a register, shows one, or undoes one.",
        footerHeading = "%nExample:%n",
        footer = {
            "  takedowns batches --db takedowns.db",
            "  takedowns batches show 12",
            "  takedowns batches revert 12 --note \"wrong file\""
        })
final class BatchesCommand implements Callable<Integer> {

    private final Clock clock;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Option(
            names = "--db",
            paramLabel = "FILE|ADDRESS",
            scope = ScopeType.INHERIT,
            description = "The register: a file, or a PostgreSQL database. Default: ${DEFAULT-VALUE}.")
    private RegisterAddress db = RegisterAddress.of("takedowns.db");

    BatchesCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("batch", "when (UTC)", "who", "note", "files", "rows", "withdrawn"));
        try (Register register = Registers.openExisting(db);
                RegisterView view = register.view(LocalDate.now(clock));
                Cursor<Batch> batches = view.batches()) {
            batches.forEachRemaining(batch -> rows.add(List.of(
                    String.valueOf(batch.number()),
                    when(batch),
                    batch.who(),
                    Objects.requireNonNullElse(batch.note(), ""),
                    String.valueOf(batch.files().size()),
                    String.valueOf(
                            batch.files().stream().mapToLong(BatchFile::rows).sum()),
                    String.valueOf(batch.withdrawn()))));
        }
        Columns.print(rows, 4, out());
        return ExitCode.DONE;
    }

    @Command(
            name = "show",
            description = "Shows a batch: its files with their SHA-256, and how their rows ended.",
            footerHeading = "%nExample:%n",
            footer = "  takedowns batches show 12 --db takedowns.db")
    Integer show(@Parameters(paramLabel = "N", description = "The batch's number.") int number) {
        try (Register register = Registers.openExisting(db);
                RegisterView view = register.view(LocalDate.now(clock))) {
            Batch batch = view.batches().toList().stream()
                    .filter(candidate -> candidate.number() == number)
                    .findFirst()
                    .orElseThrow(() -> new Refused(unknown(number)));
            print(batch);
        }
        return ExitCode.DONE;
    }

    @Command(
            name = "revert",
            description = "Undoes a batch by a new batch; refused if a later batch changed a row of it.",
            footerHeading = "%nExample:%n",
            footer = "  takedowns batches revert 12 --note \"wrong file\"")
    Integer revert(
            @Parameters(paramLabel = "N", description = "The batch's number.") int number,
            @Option(names = "--who", paramLabel = "NAME", description = "Who undoes it. Default: the user's name.")
                    @Nullable String who,
            @Option(names = "--note", paramLabel = "TEXT", description = "Why. Default: revert of batch N.") @Nullable String note) {
        try (Register register = Registers.openExisting(db)) {
            Batch batch = register.revert(
                    number,
                    clock.instant(),
                    who != null ? who : System.getProperty("user.name", "unknown"),
                    note != null ? note : "revert of batch " + number);
            out().println("Batch " + number + " is undone by batch " + batch.number() + " in " + db + ".");
        }
        return ExitCode.DONE;
    }

    private void print(Batch batch) {
        out().println("Batch " + batch.number() + ", " + when(batch) + " UTC, by " + batch.who());
        String note = batch.note();
        if (note != null) {
            out().println("Note: " + note);
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "file",
                "read as",
                "encoding",
                "SHA-256",
                "bytes",
                "rows",
                "inserted",
                "updated",
                "unchanged",
                "rejected",
                "set aside"));
        for (BatchFile file : batch.files()) {
            rows.add(List.of(
                    file.name(),
                    file.layout(),
                    file.encoding(),
                    file.sha256(),
                    String.valueOf(file.bytes()),
                    String.valueOf(file.rows()),
                    String.valueOf(file.outcomes().inserted()),
                    String.valueOf(file.outcomes().updated()),
                    String.valueOf(file.outcomes().unchanged()),
                    String.valueOf(file.rejected()),
                    String.valueOf(file.setAside())));
        }
        Columns.print(rows, 4, out());
        out().println("Rows withdrawn: " + batch.withdrawn());
    }

    private static Problem unknown(int number) {
        return new Problem(
                ProblemCode.BATCH_UNKNOWN,
                Place.NOWHERE,
                String.valueOf(number),
                "the number of a batch",
                "List them with: takedowns batches");
    }

    private static String when(Batch batch) {
        return batch.at()
                .truncatedTo(ChronoUnit.SECONDS)
                .toString()
                .replace('T', ' ')
                .replace("Z", "");
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
