package org.takedownregister.report.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Figure;
import org.takedownregister.domain.entry.Measure;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.judging.Judgement;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.Slug;

/**
 * What one speaker says in one breath: figures of one case and measure.
 *
 * @param measure what they measure
 * @param source where they stand
 * @param speaker who says them
 * @param figures the figures, at least one, in order
 * @param standing how it stands among the others
 * @param judgement how it stands to the leading one; null for one that is not judged
 */
public record Statement(
        Measure measure,
        Source source,
        String speaker,
        List<Figure> figures,
        Standing standing,
        @Nullable Judgement judgement) {

    /** The plain before the rounded, and the kinds of assets in the order of their vocabulary. */
    private static final Comparator<Figure> ORDER = Comparator.comparing(
                    Figure::platform, Comparator.nullsFirst(Comparator.<Slug>naturalOrder()))
            .thenComparing(Figure::assetType)
            .thenComparing(Figure::qualifier)
            .thenComparing(Figure::cohort, Comparator.nullsFirst(Comparator.<Slug>naturalOrder()));

    /** Puts the figures in order. */
    public Statement {
        figures = figures.stream().sorted(ORDER).toList();
    }

    /** What it says in numbers, apart from who says it and when. */
    public Set<List<Object>> numbers() {
        return figures.stream()
                .map(figure -> List.<Object>of(
                        figure.assetType(),
                        String.valueOf(figure.platform()),
                        String.valueOf(figure.cohort()),
                        figure.value(),
                        String.valueOf(figure.valueMax()),
                        figure.qualifier()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The latest day given for a figure, or else the source's day of publication. */
    public @Nullable EdtfDate on() {
        return figures.stream()
                .map(Figure::statedOn)
                .filter(java.util.Objects::nonNull)
                .max(EdtfDate::compareTo)
                .orElse(source.publishedOn());
    }
}
