package org.takedownregister.report.telling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Action;
import org.takedownregister.domain.entry.ActionKind;
import org.takedownregister.domain.entry.AssetTypes;
import org.takedownregister.domain.entry.Subject;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.report.page.Phrase;
import org.takedownregister.report.words.Assets;
import org.takedownregister.report.words.Words;

/** What platforms are said to have done; who says the same is named together. */
final class Deeds {

    private final CaseFile file;
    private final Voices voices;
    private final Ways ways;

    Deeds(Voices voices, Ways ways) {
        this.file = voices.file();
        this.voices = voices;
        this.ways = ways;
    }

    /** The question that the case answers. */
    String heading() {
        if (file.takedownCase().subject() == Subject.DISCLOSURE) {
            return "What was announced";
        }
        Set<ActionKind> kinds =
                new TreeSet<>(file.actions().stream().map(Action::action).toList());
        if (kinds.isEmpty()) {
            return "What is alleged";
        }
        if (kinds.size() > 1) {
            kinds.remove(ActionKind.REINSTATED);
        }
        return kinds.size() == 1 ? Words.question(kinds.iterator().next()) : "What was done";
    }

    List<Phrase> told() {
        Map<Deed, List<Action>> deeds = new LinkedHashMap<>();
        file.actions().stream().sorted(voices.foremost()).forEach(action -> deeds.computeIfAbsent(
                        Deed.of(action), deed -> new ArrayList<>())
                .add(action));
        List<Phrase> told = new ArrayList<>();
        deeds.forEach((deed, claims) -> told.add(
                tell(deed).and(" – according to ").and(voices.speakers(claims)).and(".")));
        if (told.isEmpty() && file.takedownCase().subject() != Subject.DISCLOSURE) {
            told.add(Phrase.of("No source in the register says that a platform acted. This is an allegation; it is"
                    + " counted apart from the cases."));
        }
        return told;
    }

    private Phrase tell(Deed deed) {
        Phrase phrase = Phrase.EMPTY.strong(capital(Words.done(deed.kind())));
        if (deed.platform() != null) {
            phrase = phrase.and(" on ").and(ways.toPlatform(deed.platform()));
        }
        if (deed.actedOn() != null) {
            phrase = phrase.and(" ").when(deed.actedOn());
        }
        if (deed.until() != null) {
            phrase = phrase.and(" until ").date(deed.until());
        }
        if (deed.territory() != null) {
            phrase = phrase.and(", for ").foreign(Ways.place(deed.territory()));
        }
        if (deed.orderedBy() != null) {
            phrase = phrase.and(", ordered by ").foreign(deed.orderedBy());
        }
        String assets = assets(deed);
        return assets.isEmpty() ? phrase : phrase.and(" (" + assets + ")");
    }

    /** A case of a single thing speaks of one; every other of many. */
    private String assets(Deed deed) {
        if (!Assets.saysKind(deed.assets())) {
            return "";
        }
        Subject subject = file.takedownCase().subject();
        boolean single = subject == Subject.CONTENT || subject == Subject.ACCOUNT || subject == Subject.APP;
        String cohort = deed.cohort() == null ? "" : deed.cohort().text().replace('-', ' ') + " ";
        return cohort + (single ? Assets.one(deed.assets()) : Assets.many(deed.assets()));
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    private record Deed(
            ActionKind kind,
            @Nullable Slug platform,
            AssetTypes assets,
            @Nullable Slug cohort,
            @Nullable EdtfDate actedOn,
            @Nullable EdtfDate until,
            @Nullable String territory,
            @Nullable String orderedBy) {

        static Deed of(Action action) {
            return new Deed(
                    action.action(),
                    action.platform(),
                    action.assetType(),
                    action.cohort(),
                    action.actedOn(),
                    action.until(),
                    action.territory(),
                    action.orderedBy());
        }
    }
}
