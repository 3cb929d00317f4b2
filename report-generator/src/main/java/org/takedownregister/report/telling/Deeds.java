package org.takedownregister.report.telling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Action;
import org.takedownregister.domain.entry.ActionKind;
import org.takedownregister.domain.entry.AssetTypes;
import org.takedownregister.domain.entry.Claim;
import org.takedownregister.domain.entry.Measure;
import org.takedownregister.domain.entry.Subject;
import org.takedownregister.domain.judging.ActionsTaken;
import org.takedownregister.domain.judging.JudgedClaims;
import org.takedownregister.domain.judging.RivalClaims;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.report.page.Phrase;
import org.takedownregister.report.words.Assets;
import org.takedownregister.report.words.Words;

/**
 * What platforms are said to have done. One speaker's actions of one kind and day are told together, and who says the
 * same is named together. Where figures are stated, the kinds of assets stand with them and are not repeated.
 */
final class Deeds {

    private final CaseFile file;
    private final Voices voices;
    private final Ways ways;
    private final boolean hasFigures;
    private final List<Claim> denials = new ArrayList<>();
    private final Verdicts verdicts;

    Deeds(Voices voices, Ways ways, Optional<JudgedClaims<String, Claim>> actions) {
        this.file = voices.file();
        this.voices = voices;
        this.ways = ways;
        this.verdicts = Verdicts.of(actions.stream().toList());
        actions.stream()
                .flatMap(judged -> Stream.concat(
                        Stream.of(judged.leading()), judged.rivals().stream().map(RivalClaims::spoken)))
                .forEach(spoken -> spoken.claims().stream()
                        .filter(claim -> !(claim instanceof Action))
                        .forEach(denials::add));
        this.hasFigures = file.figures().stream().anyMatch(figure -> figure.measure() == Measure.ACTIONED);
    }

    /** The question that the case answers. */
    String heading() {
        if (file.takedownCase().subject() == Subject.DISCLOSURE) {
            return "What was announced";
        }
        List<ActionKind> kinds = ActionsTaken.of(file, ways.catalogue().names()).stream()
                .filter(kind -> kind != ActionKind.REINSTATED)
                .toList();
        if (file.actions().isEmpty()) {
            return "What is alleged";
        }
        return kinds.size() == 1 ? Words.question(kinds.get(0)) : "What was done";
    }

    List<Phrase> told() {
        Map<Deed, List<Action>> deeds = new LinkedHashMap<>();
        breaths().forEach((breath, actions) -> deeds.computeIfAbsent(deed(breath, actions), deed -> new ArrayList<>())
                .add(actions.get(0)));
        List<Phrase> told = new ArrayList<>();
        deeds.forEach((deed, claims) -> told.add(said(tell(deed), claims)));
        if (!denials.isEmpty()) {
            told.add(said(Phrase.EMPTY.strong("A part was not acted on"), denials));
        }
        if (told.isEmpty() && file.takedownCase().subject() != Subject.DISCLOSURE) {
            told.add(Phrase.of("No source in the register says that a platform acted. This is an allegation; it is"
                    + " counted apart from the cases."));
        }
        return told;
    }

    private Phrase said(Phrase what, List<? extends Claim> claims) {
        Phrase verdict = verdicts.all(claims);
        Phrase said = what.and(", according to ").and(voices.speakers(claims));
        return verdict.isEmpty() ? said.and(".") : said.and(". ").and(verdict);
    }

    /**
     * Actions of one speaker, kind and day, the dated before the undated. The parts of a network are told apart only
     * where a speaker has different things done to them.
     */
    private Map<Breath, List<Action>> breaths() {
        Map<Breath, List<Action>> breaths = new LinkedHashMap<>();
        Comparator<Action> order = Comparator.comparing(Action::action)
                .thenComparing(action -> action.actedOn() == null)
                .thenComparing(voices.foremost());
        Set<String> dividing = dividing();
        file.actions().stream().sorted(order).forEach(action -> breaths.computeIfAbsent(
                        Breath.of(action, dividing.contains(voice(action))), breath -> new ArrayList<>())
                .add(action));
        return breaths;
    }

    private Set<String> dividing() {
        Map<String, Map<String, Set<ActionKind>>> kinds = new HashMap<>();
        file.actions().forEach(action -> kinds.computeIfAbsent(voice(action), voice -> new HashMap<>())
                .computeIfAbsent(String.valueOf(action.cohort()), cohort -> new HashSet<>())
                .add(action.action()));
        Set<String> dividing = new HashSet<>();
        kinds.forEach((voice, cohorts) -> {
            if (!hasFigures || Set.copyOf(cohorts.values()).size() > 1) {
                dividing.add(voice);
            }
        });
        return dividing;
    }

    private static String voice(Action action) {
        return action.sourceId() + " " + Objects.requireNonNullElse(action.statedBy(), "");
    }

    private Deed deed(Breath breath, List<Action> actions) {
        SortedSet<Slug> platforms = new TreeSet<>();
        SortedSet<String> assets = new TreeSet<>();
        for (Action action : actions) {
            Slug platform = action.platform();
            if (platform != null) {
                platforms.add(platform);
            }
            if (Assets.saysKind(action.assetType()) && !hasFigures) {
                assets.add(named(action.assetType()));
            }
        }
        return new Deed(breath.unspoken(), List.copyOf(platforms), List.copyOf(assets));
    }

    /** A case of a single thing speaks of one; every other of many. */
    private String named(AssetTypes assets) {
        Subject subject = file.takedownCase().subject();
        boolean single = subject == Subject.CONTENT || subject == Subject.ACCOUNT || subject == Subject.APP;
        return single ? Assets.one(assets) : Assets.many(assets);
    }

    private Phrase tell(Deed deed) {
        Breath breath = deed.breath();
        Phrase phrase = Phrase.EMPTY.strong(capital(Words.done(breath.kind())));
        if (!deed.platforms().isEmpty()) {
            phrase = phrase.and(" on ")
                    .and(Phrase.joined(
                            deed.platforms().stream().map(ways::toPlatform).toList(), ", ", " and "));
        }
        phrase = breath.actedOn() == null ? phrase : phrase.and(" ").when(breath.actedOn());
        phrase = breath.until() == null ? phrase : phrase.and(" until ").date(breath.until());
        phrase = breath.territory() == null ? phrase : phrase.and(", for ").foreign(Ways.place(breath.territory()));
        phrase = breath.orderedBy() == null
                ? phrase
                : phrase.and(", ordered by ").foreign(breath.orderedBy());
        String cohort = breath.cohort() == null ? "" : breath.cohort().text().replace('-', ' ') + " ";
        String assets = cohort + (deed.assets().isEmpty() && !cohort.isEmpty() ? "part" : Assets.joined(deed.assets()));
        return assets.isEmpty() ? phrase : phrase.and(" (" + assets + ")");
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    private record Deed(Breath breath, List<Slug> platforms, List<String> assets) {}

    private record Breath(
            ActionKind kind,
            String voice,
            @Nullable Slug cohort,
            @Nullable EdtfDate actedOn,
            @Nullable EdtfDate until,
            @Nullable String territory,
            @Nullable String orderedBy) {

        static Breath of(Action action, boolean divides) {
            return new Breath(
                    action.action(),
                    Deeds.voice(action),
                    divides ? action.cohort() : null,
                    action.actedOn(),
                    action.until(),
                    action.territory(),
                    action.orderedBy());
        }

        Breath unspoken() {
            return new Breath(kind, "", cohort, actedOn, until, territory, orderedBy);
        }
    }
}
