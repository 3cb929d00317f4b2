package org.takedownregister.report.export;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Action;
import org.takedownregister.domain.entry.Attribution;
import org.takedownregister.domain.entry.Figure;
import org.takedownregister.domain.entry.Role;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.value.Country;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.Slug;

/**
 * What feeds need of a case.
 *
 * @param caseId the case
 * @param title its title
 * @param summary its summary, cut; empty if it has none
 * @param batches the batches that touched it
 * @param acted the first day of its newest action; null if none has a date
 * @param platforms the platforms that it names
 * @param countries the countries named as a place of operation or a target
 */
public record FeedItem(
        Slug caseId,
        String title,
        String summary,
        List<Integer> batches,
        @Nullable LocalDate acted,
        List<Slug> platforms,
        List<String> countries) {

    private static final Set<Role> PLACES = Set.of(Role.OPERATED_FROM, Role.TARGETS);
    private static final int LONGEST = 500;

    /** Keeps lists of its own. */
    public FeedItem {
        batches = List.copyOf(batches);
        platforms = List.copyOf(platforms);
        countries = List.copyOf(countries);
    }

    /** The item of a case. */
    public static FeedItem of(CaseFile file) {
        String summary = file.takedownCase().summary();
        return new FeedItem(
                file.takedownCase().caseId(),
                file.takedownCase().title(),
                summary == null ? "" : cut(summary),
                file.batches(),
                file.actions().stream()
                        .map(Action::actedOn)
                        .flatMap(Stream::ofNullable)
                        .map(EdtfDate::firstDay)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                platforms(file),
                file.attributions().stream()
                        .filter(claim -> PLACES.contains(claim.role()) && Country.isCode(claim.value()))
                        .map(Attribution::value)
                        .distinct()
                        .toList());
    }

    private static List<Slug> platforms(CaseFile file) {
        Set<@Nullable Slug> named = new LinkedHashSet<>(file.takedownCase().platforms());
        file.actions().stream().map(Action::platform).forEach(named::add);
        file.figures().stream().map(Figure::platform).forEach(named::add);
        return named.stream().flatMap(Stream::ofNullable).toList();
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "…";
    }
}
