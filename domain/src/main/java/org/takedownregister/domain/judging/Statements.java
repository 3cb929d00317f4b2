package org.takedownregister.domain.judging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Figure;
import org.takedownregister.domain.entry.Rank;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.Slug;

/**
 * The statements of a case.
 *
 * <ul>
 *   <li>A figure was said on the day it states, or else on its source's day of publication. A quotation
 *       without a day of its own was said by then, nobody knows when.
 *   <li>Of one speaker's statements of a measure the latest speaks; an earlier one is "said before", which is
 *       never a contradiction. A quotation replaces only what it repeats in full, and one without a day
 *       replaces nothing. A statement that an editor preferred is replaced only by another preferred one.
 *   <li>Deprecated figures are kept and do not judge.
 *   <li>In a case of one platform a figure that names none is about that platform.
 * </ul>
 *
 * @param speaking the statements that judge, by measure, unit, source, speaker, label and date
 * @param saidBefore the statements that a later one of the same speaker replaces, in the same order
 * @param deprecated the figures that do not judge, in the order of their statements
 */
public record Statements(List<Statement> speaking, List<Statement> saidBefore, List<Figure> deprecated) {

    private static final Statements NONE = new Statements(List.of(), List.of(), List.of());
    static final Comparator<@Nullable EdtfDate> DATES = Comparator.nullsFirst(Comparator.naturalOrder());
    private static final Comparator<@Nullable Slug> SLUGS = Comparator.nullsFirst(Comparator.naturalOrder());

    /** Of figures about one scope in one statement the first speaks: the latest, then an editor's choice. */
    private static final Comparator<Figure> LATEST_FIRST = Comparator.comparing(
                    (Figure figure) -> figure.statedOn(), DATES)
            .reversed()
            .thenComparing(Figure::rank)
            .thenComparing(figure -> figure.platform(), SLUGS.reversed())
            .thenComparing(Figure::assetType)
            .thenComparingLong(Figure::value)
            .thenComparing(Figure::valueMax, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Figure::qualifier)
            .thenComparing(Figure::statedBy, Comparator.nullsFirst(Comparator.<String>naturalOrder()));

    public Statements {
        speaking = List.copyOf(speaking);
        saidBefore = List.copyOf(saidBefore);
        deprecated = List.copyOf(deprecated);
    }

    /** The statements of a case, every name a speaker of its own. */
    public static Statements of(CaseFile caseFile) {
        return of(caseFile, PlatformNames.NONE);
    }

    /** The statements of a case. */
    public static Statements of(CaseFile caseFile, PlatformNames platforms) {
        List<Figure> given = caseFile.figures();
        if (given.isEmpty()) {
            return NONE;
        }
        @Nullable Slug only = onlyPlatform(caseFile);
        Map<List<Object>, List<Figure>> groups = new HashMap<>();
        for (Figure figure : given) {
            groups.computeIfAbsent(group(caseFile, platforms, figure), any -> new ArrayList<>())
                    .add(figure);
        }
        List<Statement> all = groups.values().stream()
                .map(figures -> statement(caseFile, platforms, only, figures))
                .sorted(Statement.LISTED)
                .collect(Collectors.toList());
        List<Statement> judging = all.stream().filter(Statement::judges).collect(Collectors.toList());
        Set<Statement> replaced = replaced(judging);
        return new Statements(
                judging.stream().filter(s -> !replaced.contains(s)).collect(Collectors.toList()),
                judging.stream().filter(replaced::contains).collect(Collectors.toList()),
                all.stream().flatMap(s -> s.deprecated().stream()).collect(Collectors.toList()));
    }

    private static @Nullable Slug onlyPlatform(CaseFile caseFile) {
        Set<Slug> named = new TreeSet<>(caseFile.takedownCase().platforms());
        for (Figure figure : caseFile.figures()) {
            if (figure.platform() != null) {
                named.add(figure.platform());
            }
        }
        return named.size() == 1 ? named.iterator().next() : null;
    }

    private static List<Object> group(CaseFile caseFile, PlatformNames platforms, Figure figure) {
        @Nullable Slug label = figure.statement();
        return List.of(
                figure.measure(),
                figure.unit(),
                figure.sourceId(),
                platforms.voice(caseFile.speaker(figure)),
                label == null ? "" : label.text(),
                label != null ? "" : said(caseFile, figure));
    }

    private static String said(CaseFile caseFile, Figure figure) {
        @Nullable EdtfDate day = day(caseFile, figure);
        return (day == null ? "" : day.text()) + (isDayKnown(figure) ? "" : " or before");
    }

    private static @Nullable EdtfDate day(CaseFile caseFile, Figure figure) {
        EdtfDate stated = figure.statedOn();
        return stated != null ? stated : caseFile.source(figure.sourceId()).publishedOn();
    }

    private static boolean isDayKnown(Figure figure) {
        return figure.statedOn() != null || figure.statedBy() == null;
    }

    private static Statement statement(
            CaseFile caseFile, PlatformNames platforms, @Nullable Slug only, List<Figure> figures) {
        List<Figure> ordered = figures.stream().sorted(LATEST_FIRST).collect(Collectors.toList());
        Figure first = ordered.get(0);
        Source source = caseFile.source(first.sourceId());
        String speaker = figures.stream()
                .map(caseFile::speaker)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<Cell> cells = new ArrayList<>();
        Set<Scope> scopes = new HashSet<>();
        for (Figure figure : ordered) {
            Scope scope = scope(figure, only);
            if (figure.rank() != Rank.DEPRECATED && scopes.add(scope.plain())) {
                cells.add(new Cell(scope, Amount.of(figure), figure));
            }
        }
        cells.sort(Comparator.comparing(Cell::scope));
        return new Statement(
                first.measure(),
                first.unit(),
                source,
                speaker,
                platforms.voice(speaker),
                first.statement(),
                latest(caseFile, figures),
                figures.stream().allMatch(Statements::isDayKnown),
                cells,
                ordered.stream()
                        .filter(figure -> figure.rank() == Rank.DEPRECATED)
                        .sorted(Comparator.comparing(figure -> scope(figure, only)))
                        .collect(Collectors.toList()));
    }

    private static @Nullable EdtfDate latest(CaseFile caseFile, List<Figure> figures) {
        @Nullable EdtfDate latest = null;
        for (Figure figure : figures) {
            @Nullable EdtfDate day = day(caseFile, figure);
            latest = DATES.compare(day, latest) > 0 ? day : latest;
        }
        return latest;
    }

    private static Scope scope(Figure figure, @Nullable Slug only) {
        return new Scope(figure.platform() != null ? figure.platform() : only, figure.assetType(), figure.cohort());
    }

    private static Set<Statement> replaced(List<Statement> statements) {
        if (statements.size() < 2) {
            return Set.of();
        }
        Set<Statement> replaced = new HashSet<>();
        statements.stream()
                .collect(Collectors.groupingBy(said -> List.of(said.measure(), said.unit(), said.voice())))
                .values()
                .forEach(voice -> voice.stream()
                        .filter(earlier -> voice.stream().anyMatch(later -> replaces(later, earlier)))
                        .forEach(replaced::add));
        return replaced;
    }

    private static boolean replaces(Statement later, Statement earlier) {
        EdtfDate before = earlier.date();
        EdtfDate after = later.date();
        return later.dayIsKnown()
                && before != null
                && after != null
                && before.isBefore(after)
                && (later.isPreferred() || !earlier.isPreferred())
                && (later.isOwnWords() || later.speaksOfAll(earlier));
    }
}
