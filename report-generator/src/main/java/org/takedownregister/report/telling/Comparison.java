package org.takedownregister.report.telling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.AssetTypes;
import org.takedownregister.domain.entry.Figure;
import org.takedownregister.domain.entry.Measure;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.judging.Judgement;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.report.catalogue.Addresses;
import org.takedownregister.report.page.Grid;
import org.takedownregister.report.page.Phrase;
import org.takedownregister.report.page.Section;
import org.takedownregister.report.page.Span;
import org.takedownregister.report.reading.Standing;
import org.takedownregister.report.reading.Statement;
import org.takedownregister.report.reading.Statements;
import org.takedownregister.report.words.Dates;
import org.takedownregister.report.words.Numbers;
import org.takedownregister.report.words.Words;

/** A table of every statement of one measure: a row a statement, a column for each thing that is counted. */
final class Comparison {

    /** With more columns a table is no longer read; the figures then stand in one. */
    private static final int MOST_COLUMNS = 6;

    private final Voices voices;
    private final Function<Figure, String> label;

    Comparison(Voices voices, Function<Figure, String> label) {
        this.voices = voices;
        this.label = label;
    }

    /**
     * The table.
     *
     * @param leadsAbove whether the first statement stands above in large figures, with its anchors
     * @param before how many tables stand above this one
     * @param paragraphs what to say above the table
     */
    Section of(Measure measure, Statements statements, boolean leadsAbove, int before, List<Phrase> paragraphs) {
        Map<Counted, String> columns = new LinkedHashMap<>();
        statements.all().forEach(statement -> statement
                .figures()
                .forEach(figure -> columns.putIfAbsent(Counted.of(figure), Deeds.capital(plural(figure)))));
        boolean wide = columns.size() > MOST_COLUMNS;
        List<Grid.Column> heads = new ArrayList<>(List.of(Grid.Column.text("Who says")));
        if (wide) {
            heads.add(Grid.Column.text("Figures"));
        } else {
            columns.values().forEach(name -> heads.add(Grid.Column.number(name)));
        }
        boolean remarked = statements.all().size() > 1
                || !remarks(statements.all().get(0), statements).isEmpty();
        if (remarked) {
            heads.add(Grid.Column.text("Remarks"));
        }
        List<Grid.Row> rows = new ArrayList<>();
        for (Statement statement : statements.all()) {
            boolean leads = statement.standing() == Standing.LEADS;
            boolean anchored = !(leads && leadsAbove);
            List<Phrase> cells = new ArrayList<>(List.of(who(statement)));
            if (wide) {
                cells.add(Phrase.joined(
                        statement.figures().stream()
                                .map(figure -> number(figure, anchored).and(" " + label.apply(figure)))
                                .toList(),
                        ", ",
                        ", "));
            } else {
                columns.keySet().forEach(column -> cells.add(cell(statement, column, anchored)));
            }
            if (remarked) {
                cells.add(remarks(statement, statements));
            }
            rows.add(new Grid.Row(null, cells));
        }
        String id = "said-" + measure.code() + (before == 0 ? "" : "-" + before);
        String heading = leadsAbove ? "Every statement, side by side" : Words.of(measure);
        String caption =
                rows.size() == 1 ? Words.of(measure) + ", as stated" : Words.of(measure) + ": what each speaker says";
        return Section.of(id, heading, paragraphs, new Grid(caption, heads, rows));
    }

    /** A column is named in the plural, whatever its figures are. */
    private String plural(Figure figure) {
        return label.apply(new Figure(
                figure.caseId(),
                figure.sourceId(),
                figure.statedBy(),
                figure.statement(),
                figure.measure(),
                figure.platform(),
                figure.assetType(),
                figure.cohort(),
                figure.statedOn(),
                2,
                null,
                figure.qualifier(),
                figure.unit(),
                figure.locator(),
                figure.rank(),
                figure.note()));
    }

    private Phrase who(Statement statement) {
        Phrase who = voices.speaker(statement.figures().get(0));
        EdtfDate on = statement.on();
        return on == null ? who : who.aside(Dates.words(on));
    }

    private static Phrase cell(Statement statement, Counted column, boolean anchored) {
        List<Phrase> numbers = statement.figures().stream()
                .filter(figure -> Counted.of(figure).equals(column))
                .map(figure -> number(figure, anchored))
                .toList();
        return numbers.isEmpty() ? Phrase.EMPTY.aside("not given") : Phrase.joined(numbers, ", ", ", ");
    }

    private static Phrase number(Figure figure, boolean anchored) {
        String qualifier = Words.of(figure.qualifier());
        return Phrase.of(qualifier.isEmpty() ? "" : qualifier + " ")
                .with(new Span.Counted(
                        Phrase.machine(figure), Numbers.amount(figure), anchored ? Addresses.anchor(figure) : null));
    }

    private Phrase remarks(Statement statement, Statements statements) {
        List<Phrase> remarks = new ArrayList<>();
        Judgement judgement = statement.judgement();
        if (judgement != null) {
            remarks.add(Verdicts.told(judgement));
        } else if (statements.all().size() > 1) {
            remarks.add(standing(statement.standing()));
        }
        Source source = statement.source();
        for (Slug origin : source.derivedFrom()) {
            remarks.add(Phrase.of("Drawn from ")
                    .foreign(voices.file().source(origin).publisher())
                    .cite(voices.number(origin)));
        }
        for (Figure figure : statement.figures()) {
            String rank = Words.of(figure.rank());
            if (!rank.isEmpty()) {
                remarks.add(Phrase.of(Deeds.capital(rank)));
            }
            String note = figure.note();
            if (note != null) {
                remarks.add(Phrase.EMPTY.foreign(note));
            }
        }
        statement.figures().stream()
                .map(Figure::locator)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(locator -> remarks.add(Phrase.EMPTY.aside(locator)));
        return Phrase.joined(remarks.stream().distinct().toList(), " · ", " · ");
    }

    private static Phrase standing(Standing standing) {
        return switch (standing) {
            case LEADS -> Phrase.EMPTY.chip("leads", "lead");
            case SAID_BEFORE -> Verdicts.saidBefore();
            case BESIDE, SET_ASIDE -> Phrase.EMPTY.chip("not compared", "mute");
        };
    }

    private record Counted(
            @Nullable Slug platform,
            AssetTypes assets,
            @Nullable Slug cohort) {

        static Counted of(Figure figure) {
            return new Counted(figure.platform(), figure.assetType(), figure.cohort());
        }
    }
}
