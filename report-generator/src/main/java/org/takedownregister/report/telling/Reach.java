package org.takedownregister.report.telling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Figure;
import org.takedownregister.domain.entry.Measure;
import org.takedownregister.domain.entry.Rank;
import org.takedownregister.domain.judging.Judgement;
import org.takedownregister.report.catalogue.Addresses;
import org.takedownregister.report.page.Item;
import org.takedownregister.report.page.Phrase;
import org.takedownregister.report.page.Section;
import org.takedownregister.report.page.Span;
import org.takedownregister.report.reading.Standing;
import org.takedownregister.report.reading.Statement;
import org.takedownregister.report.reading.Statements;
import org.takedownregister.report.words.Assets;
import org.takedownregister.report.words.Words;

/**
 * Followers, members, money, engagement, ratings: never added up. What several say of followers or members stands in
 * a table, everything else in sentences.
 */
final class Reach {

    private static final String CAUTION = "One account may be counted in several of these, so they are never added up.";

    private final Voices voices;
    private final Function<Figure, @Nullable String> platform;

    Reach(Voices voices, Function<Figure, @Nullable String> platform) {
        this.voices = voices;
        this.platform = platform;
    }

    Optional<Section> of(Measure measure, List<Statements> units) {
        if (isUnion(measure) && units.size() == 1 && units.get(0).all().size() > 1) {
            Statements statements = units.get(0);
            return Optional.of(new Comparison(voices, this::audience)
                    .of(measure, statements, false, 0, List.of(counted(measure))));
        }
        Map<String, List<Figure>> alike = new LinkedHashMap<>();
        Map<Figure, Phrase> verdicts = new HashMap<>();
        units.stream()
                .flatMap(unit -> unit.all().stream())
                .forEach(statement -> statement.figures().forEach(figure -> {
                    Phrase verdict = verdict(statement);
                    verdicts.put(figure, verdict);
                    alike.computeIfAbsent(
                                    told(figure).words() + figure.rank() + verdict.words(), key -> new ArrayList<>())
                            .add(figure);
                }));
        if (alike.isEmpty()) {
            return Optional.empty();
        }
        List<Item> items = alike.values().stream()
                .map(figures -> item(figures, verdicts.getOrDefault(figures.get(0), Phrase.EMPTY)))
                .toList();
        return Optional.of(Section.list(
                "said-" + measure.code(),
                Words.of(measure),
                isUnion(measure) && items.size() > 1 ? List.of(Phrase.of(CAUTION)) : List.of(),
                items));
    }

    private static Phrase verdict(Statement statement) {
        Judgement judgement = statement.judgement();
        if (judgement != null) {
            return Verdicts.told(judgement);
        }
        return statement.standing() == Standing.SAID_BEFORE ? Verdicts.saidBefore() : Phrase.EMPTY;
    }

    private static boolean isUnion(Measure measure) {
        return measure == Measure.FOLLOWERS || measure == Measure.MEMBERS;
    }

    private static Phrase counted(Measure measure) {
        String did = measure == Measure.FOLLOWERS ? "followed" : "were members of";
        return Phrase.of("How many accounts " + did + " one or more of them. " + CAUTION);
    }

    /** Whose followers or members a figure counts: {@code of Facebook Pages}. */
    private String audience(Figure figure) {
        String name = platform.apply(figure);
        if (Assets.saysKind(figure.assetType())) {
            return "of " + Assets.counted(figure, name);
        }
        return name == null ? "in all" : "on " + name;
    }

    /** Figures that say the same share a line; each keeps its anchor. */
    private Item item(List<Figure> alike, Phrase verdict) {
        Figure first = alike.get(0);
        Phrase line =
                Phrase.of("According to ").and(voices.speakers(alike)).and(", ").and(told(first));
        for (Figure other : alike.subList(1, alike.size())) {
            line = line.with(new Span.Mark(Addresses.anchor(other)));
        }
        line = first.rank() == Rank.NORMAL ? line : line.and(" (" + Words.of(first.rank()) + ")");
        String notes = alike.stream()
                .map(Figure::note)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("\n"));
        String locators = alike.stream()
                .map(Figure::locator)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("; "));
        return new Item(
                line.and(verdict.isEmpty() ? "." : ". ").and(verdict).aside(locators),
                notes.isEmpty() ? null : notes,
                null);
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
            case AD_SPEND -> amount.and(" was spent on advertising" + on);
            case ENGAGEMENT -> amount.and(" reactions, comments or shares" + on);
            case SCORE -> amount.and(" points");
            case ACTIONED, DISCLOSED, ARCHIVED, ANALYSED, REQUESTED -> amount.and(" " + Assets.counted(figure, name));
        };
    }
}
