package org.takedownregister.report.telling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.takedownregister.domain.entry.Action;
import org.takedownregister.domain.entry.Claim;
import org.takedownregister.domain.entry.Event;
import org.takedownregister.domain.judging.CaseJudgement;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.report.chart.Chart;
import org.takedownregister.report.chart.Charts;
import org.takedownregister.report.chart.DatedClaim;
import org.takedownregister.report.chart.DatedClaim.Standing;
import org.takedownregister.report.page.Drawing;
import org.takedownregister.report.page.Moment;
import org.takedownregister.report.page.Phrase;
import org.takedownregister.report.words.Assets;
import org.takedownregister.report.words.Words;

/** When: what happened by date; where sources give dates that cannot both hold, both stand. */
final class TimeLine {

    private static final int FEW = 3;

    private final Voices voices;
    private final Ways ways;
    private final Verdicts verdicts;

    TimeLine(Voices voices, Ways ways, CaseJudgement judged) {
        this.voices = voices;
        this.ways = ways;
        this.verdicts = Verdicts.of(Stream.concat(judged.events().stream(), judged.actionDates().stream())
                .toList());
    }

    List<Moment> tell() {
        Map<Dated, Moment> moments =
                new TreeMap<>(Comparator.comparing(Dated::date).thenComparing(Dated::what));
        happenings().forEach((what, dates) -> tell(what, dates, moments));
        return List.copyOf(moments.values());
    }

    private Map<String, Map<EdtfDate, List<Claim>>> happenings() {
        Map<String, Map<EdtfDate, List<Claim>>> happenings = new LinkedHashMap<>();
        for (Action action : voices.file().actions()) {
            EdtfDate date = action.actedOn();
            if (date != null) {
                put(happenings, name(action), date, action);
            }
        }
        for (Event event : voices.file().events()) {
            put(happenings, Words.of(event.event()), event.onDate(), event);
        }
        return happenings;
    }

    /** The same as a drawing, where there is more to see than a few dates that agree. */
    Optional<Drawing> draw() {
        Map<String, Map<EdtfDate, List<Claim>>> happenings = happenings();
        long dates = happenings.values().stream().mapToLong(Map::size).sum();
        if (dates <= FEW && dates == happenings.size()) {
            return Optional.empty();
        }
        List<DatedClaim> dated = new ArrayList<>();
        happenings.forEach((what, when) -> when.forEach(
                (date, claims) -> dated.add(new DatedClaim(what, date, standing(claims), speakers(claims)))));
        Chart chart = Charts.timeLine("dates", dated);
        return Optional.of(new Drawing("when-drawn", "", chart.svg(), "", Phrase.EMPTY, null, false));
    }

    private Standing standing(List<Claim> claims) {
        if (verdicts.contradicts(claims)) {
            return Standing.RIVAL;
        }
        if (verdicts.areSaidBefore(claims)) {
            return Standing.EARLIER;
        }
        return verdicts.areBeside(claims) ? Standing.BESIDE : Standing.LEADING;
    }

    private String speakers(List<Claim> claims) {
        if (claims.size() == 1) {
            return voices.file().speaker(claims.get(0));
        }
        return claims.stream()
                .sorted(voices.foremost())
                .map(voices.file()::speaker)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static void put(
            Map<String, Map<EdtfDate, List<Claim>>> happenings, String what, EdtfDate date, Claim claim) {
        happenings
                .computeIfAbsent(what, key -> new TreeMap<>())
                .computeIfAbsent(date, key -> new ArrayList<>())
                .add(claim);
    }

    private void tell(String what, Map<EdtfDate, List<Claim>> dates, Map<Dated, Moment> moments) {
        dates.forEach((date, claims) -> moments.put(
                new Dated(date, what),
                new Moment(
                        Phrase.EMPTY.date(date),
                        Phrase.of(what),
                        voices.speakers(claims),
                        verdicts.contradicts(claims),
                        verdicts.all(claims))));
    }

    /** Actions on different things are different happenings, so their dates are no rivals. */
    private String name(Action action) {
        String cohort = action.cohort() == null ? "" : action.cohort().text().replace('-', ' ') + " ";
        String assets = Assets.saysKind(action.assetType()) ? ": " + cohort + Assets.many(action.assetType()) : "";
        String platform =
                action.platform() == null ? "" : " on " + ways.catalogue().platformName(action.platform());
        return Deeds.capital(Words.done(action.action())) + platform + assets;
    }

    private record Dated(EdtfDate date, String what) {}
}
