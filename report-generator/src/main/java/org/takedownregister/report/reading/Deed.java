package org.takedownregister.report.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Action;
import org.takedownregister.domain.entry.ActionKind;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.judging.CaseDates;
import org.takedownregister.domain.judging.Leading;
import org.takedownregister.domain.judging.PlatformNames;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.Slug;

/**
 * What was done in a case on one platform, however many sources tell of it. A reinstatement is none.
 *
 * @param platform the platform; null where no source names it
 * @param kind what was done
 * @param date the day of action that the foremost source with a day gives, or else the day of the announcement; null
 *     if neither is stated
 * @param isAnnouncement whether the date is that of the announcement
 */
public record Deed(
        @Nullable Slug platform, ActionKind kind, @Nullable EdtfDate date, boolean isAnnouncement) {

    private static final Comparator<Source> FOREMOST = Comparator.comparing(Source::kind, Leading.nearestFirst())
            .thenComparing(Source::publishedOn, Comparator.nullsLast(Comparator.<EdtfDate>naturalOrder()))
            .thenComparing(Source::sourceId);

    /**
     * The deeds of a case: on each platform what the foremost source that tells of it says, each kind once. Others may
     * call the same thing by another word.
     */
    public static List<Deed> of(CaseFile file, PlatformNames names) {
        Map<Optional<Slug>, List<Action>> places = new LinkedHashMap<>();
        for (Action action : file.actions()) {
            if (action.action() != ActionKind.REINSTATED) {
                places.computeIfAbsent(place(action, file), place -> new ArrayList<>())
                        .add(action);
            }
        }
        if (places.size() > 1) {
            // A source that names no platform tells most likely of what another places.
            places.remove(Optional.<Slug>empty());
        }
        EdtfDate announced = CaseDates.announced(file, names).orElse(null);
        List<Deed> deeds = new ArrayList<>();
        places.forEach((platform, actions) -> deeds.addAll(on(platform.orElse(null), actions, file, announced)));
        return deeds;
    }

    private static Optional<Slug> place(Action action, CaseFile file) {
        List<Slug> concerned = file.takedownCase().platforms();
        boolean only = action.platform() == null && concerned.size() == 1;
        return only ? Optional.of(concerned.get(0)) : Optional.ofNullable(action.platform());
    }

    private static List<Deed> on(
            @Nullable Slug platform, List<Action> actions, CaseFile file, @Nullable EdtfDate announced) {
        List<Action> foremost = actions.stream()
                .sorted(Comparator.<Action, Source>comparing(action -> file.source(action.sourceId()), FOREMOST)
                        .thenComparing(Action::actedOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        Slug first = foremost.get(0).sourceId();
        return foremost.stream()
                .filter(action -> action.sourceId().equals(first))
                .map(Action::action)
                .distinct()
                .map(kind -> {
                    EdtfDate acted = date(foremost, kind);
                    return new Deed(
                            platform, kind, acted == null ? announced : acted, acted == null && announced != null);
                })
                .toList();
    }

    /** That of the same kind, or else of what another source may call by another word. */
    private static @Nullable EdtfDate date(List<Action> foremost, ActionKind kind) {
        return Stream.concat(foremost.stream().filter(action -> action.action() == kind), foremost.stream())
                .map(Action::actedOn)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
