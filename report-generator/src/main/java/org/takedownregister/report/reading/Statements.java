package org.takedownregister.report.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Figure;
import org.takedownregister.domain.entry.Measure;
import org.takedownregister.domain.judging.Cell;
import org.takedownregister.domain.judging.Judgement;
import org.takedownregister.domain.judging.Leading;
import org.takedownregister.domain.judging.Rival;
import org.takedownregister.domain.judging.Verdict;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.domain.value.Unit;

/**
 * The statements of a case about one measure in one unit: the leading one, those judged against it, what was said
 * before, and what is set aside. Every figure stands in exactly one of them.
 */
public final class Statements {

    private final List<Statement> all;
    private final String reason;
    private final int witnesses;

    private Statements(List<Statement> all, @Nullable Leading leading) {
        this.all = List.copyOf(all);
        this.reason = leading == null ? "" : leading.reason();
        this.witnesses = leading == null ? 0 : leading.witnesses();
    }

    /**
     * What is said of a measure, unit by unit.
     *
     * @param leading the leading statements of the case
     * @param saidBefore its statements that a later one replaces
     */
    public static List<Statements> of(
            CaseFile file,
            List<Leading> leading,
            List<org.takedownregister.domain.judging.Statement> saidBefore,
            Measure measure) {
        List<Figure> figures = new ArrayList<>();
        for (Figure figure : file.figures()) {
            if (figure.measure() == measure) {
                figures.add(figure);
            }
        }
        return figures.isEmpty() ? List.of() : of(file, leading, saidBefore, measure, figures);
    }

    private static List<Statements> of(
            CaseFile file,
            List<Leading> leading,
            List<org.takedownregister.domain.judging.Statement> saidBefore,
            Measure measure,
            List<Figure> given) {
        Map<Unit, List<Statement>> units = new LinkedHashMap<>();
        Map<Unit, Leading> leads = new LinkedHashMap<>();
        Set<Figure> placed = new HashSet<>();
        for (Leading first : leading) {
            if (first.measure() == measure) {
                leads.put(first.unit(), first);
                units.put(first.unit(), speaking(first, placed));
            }
        }
        for (org.takedownregister.domain.judging.Statement before : saidBefore) {
            if (before.measure() == measure) {
                units.computeIfAbsent(before.unit(), unit -> new ArrayList<>())
                        .add(told(before, Standing.SAID_BEFORE, null, placed));
            }
        }
        Map<Aside, List<Figure>> asides = new LinkedHashMap<>();
        for (Figure figure : given) {
            if (!placed.contains(figure)) {
                asides.computeIfAbsent(Aside.of(figure), key -> new ArrayList<>())
                        .add(figure);
            }
        }
        asides.forEach((key, figures) -> units.computeIfAbsent(key.unit, unit -> new ArrayList<>())
                .add(new Statement(
                        measure,
                        file.source(key.source),
                        file.speaker(figures.get(0)),
                        figures,
                        Standing.SET_ASIDE,
                        null)));
        return units.entrySet().stream()
                .map(unit -> new Statements(unit.getValue(), leads.get(unit.getKey())))
                .collect(Collectors.toUnmodifiableList());
    }

    private static List<Statement> speaking(Leading first, Set<Figure> placed) {
        List<Statement> speaking = new ArrayList<>();
        speaking.add(told(first.statement(), Standing.LEADS, null, placed));
        for (Rival rival : first.rivals()) {
            speaking.add(told(rival.statement(), Standing.BESIDE, rival.judgement(), placed));
        }
        return speaking;
    }

    private static Statement told(
            org.takedownregister.domain.judging.Statement said,
            Standing standing,
            @Nullable Judgement judgement,
            Set<Figure> placed) {
        List<Figure> figures = said.cells().stream().map(Cell::figure).collect(Collectors.toUnmodifiableList());
        placed.addAll(figures);
        return new Statement(said.measure(), said.source(), said.speaker(), figures, standing, judgement);
    }

    /** The statements, the leading one first. */
    public List<Statement> all() {
        return all;
    }

    /** The statement that leads; empty where all that there is was set aside. */
    public Optional<Statement> leading() {
        return all.stream()
                .filter(statement -> statement.standing() == Standing.LEADS)
                .findFirst();
    }

    /** Whether every statement gives the same numbers and none was replaced or set aside. */
    public boolean agree() {
        return all.stream().map(Statement::numbers).distinct().count() < 2
                && all.stream()
                        .allMatch(statement ->
                                statement.standing() == Standing.LEADS || statement.standing() == Standing.BESIDE);
    }

    /** The judgements of the statements beside the leading one, in their order. */
    public Stream<Judgement> judgements() {
        return all.stream().map(Statement::judgement).flatMap(Stream::ofNullable);
    }

    /** Whether one contradicts the leading one. */
    public boolean areContradicted() {
        return judgements().anyMatch(judgement -> judgement.verdict() == Verdict.CONTRADICTS);
    }

    /** How many independent witnesses say what leads, the one who leads among them; 0 if none leads. */
    public int witnesses() {
        return witnesses;
    }

    /** Why the first leads, as a sentence; empty if none leads. */
    public String reason() {
        return reason;
    }

    private record Aside(
            Unit unit,
            Slug source,
            @Nullable String statedBy,
            @Nullable Slug label,
            @Nullable EdtfDate statedOn) {

        static Aside of(Figure figure) {
            return new Aside(
                    figure.unit(), figure.sourceId(), figure.statedBy(), figure.statement(), figure.statedOn());
        }
    }
}
