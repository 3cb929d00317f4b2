package org.takedownregister.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.register.Erasure;
import org.takedownregister.domain.register.Register;
import org.takedownregister.domain.register.Tombstone;
import org.takedownregister.persistence.RegisterAddress;
import org.takedownregister.persistence.Registers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code takedowns erase}. */
@Command(
        name = "erase",
        description = {
            "Removes a case, a source or a claim from every version of a register and from the backups that are"
                    + " named, and refuses it from then on. What remains is a tombstone: of which table, when, by"
                    + " whom and why.",
            "The next report removes it from every file of a site. docs/privacy.md says what else to do."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  takedowns erase case facebook-romania-2020 --why \"court order 12/2026\" --backup old.db",
            "  takedowns erase source gazette-2025-05-11 --why \"withdrawn by its publisher\"",
            "  takedowns erase claim attributions case_id=c1 source_id=s1 role=run-by value=\"A name\" --why \"a person\"",
            "  takedowns erase --list",
            "  takedowns erase --lift 3 --why \"the order was set aside\""
        })
final class EraseCommand implements Callable<Integer> {

    private final Clock clock;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "WHAT",
            description = "case ID, source ID, or claim TABLE COLUMN=VALUE…: as many columns of its key as tell it from"
                    + " others.")
    private List<String> what = List.of();

    @Option(names = "--why", paramLabel = "TEXT", description = "The reason; kept with the tombstone.")
    private @Nullable String why;

    @Option(names = "--who", paramLabel = "NAME", description = "Who erases. Default: the user's name.")
    private String who = System.getProperty("user.name", "unknown");

    @Option(names = "--backup", paramLabel = "FILE", description = "A backup to erase from, too. May be repeated.")
    private List<Path> backups = List.of();

    @Option(
            names = "--lift",
            paramLabel = "N",
            description = "Lift a tombstone, so that its row can be imported again.")
    private @Nullable Integer lift;

    @Option(names = "--list", description = "List the tombstones.")
    private boolean list;

    @Option(names = "--finish", description = "Remove the bytes of what was erased, where an erasure could not.")
    private boolean finish;

    @Option(
            names = "--db",
            paramLabel = "FILE|ADDRESS",
            description = "The register: a file, or a PostgreSQL database. Default: ${DEFAULT-VALUE}.")
    private RegisterAddress db = RegisterAddress.of("takedowns.db");

    EraseCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        int asked = (what.isEmpty() ? 0 : 1) + (lift == null ? 0 : 1) + (list ? 1 : 0) + (finish ? 1 : 0);
        if (asked != 1) {
            throw usage("Give one of: WHAT, --lift, --list, --finish");
        }
        try (Register register = Registers.openExisting(db)) {
            if (list) {
                print(register.erasures().tombstones());
            } else if (finish) {
                register.erasures().finish();
                out().println("No byte of what was erased is left in " + extent());
            } else if (lift != null) {
                Tombstone lifted = register.erasures().lift(lift, clock.instant(), who, reason());
                out().println("Tombstone " + lifted.number() + " is lifted; the row can be imported again.");
            } else {
                erase(register);
            }
        }
        return ExitCode.DONE;
    }

    /** How far an erasure reaches. */
    private String extent() {
        return db.file().isPresent()
                ? db + "."
                : "the tables of " + db + "; the server's log, replicas and dumps are its administrator's to clear.";
    }

    private void erase(Register register) {
        Erasure erasure = erasure();
        List<Register> copies = new ArrayList<>();
        try {
            // Before anything is erased: a slip in a name costs nothing.
            backups.forEach(backup -> copies.add(Registers.openExisting(backup)));
            tell(register.erasures().erase(erasure), db);
            for (int i = 0; i < copies.size(); i++) {
                tell(copies.get(i).erasures().eraseIfThere(erasure), backups.get(i));
            }
        } finally {
            copies.forEach(Register::close);
        }
        out().println(
                        "Publish again to take it out of a site. Input files, rejects, exports and other backups are yours"
                                + " to clear.");
    }

    private void tell(Tombstone tombstone, Object register) {
        out().println("Erased from " + register + ": " + versions(tombstone.removed()) + "; tombstone "
                + tombstone.number() + " is left.");
    }

    private static String versions(long number) {
        return number == 1 ? "1 stored version" : number + " stored versions";
    }

    private Erasure erasure() {
        String kind = what.get(0);
        boolean isClaim = kind.equals("claim");
        if (!isClaim && !kind.equals("case") && !kind.equals("source")) {
            throw usage("Found \"" + kind + "\", expected case, source or claim");
        }
        if (what.size() < 2 || (!isClaim && what.size() > 2)) {
            throw usage(
                    isClaim ? "Give the claim's table and columns of its key" : "Give the identifier of one " + kind);
        }
        Table table = isClaim ? table(what.get(1)) : kind.equals("case") ? Table.CASES : Table.SOURCES;
        Map<String, String> key = new HashMap<>();
        if (isClaim) {
            what.subList(2, what.size()).forEach(column -> put(table, column, key));
        } else {
            key.put(table.key().get(0).name(), what.get(1));
        }
        if (key.isEmpty()) {
            throw usage("Give columns of its key: " + columns(table));
        }
        return new Erasure(table, key, clock.instant(), who, reason());
    }

    private Table table(String name) {
        for (Table table : Table.values()) {
            if (table.tableName().equals(name.toLowerCase(Locale.ROOT))
                    && Erasure.isErasable(table)
                    && table != Table.CASES
                    && table != Table.SOURCES) {
                return table;
            }
        }
        throw usage("Found \"" + name + "\", expected a table of claims, such as figures or attributions");
    }

    private void put(Table table, String column, Map<String, String> key) {
        int at = column.indexOf('=');
        String name = at < 0 ? column : column.substring(0, at);
        if (at < 0 || table.key().stream().noneMatch(known -> known.name().equals(name))) {
            throw usage("Found \"" + column + "\", expected COLUMN=VALUE with one of: " + columns(table));
        }
        key.put(name, column.substring(at + 1));
    }

    private static String columns(Table table) {
        List<String> names = new ArrayList<>();
        table.key().forEach(column -> names.add(column.name()));
        return String.join(", ", names);
    }

    private String reason() {
        if (why == null || why.isBlank()) {
            throw usage("Give the reason with --why; it is kept with the tombstone");
        }
        return why;
    }

    private void print(List<Tombstone> tombstones) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("tombstone", "table", "when (UTC)", "who", "why", "lifted", "versions"));
        for (Tombstone tombstone : tombstones) {
            Tombstone.Lifting lifted = tombstone.lifted();
            rows.add(List.of(
                    String.valueOf(tombstone.number()),
                    tombstone.table().tableName(),
                    when(tombstone.at()),
                    tombstone.who(),
                    tombstone.why(),
                    lifted == null ? "" : when(lifted.at()) + " by " + lifted.who() + ": " + lifted.why(),
                    String.valueOf(tombstone.removed())));
        }
        Columns.print(rows, 6, out());
    }

    private static String when(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString().replace('T', ' ').replace("Z", "");
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
