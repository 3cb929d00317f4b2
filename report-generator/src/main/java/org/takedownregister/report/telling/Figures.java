package org.takedownregister.report.telling;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Figure;
import org.takedownregister.domain.entry.Measure;
import org.takedownregister.domain.judging.CaseJudgement;
import org.takedownregister.domain.judging.Cell;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.report.catalogue.Addresses;
import org.takedownregister.report.page.CasePage.FiguresPart;
import org.takedownregister.report.page.Lead;
import org.takedownregister.report.page.Lead.BigFigure;
import org.takedownregister.report.page.Phrase;
import org.takedownregister.report.page.Section;
import org.takedownregister.report.page.Span;
import org.takedownregister.report.reading.Statement;
import org.takedownregister.report.reading.Statements;
import org.takedownregister.report.words.Assets;
import org.takedownregister.report.words.Numbers;
import org.takedownregister.report.words.Words;

/** What was done and how much: the leading statement in large figures, every other beside it. */
final class Figures {

    private static final List<Measure> OF_ASSETS =
            List.of(Measure.ACTIONED, Measure.DISCLOSED, Measure.ARCHIVED, Measure.ANALYSED, Measure.REQUESTED);

    private final Voices voices;
    private final Ways ways;
    private final CaseJudgement judged;
    private final Set<Measure> stated = EnumSet.noneOf(Measure.class);
    private final boolean severalPlatforms;

    Figures(Voices voices, Ways ways, CaseJudgement judged) {
        this.voices = voices;
        this.ways = ways;
        this.judged = judged;
        List<Figure> figures = voices.file().figures();
        figures.forEach(figure -> stated.add(figure.measure()));
        this.severalPlatforms = figures.stream()
                        .map(figure -> String.valueOf(figure.platform()))
                        .distinct()
                        .count()
                > 1;
    }

    FiguresPart tell() {
        Deeds deeds = new Deeds(voices, ways, judged.actions());
        Comparison comparison = new Comparison(voices, this::label);
        List<Section> comparisons = new ArrayList<>();
        Lead lead = null;
        for (Measure measure : OF_ASSETS) {
            for (Statements statements : statements(measure)) {
                Optional<Statement> leading = statements.leading();
                boolean large = lead == null && leading.isPresent();
                if (large) {
                    lead = lead(leading.orElseThrow(), statements);
                }
                if (!large || !statements.agree()) {
                    comparisons.add(
                            comparison.of(measure, statements, large, comparisons.size(), otherMeasure(statements)));
                }
            }
        }
        new Totals(voices).of(judged.totals()).ifPresent(comparisons::add);
        List<Section> reach = stated.stream()
                .filter(measure -> !OF_ASSETS.contains(measure))
                .map(measure -> new Reach(voices, this::platform).of(measure, statements(measure)))
                .flatMap(Optional::stream)
                .toList();
        return new FiguresPart(deeds.heading(), deeds.told(), lead, comparisons, reach);
    }

    /** How a count stands to that of the measure shown first; nothing for that one itself. */
    private List<Phrase> otherMeasure(Statements statements) {
        Set<Figure> figures =
                statements.leading().map(Statement::figures).map(Set::copyOf).orElse(Set.of());
        return judged.otherMeasures().stream()
                .filter(other ->
                        other.statement().cells().stream().map(Cell::figure).anyMatch(figures::contains))
                .map(other -> Verdicts.told(other.judgement()))
                .toList();
    }

    private List<Statements> statements(Measure measure) {
        return stated.contains(measure)
                ? Statements.of(voices.file(), judged.leading(), judged.saidBefore(), measure)
                : List.of();
    }

    private Lead lead(Statement statement, Statements statements) {
        boolean several = statements.all().size() > 1 && statements.agree();
        Phrase said = Phrase.of(Words.of(statement.measure()) + ", according to ");
        EdtfDate on = statement.on();
        if (several) {
            said = said.and(voices.speakers(statements.all().stream()
                            .map(one -> one.figures().get(0))
                            .toList()))
                    .and(", who give the same " + (statement.figures().size() == 1 ? "number" : "numbers"));
        } else {
            said = said.and(voices.speaker(statement.figures().get(0)));
            said = on == null ? said : said.and(", ").date(on);
        }
        List<String> anchors = several
                ? statements.all().stream()
                        .skip(1)
                        .flatMap(one -> one.figures().stream())
                        .map(Addresses::anchor)
                        .toList()
                : List.of();
        for (String anchor : anchors) {
            said = said.with(new Span.Mark(anchor));
        }
        return new Lead(
                statement.figures().stream().map(this::big).toList(),
                said.and("."),
                several ? "" : statements.reason(),
                Verdicts.counted(statements.judgements().toList(), statements.witnesses()));
    }

    private BigFigure big(Figure figure) {
        return new BigFigure(
                Addresses.anchor(figure),
                Words.of(figure.qualifier()),
                Phrase.machine(figure),
                Numbers.amount(figure),
                figure.measure() == Measure.ACTIONED
                        ? label(figure)
                        : label(figure) + ", " + Words.of(figure.measure()).toLowerCase(Locale.ROOT),
                remark(figure));
    }

    private static @Nullable String remark(Figure figure) {
        return figure.note();
    }

    /** What a figure counts; platforms are named where there are several. */
    private String label(Figure figure) {
        return Assets.counted(figure, platform(figure));
    }

    private @Nullable String platform(Figure figure) {
        Slug platform = figure.platform();
        return platform == null || !severalPlatforms ? null : ways.catalogue().platformName(platform);
    }
}
