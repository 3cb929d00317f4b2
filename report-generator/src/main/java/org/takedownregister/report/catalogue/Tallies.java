package org.takedownregister.report.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.takedownregister.domain.entry.Attribution;
import org.takedownregister.domain.entry.AttributionLevel;
import org.takedownregister.domain.entry.Ground;
import org.takedownregister.domain.entry.RationaleBasis;
import org.takedownregister.domain.entry.Role;
import org.takedownregister.domain.value.Country;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.report.chart.RationaleCount;
import org.takedownregister.report.reading.Deed;

/** What the charts show, counted case by case while the register is read. Disclosures count for nothing. */
public final class Tallies {

    private final DeedCounts deeds = new DeedCounts();
    private final Map<Slug, DeedCounts> byPlatform = new HashMap<>();
    private final Map<Place, DeedCounts> byPlace = new HashMap<>();
    private final Map<Place, Long> named = new HashMap<>();
    private final AssetSums assets = new AssetSums();
    private final Map<RationaleBasis, Map<Ground, Long>> reasons = new EnumMap<>(RationaleBasis.class);
    private long withCountry;
    private long withReason;

    Tallies() {}

    void add(Noted noted) {
        if (!noted.listed().isCounted()) {
            return;
        }
        List<Deed> done = noted.deeds();
        deeds.add(done);
        done.stream().map(Deed::platform).filter(Objects::nonNull).distinct().forEach(platform -> byPlatform
                .computeIfAbsent(platform, id -> new DeedCounts())
                .add(done.stream()
                        .filter(deed -> platform.equals(deed.platform()))
                        .toList()));
        Set<Place> places = places(noted);
        withCountry += places.stream().anyMatch(Place::isDrawn) ? 1 : 0;
        for (Place place : places) {
            byPlace.computeIfAbsent(place, any -> new DeedCounts()).add(done);
            named.merge(place, 1L, Long::sum);
        }
        assets.add(noted);
        noted.reasons().forEach(reason -> reasons.computeIfAbsent(reason.basis(), basis -> new EnumMap<>(Ground.class))
                .merge(reason.ground(), 1L, Long::sum));
        withReason += noted.reasons().isEmpty() ? 0 : 1;
    }

    private static Set<Place> places(Noted noted) {
        Set<Place> places = new HashSet<>();
        for (Noted.Said said : noted.namings()) {
            Attribution claim = said.claim();
            if (claim.level() != AttributionLevel.NONE && Country.isCode(claim.value())) {
                places.add(new Place(claim.value(), claim.role()));
            }
        }
        return places;
    }

    /** What was done in all cases. */
    public DeedCounts deeds() {
        return deeds;
    }

    /** What was done on a platform. */
    public DeedCounts deeds(Slug platformId) {
        return byPlatform.getOrDefault(platformId, new DeedCounts());
    }

    /** What was done in the cases in which a source names a country in a role. */
    public DeedCounts deeds(String country, Role role) {
        return byPlace.getOrDefault(new Place(country, role), new DeedCounts());
    }

    /** In how many cases a source names a country in a role. */
    public long named(String country, Role role) {
        return named.getOrDefault(new Place(country, role), 0L);
    }

    /** In how many cases a source says from which country it was operated or which it addressed. */
    public long withCountry() {
        return withCountry;
    }

    /** The sums of what leading statements say was acted on. */
    public AssetSums assets() {
        return assets;
    }

    /** In how many cases a reason is given, by what it rests on; a case counts once for each pair. */
    public List<RationaleCount> reasons() {
        List<RationaleCount> counts = new ArrayList<>();
        reasons.forEach((basis, grounds) ->
                grounds.forEach((ground, count) -> counts.add(new RationaleCount(basis, ground, count))));
        return counts;
    }

    /** In how many cases a reason is given. */
    public long withReason() {
        return withReason;
    }

    private record Place(String country, Role role) {

        boolean isDrawn() {
            return role == Role.OPERATED_FROM || role == Role.TARGETS;
        }
    }
}
