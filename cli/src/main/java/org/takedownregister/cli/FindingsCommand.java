package org.takedownregister.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.takedownregister.domain.entry.Ground;
import org.takedownregister.domain.entry.RationaleBasis;
import org.takedownregister.domain.judging.CaseJudgement;
import org.takedownregister.domain.judging.Lookup;
import org.takedownregister.domain.judging.OpenQuestion;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.register.Cursor;
import org.takedownregister.domain.register.Register;
import org.takedownregister.domain.register.RegisterView;
import org.takedownregister.persistence.RegisterAddress;
import org.takedownregister.persistence.Registers;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code takedowns findings}. */
@Command(
        name = "findings",
        description = "Lists what is open: contradictions, totals that fail, single sources, missing archives.",
        footerHeading = "%nExample:%n",
        footer = {
            "  takedowns findings --db takedowns.db",
            "  takedowns findings --only contradiction,failed-total --fail-on contradiction",
            "  takedowns findings --ground court-order"
        })
final class FindingsCommand implements Callable<Integer> {

    private final Clock clock;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Option(
            names = "--db",
            paramLabel = "FILE|ADDRESS",
            description = "The register: a file, or a PostgreSQL database. Default: ${DEFAULT-VALUE}.")
    private RegisterAddress db = RegisterAddress.of("takedowns.db");

    @Option(
            names = "--only",
            paramLabel = "KIND",
            split = ",",
            converter = KindConverter.class,
            completionCandidates = Kinds.class,
            description = "Only these kinds: ${COMPLETION-CANDIDATES}.")
    private Set<OpenQuestion.Kind> only = EnumSet.allOf(OpenQuestion.Kind.class);

    @Option(
            names = "--fail-on",
            paramLabel = "KIND",
            split = ",",
            converter = KindConverter.class,
            description = "End with exit code 3 if one of these kinds is found.")
    private Set<OpenQuestion.Kind> failOn = EnumSet.noneOf(OpenQuestion.Kind.class);

    @Option(
            names = "--basis",
            paramLabel = "BASIS",
            split = ",",
            converter = BasisConverter.class,
            completionCandidates = Bases.class,
            description = "Only cases with a reason that rests on this: ${COMPLETION-CANDIDATES}.")
    private Set<RationaleBasis> bases = EnumSet.noneOf(RationaleBasis.class);

    @Option(
            names = "--ground",
            paramLabel = "GROUND",
            split = ",",
            converter = GroundConverter.class,
            completionCandidates = Grounds.class,
            description = "Only cases with a reason under these rules: ${COMPLETION-CANDIDATES}.")
    private Set<Ground> grounds = EnumSet.noneOf(Ground.class);

    FindingsCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Map<OpenQuestion.Kind, Integer> counts = new EnumMap<>(OpenQuestion.Kind.class);
        try (Register register = Registers.openExisting(db);
                RegisterView view = register.view(LocalDate.now(clock))) {
            Lookup lookup = Lookup.of(view);
            try (Cursor<CaseFile> cases = view.caseFiles()) {
                while (cases.hasNext()) {
                    CaseFile file = cases.next();
                    if (!isChosen(file)) {
                        continue;
                    }
                    CaseJudgement judged = CaseJudgement.of(file, lookup);
                    for (OpenQuestion question : judged.questions()) {
                        counts.merge(question.kind(), 1, Integer::sum);
                        if (only.contains(question.kind())) {
                            out.println(judged.caseId() + ": " + question.kind().code() + ": " + question.sentence());
                        }
                    }
                }
            }
        }
        out.println(summary(counts));
        return failOn.stream().anyMatch(counts::containsKey) ? ExitCode.REJECTS : ExitCode.DONE;
    }

    private static String summary(Map<OpenQuestion.Kind, Integer> counts) {
        return counts.isEmpty()
                ? "Nothing is open."
                : counts.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey().code())
                        .collect(Collectors.joining(", ", "Open: ", "."));
    }

    private boolean isChosen(CaseFile file) {
        return (bases.isEmpty()
                        || file.rationales().stream().anyMatch(reason -> bases.contains(reason.rationaleBasis())))
                && (grounds.isEmpty()
                        || file.rationales().stream().anyMatch(reason -> grounds.contains(reason.ground())));
    }

    /** The codes of kinds, for the help. */
    static final class Kinds extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Kinds() {
            super(Codes.of(OpenQuestion.Kind.values(), OpenQuestion.Kind::code));
        }
    }

    /** Reads a kind by its code. */
    static final class KindConverter implements ITypeConverter<OpenQuestion.Kind> {
        @Override
        public OpenQuestion.Kind convert(String code) {
            return Codes.read(code, OpenQuestion.Kind.values(), OpenQuestion.Kind::code);
        }
    }

    /** The codes of bases, for the help. */
    static final class Bases extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Bases() {
            super(Codes.of(RationaleBasis.values(), RationaleBasis::code));
        }
    }

    /** Reads a basis by its code. */
    static final class BasisConverter implements ITypeConverter<RationaleBasis> {
        @Override
        public RationaleBasis convert(String code) {
            return Codes.read(code, RationaleBasis.values(), RationaleBasis::code);
        }
    }

    /** The codes of grounds, for the help. */
    static final class Grounds extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Grounds() {
            super(Codes.of(Ground.values(), Ground::code));
        }
    }

    /** Reads a ground by its code. */
    static final class GroundConverter implements ITypeConverter<Ground> {
        @Override
        public Ground convert(String code) {
            return Codes.read(code, Ground.values(), Ground::code);
        }
    }
}
