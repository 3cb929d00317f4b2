package org.takedownregister.report.telling;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.takedownregister.domain.entry.Claim;
import org.takedownregister.domain.entry.Link;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.judging.Leading;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.report.page.Phrase;

/** Who says what in a case, and the numbers of its sources: the kind that leads first, then by date. */
final class Voices {

    private final CaseFile file;
    private final List<Source> numbered;
    private final Map<Slug, Integer> numbers = new HashMap<>();

    Voices(CaseFile file) {
        this.file = file;
        Set<Slug> cited = new HashSet<>();
        file.claims().stream().map(Claim::sourceId).forEach(cited::add);
        file.linksHere().stream().map(Link::sourceId).forEach(cited::add);
        numbered = file.sources().stream()
                .sorted(Comparator.comparing((Source source) -> !cited.contains(source.sourceId()))
                        .thenComparing(Source::kind, Leading.nearestFirst())
                        .thenComparing(Source::publishedOn, Comparator.nullsLast(Comparator.<EdtfDate>naturalOrder()))
                        .thenComparing(Source::sourceId))
                .collect(Collectors.toUnmodifiableList());
        for (int i = 0; i < numbered.size(); i++) {
            numbers.put(numbered.get(i).sourceId(), i + 1);
        }
    }

    CaseFile file() {
        return file;
    }

    /** The sources in the order of their numbers. */
    List<Source> numbered() {
        return numbered;
    }

    int number(Slug sourceId) {
        return Objects.requireNonNull(numbers.get(sourceId), sourceId::text);
    }

    /** {@code Facebook¹}, or {@code Facebook, quoted by a newsroom²}. */
    Phrase speaker(Claim claim) {
        String publisher = file.source(claim.sourceId()).publisher();
        String quoted = claim.statedBy();
        Phrase speaker = quoted == null || quoted.equals(publisher)
                ? Phrase.EMPTY.foreign(publisher)
                : Phrase.EMPTY.foreign(quoted).and(", quoted by ").foreign(publisher);
        return speaker.cite(number(claim.sourceId()));
    }

    /** Every speaker of claims that say the same, the foremost source first. */
    Phrase speakers(Collection<? extends Claim> claims) {
        if (claims.size() == 1) {
            return speaker(claims.iterator().next());
        }
        List<Phrase> phrases =
                claims.stream().sorted(foremost()).map(this::speaker).distinct().toList();
        return Phrase.joined(phrases, "; ", phrases.size() > 2 ? "; and " : " and ");
    }

    /** Claims of foremost sources first. */
    Comparator<Claim> foremost() {
        return Comparator.<Claim, Integer>comparing(claim -> number(claim.sourceId()))
                .thenComparing(claim -> Objects.requireNonNullElse(claim.statedBy(), ""));
    }
}
