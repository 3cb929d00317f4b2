package org.takedownregister.report.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Action;
import org.takedownregister.domain.entry.ActionKind;
import org.takedownregister.domain.entry.Source;
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
        @Nullable Slug platform,
        ActionKind kind,
        @Nullable EdtfDate date,
        boolean isAnnouncement) {

    /** The deeds of a case, each platform and kind once. */
    public static List<Deed> of(CaseFile file) {
        Map<Place, List<Action>> places = new LinkedHashMap<>();
        for (Action action : file.actions()) {
            if (action.action() != ActionKind.REINSTATED) {
                places.computeIfAbsent(place(action, file), place -> new ArrayList<>())
                        .add(action);
            }
        }
        EdtfDate announced = CaseDates.announced(file);
        List<Deed> deeds = new ArrayList<>();
        places.forEach((place, actions) -> {
            if (place.platform != null || !isNamedElsewhere(place.kind, places.keySet())) {
                EdtfDate acted = date(actions, file).orElse(null);
                deeds.add(new Deed(
                        place.platform,
                        place.kind,
                        acted == null ? announced : acted,
                        acted == null && announced != null));
            }
        });
        return deeds;
    }

    private static Place place(Action action, CaseFile file) {
        List<Slug> concerned = file.takedownCase().platforms();
        boolean only = action.platform() == null && concerned.size() == 1;
        return new Place(only ? concerned.get(0) : action.platform(), action.action());
    }

    /** One source that names no platform most likely tells of what another places. */
    private static boolean isNamedElsewhere(ActionKind kind, Collection<Place> places) {
        return places.stream().anyMatch(place -> place.platform != null && place.kind == kind);
    }

    private static Optional<EdtfDate> date(List<Action> actions, CaseFile file) {
        return actions.stream()
                .filter(action -> action.actedOn() != null)
                .min(Comparator.<Action, Source>comparing(action -> file.source(action.sourceId()), Foremost.ORDER)
                        .thenComparing(Action::actedOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(Action::actedOn);
    }

    private record Place(@Nullable Slug platform, ActionKind kind) {}
}
