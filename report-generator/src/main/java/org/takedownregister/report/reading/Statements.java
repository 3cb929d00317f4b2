package org.takedownregister.report.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Figure;
import org.takedownregister.domain.entry.Measure;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.report.words.Words;

/**
 * The statements of a case about one measure, the leading one first: by the editors' rank, then by kind of
 * source, then the latest, then by the source's identifier, then the fuller, then by speaker.
 */
public final class Statements {

    private static final Comparator<Statement> BY_DATE =
            Comparator.comparing(Statement::on, Comparator.nullsFirst(Comparator.comparing(EdtfDate::lastDay)));
    private static final Comparator<Statement> FULLER =
            Comparator.comparingInt(statement -> -statement.figures().size());
    private static final Comparator<Statement> LEADING = Comparator.comparing(Statement::rank)
            .thenComparing(statement -> statement.source().kind())
            .thenComparing(BY_DATE.reversed())
            .thenComparing(statement -> statement.source().sourceId())
            .thenComparing(FULLER)
            .thenComparing(Statement::speaker)
            .thenComparing(
                    statement -> String.valueOf(statement.figures().get(0).statement()));

    private final List<Statement> all;

    private Statements(List<Statement> all) {
        this.all = all;
    }

    /** What is said of a measure, the leading statement first; may be empty. */
    public static Statements of(CaseFile file, Measure measure) {
        Map<StatementKey, List<Figure>> groups = new LinkedHashMap<>();
        for (Figure figure : file.figures()) {
            if (figure.measure() == measure) {
                groups.computeIfAbsent(StatementKey.of(figure), key -> new ArrayList<>())
                        .add(figure);
            }
        }
        return new Statements(groups.values().stream()
                .map(figures -> new Statement(
                        measure, file.source(figures.get(0).sourceId()), file.speaker(figures.get(0)), figures))
                .sorted(LEADING)
                .collect(Collectors.toUnmodifiableList()));
    }

    /** The statements, the leading one first. */
    public List<Statement> all() {
        return all;
    }

    /** The statement that leads; null if there is none. */
    public @Nullable Statement leading() {
        return all.isEmpty() ? null : all.get(0);
    }

    /** Whether they all give the same numbers. */
    public boolean agree() {
        return all.stream().map(Statement::numbers).distinct().count() < 2;
    }

    /** Why the first leads, as a sentence. */
    public String reason() {
        if (all.size() < 2) {
            return "It is the only statement of these numbers that the register holds.";
        }
        Statement first = all.get(0);
        Statement next = all.get(1);
        if (first.rank() != next.rank()) {
            return "It leads because the editors of the register prefer it.";
        }
        if (first.source().kind() != next.source().kind()) {
            return "It leads because " + Words.standing(first.source().kind()) + ".";
        }
        if (BY_DATE.compare(first, next) != 0) {
            return "It leads because it is the latest of its kind.";
        }
        if (first.source().equals(next.source()) && FULLER.compare(first, next) != 0) {
            return "It leads because it is the fullest that its source has.";
        }
        return "It leads by the order of the register; nothing else tells it from the next.";
    }

    private record StatementKey(
            Slug source,
            @Nullable String statedBy,
            @Nullable Slug label,
            @Nullable EdtfDate statedOn) {

        /** A label holds figures together whatever their dates. */
        static StatementKey of(Figure figure) {
            Slug label = figure.statement();
            return new StatementKey(
                    figure.sourceId(), figure.statedBy(), label, label == null ? figure.statedOn() : null);
        }
    }
}
