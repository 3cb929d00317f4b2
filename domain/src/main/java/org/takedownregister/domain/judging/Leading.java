package org.takedownregister.domain.judging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.takedownregister.domain.entry.Measure;
import org.takedownregister.domain.entry.SourceKind;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.Unit;

/**
 * The statement that a page leads with for a measure and unit, and those beside it. The first of these that
 * tells two statements apart decides:
 *
 * <ol>
 *   <li>an editor's choice: a statement with a preferred figure;
 *   <li>the kind of source: {@code platform-disclosure}, {@code court}, {@code independent-research},
 *       {@code government}, {@code civil-society}, {@code company-statement}, {@code news};
 *   <li>the later day, by its last day; one without a day comes last;
 *   <li>the fuller one, that gives more numbers;
 *   <li>the order of identifiers: source, speaker, label.
 * </ol>
 *
 * To lead is to be shown first. It is no judgement of truth.
 *
 * @param measure what is measured
 * @param unit what is counted
 * @param statement the leading statement
 * @param reason why it leads, in a sentence
 * @param rivals the other speaking statements in the order of this rule, each judged against it
 * @param pairs the rivals judged against one another; none if there are more than 40 rivals
 * @param witnesses how many witnesses say what leads: it and those who independently agree with it or round it,
 *     those being one that copy one another
 */
public record Leading(
        Measure measure,
        Unit unit,
        Statement statement,
        String reason,
        List<Rival> rivals,
        List<Pair<Statement>> pairs,
        int witnesses) {

    private static final List<SourceKind> NEAREST_FIRST = List.of(
            SourceKind.PLATFORM_DISCLOSURE,
            SourceKind.COURT,
            SourceKind.INDEPENDENT_RESEARCH,
            SourceKind.GOVERNMENT,
            SourceKind.CIVIL_SOCIETY,
            SourceKind.COMPANY_STATEMENT,
            SourceKind.NEWS);

    private static final Comparator<Statement> BY_CHOICE = Comparator.comparing(statement -> !statement.isPreferred());
    private static final Comparator<Statement> BY_KIND =
            Comparator.comparing(statement -> distance(statement.source().kind()));
    private static final Comparator<Statement> BY_DAY =
            Comparator.comparing(Statement::date, Comparator.nullsLast(Leading::laterFirst));
    private static final Comparator<Statement> BY_NUMBERS =
            Comparator.comparing(statement -> -statement.cells().size());
    static final Comparator<Statement> ORDER = BY_CHOICE
            .thenComparing(BY_KIND)
            .thenComparing(BY_DAY)
            .thenComparing(BY_NUMBERS)
            .thenComparing(Statement.LISTED);

    public Leading {
        rivals = List.copyOf(rivals);
        pairs = List.copyOf(pairs);
    }

    private static int laterFirst(EdtfDate a, EdtfDate b) {
        return b.lastDay().compareTo(a.lastDay());
    }

    /** The kinds of sources in the order in which they lead. */
    public static Comparator<SourceKind> nearestFirst() {
        return Comparator.comparing(Leading::distance);
    }

    /** How far a kind of source is from the act: 0 for the platform's own disclosure. */
    static int distance(SourceKind kind) {
        return NEAREST_FIRST.indexOf(kind);
    }

    /**
     * The leading statement of every measure and unit of a case, in the order of the measures.
     *
     * @param statements the statements of the case
     */
    public static List<Leading> of(CaseFile caseFile, Statements statements, PlatformNames platforms) {
        return of(statements, new Witnesses(caseFile.sources()), platforms);
    }

    static List<Leading> of(Statements statements, Witnesses witnesses, PlatformNames platforms) {
        Map<List<Object>, List<Statement>> byMeasure = new LinkedHashMap<>();
        for (Statement statement : statements.speaking()) {
            byMeasure
                    .computeIfAbsent(List.of(statement.measure(), statement.unit()), any -> new ArrayList<>())
                    .add(statement);
        }
        return byMeasure.values().stream()
                .map(group -> first(group, witnesses, platforms))
                .collect(Collectors.toUnmodifiableList());
    }

    private static Leading first(List<Statement> group, Witnesses witnesses, PlatformNames platforms) {
        List<Statement> ordered = group.stream().sorted(ORDER).collect(Collectors.toList());
        Statement first = ordered.get(0);
        List<Statement> others = ordered.subList(1, ordered.size());
        List<Rival> rivals = others.stream()
                .map(rival -> new Rival(rival, judge(first, rival, witnesses, platforms)))
                .collect(Collectors.toList());
        List<Pair<Statement>> pairs = Pairs.of(others, (one, other) -> judge(one, other, witnesses, platforms));
        return new Leading(
                first.measure(),
                first.unit(),
                first,
                reason(ordered),
                rivals,
                pairs,
                confirming(first, rivals, witnesses));
    }

    private static int confirming(Statement first, List<Rival> rivals, Witnesses witnesses) {
        List<Statement> confirming = new ArrayList<>(List.of(first));
        rivals.stream()
                .filter(rival -> rival.judgement().corroborates())
                .map(Rival::statement)
                .forEach(confirming::add);
        return witnesses.countOf(confirming);
    }

    /** Of the measures that count assets, the leading statements after the first, each judged against the first. */
    static List<Rival> otherMeasures(List<Leading> all, Witnesses witnesses, PlatformNames platforms) {
        List<Statement> counts = all.stream()
                .map(Leading::statement)
                .filter(statement -> countsAssets(statement.measure()))
                .collect(Collectors.toList());
        return counts.stream()
                .skip(1)
                .map(other -> new Rival(other, judge(counts.get(0), other, witnesses, platforms)))
                .collect(Collectors.toList());
    }

    private static boolean countsAssets(Measure measure) {
        return switch (measure) {
            case ACTIONED, DISCLOSED, ARCHIVED, ANALYSED, REQUESTED -> true;
            case FOLLOWERS, MEMBERS, AD_SPEND, ENGAGEMENT, SCORE -> false;
        };
    }

    /** Every judgement: of the rivals against the leading statement, then of the rivals among themselves. */
    public Stream<Judgement> judgements() {
        return Stream.concat(
                rivals.stream().map(Rival::judgement), pairs.stream().map(Pair::judgement));
    }

    static Judgement judge(Statement one, Statement other, Witnesses witnesses, PlatformNames platforms) {
        boolean independent = !one.voice().equals(other.voice())
                && witnesses.areIndependent(
                        one.source().sourceId(), other.source().sourceId());
        return Judge.figures(one, other, platforms).independent(independent);
    }

    private static String reason(List<Statement> ordered) {
        Statement first = ordered.get(0);
        if (ordered.size() == 1) {
            return "It leads because no other statement gives this number.";
        }
        Statement second = ordered.get(1);
        if (BY_CHOICE.compare(first, second) != 0) {
            return "It leads because an editor preferred it.";
        }
        if (BY_KIND.compare(first, second) != 0) {
            return "It leads because it stands in " + words(first.source().kind()) + ", which comes before "
                    + words(second.source().kind()) + ".";
        }
        EdtfDate date = first.date();
        if (BY_DAY.compare(first, second) != 0 && date != null) {
            return second.date() == null
                    ? "It leads because its day is known, " + Words.date(date) + "."
                    : "It leads because it is the later one, of " + Words.date(date) + ".";
        }
        return BY_NUMBERS.compare(first, second) != 0
                ? "It leads because it gives more numbers."
                : "It leads because its source's identifier comes first; nothing else tells them apart.";
    }

    private static String words(SourceKind kind) {
        return switch (kind) {
            case PLATFORM_DISCLOSURE -> "a platform's own disclosure";
            case COURT -> "a court's decision";
            case INDEPENDENT_RESEARCH -> "independent research";
            case GOVERNMENT -> "a government's publication";
            case CIVIL_SOCIETY -> "a civil society organisation's publication";
            case COMPANY_STATEMENT -> "a company's statement";
            case NEWS -> "a news story";
        };
    }
}
