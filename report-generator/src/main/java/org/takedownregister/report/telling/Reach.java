package org.takedownregister.report.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Figure;
import org.takedownregister.domain.entry.Measure;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.report.page.Item;
import org.takedownregister.report.page.Phrase;
import org.takedownregister.report.page.Section;
import org.takedownregister.report.reading.Statement;
import org.takedownregister.report.reading.Statements;
import org.takedownregister.report.words.Assets;
import org.takedownregister.report.words.Words;

/** Followers, members, money, engagement, ratings: told in sentences and never added up. */
final class Reach {

    private final Voices voices;
    private final Function<Figure, @Nullable String> platform;

    Reach(Voices voices, Function<Figure, @Nullable String> platform) {
        this.voices = voices;
        this.platform = platform;
    }

    Optional<Section> of(Measure measure) {
        List<Statement> statements = Statements.of(voices.file(), measure).all();
        if (statements.isEmpty()) {
            return Optional.empty();
        }
        List<Item> items = new ArrayList<>();
        for (Statement statement : statements) {
            for (Figure figure : statement.figures()) {
                items.add(new Item(line(statement, figure), figure.note(), null));
            }
        }
        return Optional.of(
                Section.list("said-" + measure.code(), Words.of(measure), caution(measure, items.size()), items));
    }

    private static List<Phrase> caution(Measure measure, int figures) {
        boolean union = measure == Measure.FOLLOWERS || measure == Measure.MEMBERS;
        return union && figures > 1
                ? List.of(Phrase.of("One account may be counted in several of these, so they are never added up."))
                : List.of();
    }

    private Phrase line(Statement statement, Figure figure) {
        Phrase line = told(figure).and(", according to ").and(voices.speaker(figure));
        EdtfDate on = statement.on();
        Phrase dated = on == null ? line : line.and(", ").date(on);
        String rank = Words.of(figure.rank());
        Phrase ranked = rank.isEmpty() ? dated : dated.and(" (" + rank + ")");
        return ranked.and(".").aside(figure.locator());
    }

    private Phrase told(Figure figure) {
        Phrase amount = Phrase.EMPTY.amount(figure);
        String name = platform.apply(figure);
        String on = name == null ? "" : " on " + name;
        String assets = Assets.saysKind(figure.assetType())
                ? "the " + (name == null ? "" : name + " ") + Assets.many(figure.assetType())
                : "them" + on;
        return switch (figure.measure()) {
            case FOLLOWERS -> amount.and(" accounts followed one or more of " + assets);
            case MEMBERS -> amount.and(" accounts were members of one or more of " + assets);
            case AD_SPEND -> amount.and(" spent on advertising" + on);
            case ENGAGEMENT -> amount.and(" reactions, comments or shares" + on);
            case SCORE -> amount.and(" points");
            case ACTIONED, DISCLOSED, ARCHIVED, ANALYSED, REQUESTED -> amount.and(" " + Assets.counted(figure, name));
        };
    }
}
