package org.takedownregister.domain.judging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Claim;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.value.EdtfDate;

/**
 * What one speaker says in one source of one subject: the dates of an event, the places it was run from.
 *
 * @param source where it stands
 * @param speaker who says it: whom the source quotes, or else its publisher
 * @param voice the speaker under whichever name. Not to be shown
 * @param ownWords whether the source says it of its own accord and quotes nobody
 * @param claims the claims, in the order of their keys; never empty
 * @param <C> what kind of claim
 */
public record Spoken<C extends Claim>(Source source, String speaker, String voice, boolean ownWords, List<C> claims) {

    /** The order in which speakers lead: kind of source, own words before quotations, later day, identifiers. */
    private static final Comparator<Spoken<?>> ORDER = Comparator.comparing(
                    (Spoken<?> spoken) -> Leading.distance(spoken.source.kind()))
            .thenComparing(spoken -> !spoken.ownWords)
            .thenComparing(
                    spoken -> spoken.source.publishedOn(),
                    Comparator.nullsLast(Comparator.comparing(EdtfDate::lastDay).reversed()))
            .thenComparing(spoken -> spoken.source.sourceId())
            .thenComparing(Spoken::speaker);

    public Spoken {
        claims = List.copyOf(claims);
    }

    /** What the speakers of a case say of one subject, in the order in which they lead. */
    static <C extends Claim> List<Spoken<C>> of(CaseFile caseFile, List<C> claims, PlatformNames platforms) {
        if (claims.isEmpty()) {
            return List.of();
        }
        if (isOneBreath(claims)) {
            return List.of(of(caseFile, platforms, claims));
        }
        Function<C, List<Object>> group =
                claim -> List.of(claim.sourceId(), platforms.voice(caseFile.speaker(claim)), claim.statedBy() == null);
        Map<List<Object>, List<C>> groups =
                claims.stream().collect(Collectors.groupingBy(group, LinkedHashMap::new, Collectors.toList()));
        List<Spoken<C>> spoken = new ArrayList<>();
        groups.values().forEach(said -> spoken.add(of(caseFile, platforms, said)));
        spoken.sort(ORDER);
        return spoken;
    }

    /** Whether all stand in one source and under one name, as in most cases. */
    private static boolean isOneBreath(List<? extends Claim> claims) {
        Claim first = claims.get(0);
        for (Claim claim : claims) {
            if (!claim.sourceId().equals(first.sourceId()) || !Objects.equals(claim.statedBy(), first.statedBy())) {
                return false;
            }
        }
        return true;
    }

    private static <C extends Claim> Spoken<C> of(CaseFile caseFile, PlatformNames platforms, List<C> said) {
        C first = said.get(0);
        String speaker = said.stream()
                .map(caseFile::speaker)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new Spoken<>(
                caseFile.source(first.sourceId()),
                speaker,
                platforms.voice(speaker),
                first.statedBy() == null,
                inOrder(said));
    }

    /** Claims by table and key, then by all they say; equal ones once. */
    static <C extends Claim> List<C> inOrder(List<C> claims) {
        if (isInOrder(claims)) {
            return claims;
        }
        Map<String, List<C>> byKey = new TreeMap<>();
        claims.forEach(claim ->
                byKey.computeIfAbsent(key(claim), any -> new ArrayList<>(1)).add(claim));
        List<C> ordered = new ArrayList<>(claims.size());
        for (List<C> alike : byKey.values()) {
            if (alike.size() == 1) {
                ordered.addAll(alike);
            } else {
                Map<String, C> bySaying = new TreeMap<>();
                alike.forEach(claim -> bySaying.put(claim.toString(), claim));
                ordered.addAll(bySaying.values());
            }
        }
        return List.copyOf(ordered);
    }

    /** Whether each stands behind the one before it by its key, as the claims of a case's file do. */
    private static boolean isInOrder(List<? extends Claim> claims) {
        for (int i = 1; i < claims.size(); i++) {
            if (byKey(claims.get(i - 1), claims.get(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** The order of keys, which are written out only where the first column that differs does not decide. */
    private static int byKey(Claim one, Claim other) {
        if (one.getClass() == other.getClass()) {
            for (Column column : Table.of(one).key()) {
                if (!Objects.equals(column.value(one), column.value(other))) {
                    String text = column.text(one);
                    String otherText = column.text(other);
                    if (!text.startsWith(otherText) && !otherText.startsWith(text)) {
                        return text.compareTo(otherText);
                    }
                    break;
                }
            }
        }
        return key(one).compareTo(key(other));
    }

    private static String key(Claim claim) {
        Table table = Table.of(claim);
        StringBuilder key = new StringBuilder(table.tableName());
        for (Column column : table.key()) {
            key.append(column.text(claim)).append('\t');
        }
        return key.toString();
    }

    /** Those that no later word of the same speaker replaces: words of its own, not what others quote. */
    static <C extends Claim> List<Spoken<C>> speaking(List<Spoken<C>> all) {
        if (all.size() < 2) {
            return all;
        }
        Map<String, LocalDate> latest = new HashMap<>();
        for (Spoken<C> spoken : all) {
            EdtfDate day = spoken.source.publishedOn();
            if (spoken.ownWords && day != null) {
                latest.merge(spoken.voice, day.firstDay(), (a, b) -> a.isAfter(b) ? a : b);
            }
        }
        return all.stream()
                .filter(spoken -> !spoken.isBefore(latest.get(spoken.voice)))
                .collect(Collectors.toList());
    }

    private boolean isBefore(@Nullable LocalDate day) {
        EdtfDate published = source.publishedOn();
        return day != null && published != null && published.lastDay().isBefore(day);
    }
}
