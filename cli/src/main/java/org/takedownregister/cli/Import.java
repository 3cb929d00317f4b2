package org.takedownregister.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.importing.ImportOptions;
import org.takedownregister.domain.importing.ImportSummary;
import org.takedownregister.domain.importing.ImportingPackages;
import org.takedownregister.domain.importing.Rejects;
import org.takedownregister.domain.importing.RowSource;
import org.takedownregister.domain.register.Cancelled;
import org.takedownregister.domain.register.Register;
import org.takedownregister.importer.InputOptions;
import org.takedownregister.importer.Opening;
import org.takedownregister.importer.Packages;
import org.takedownregister.persistence.RegisterAddress;
import org.takedownregister.persistence.Registers;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The options of an import, and the import itself: shared by the commands that import. */
final class Import {

    private static final RegisterAddress DEFAULT_REGISTER = RegisterAddress.of("takedowns.db");

    @Option(
            names = "--db",
            paramLabel = "FILE|ADDRESS",
            description = "The register: a file, or a PostgreSQL database as in docs/postgresql.md; made if it is not"
                    + " there. Default: takedowns.db; with --dry-run: an empty one.")
    private @Nullable RegisterAddress db;

    @Option(names = "--add", description = "Only add and replace; withdraw nothing that a source no longer says.")
    private boolean add;

    @Option(names = "--dry-run", description = "Show what would change, old and new, and change nothing.")
    private boolean dryRun;

    @Option(
            names = "--rejects",
            paramLabel = "DIR",
            defaultValue = "rejects",
            description =
                    "Where rejected rows go, to be mended and imported again; if something lies there already, into"
                            + " a folder beside it. Default: ${DEFAULT-VALUE}, then rejects-2.")
    private Path rejects = Path.of("rejects");

    @Option(
            names = "--max-rejects",
            paramLabel = "N",
            description = "With more rejected rows than this nothing is imported. Default: ${DEFAULT-VALUE}.")
    private long maxRejects = ImportOptions.MAX_REJECTS;

    @Option(names = "--note", paramLabel = "TEXT", description = "A remark to be kept with the batch.")
    private @Nullable String note;

    @Option(names = "--who", paramLabel = "NAME", description = "Who imports. Default: the user's name.")
    private String who = System.getProperty("user.name", "unknown");

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "The character encoding of the files, such as windows-1252. Default: detected.")
    private @Nullable Charset encoding;

    @Option(
            names = "--input-format",
            paramLabel = "NAME",
            description = "What every file is read as. Default: told by its header.")
    private @Nullable String layout;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "How a sheet of one's own becomes the flat sheet or a table: docs/mapping.md.")
    private @Nullable Path mapping;

    @Option(names = "--format", paramLabel = "text|json", description = "How to print the summary. Default: text.")
    private SummaryFormat format = SummaryFormat.text;

    /** The register that was asked for. */
    RegisterAddress register() {
        return db == null ? DEFAULT_REGISTER : db;
    }

    boolean isDryRun() {
        return dryRun;
    }

    /** Imports and tells what became of it; gives the exit code. */
    int run(List<String> packages, Clock clock, Opening opening, CommandLine line) {
        PrintWriter out = line.getOut();
        PrintWriter err = line.getErr();
        try (Interruption interruption = new Interruption(register(), err);
                ReadingProgress progress = new ReadingProgress(clock, err, terminal());
                RowSource input = opening.open(packages, inputOptions(), progress);
                Register register = open();
                Rejects rejected = Packages.rejectsTo(rejects)) {
            ImportOptions options = new ImportOptions(mode(), who, note, maxRejects);
            Changes changes = new Changes(format == SummaryFormat.json ? err : out);
            ImportingPackages importing = new ImportingPackages(register, clock);
            interruption.ends(importing);
            ImportSummary summary = importing.run(input, options, rejected, changes);
            summary.warnings().forEach(warning -> err.println("warning: " + warning.message()));
            format.print(summary, new Destination(register(), rejected.place(), mapping, dryRun), out);
            return summary.rejected() > 0 ? ExitCode.REJECTS : ExitCode.DONE;
        } catch (Cancelled interrupted) {
            return ExitCode.FAILED;
        }
    }

    /** Where a bar is shown; nowhere if a script reads what is printed. */
    private @Nullable PrintStream terminal() {
        return format == SummaryFormat.text && Terminal.isWatched() ? System.err : null;
    }

    private InputOptions inputOptions() {
        InputOptions options = InputOptions.DEFAULT.withEncoding(encoding).withLayout(layout);
        return mapping == null ? options : options.withMapping(mapping);
    }

    private Register open() {
        if (!dryRun) {
            return Registers.open(register());
        }
        return db == null ? Registers.temporary() : Registers.openExisting(db);
    }

    private Register.Mode mode() {
        if (dryRun) {
            return add ? Register.Mode.DRY_RUN_ADD : Register.Mode.DRY_RUN;
        }
        return add ? Register.Mode.ADD : Register.Mode.DECLARE;
    }
}
