package org.takedownregister.report.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Figure;
import org.takedownregister.domain.entry.Measure;
import org.takedownregister.domain.entry.Rank;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.value.EdtfDate;

/**
 * What one speaker says in one breath: figures of one case and measure.
 *
 * @param measure what they measure
 * @param source where they stand
 * @param speaker who says them
 * @param figures the figures, at least one, in the order of their keys
 */
public record Statement(Measure measure, Source source, String speaker, List<Figure> figures) {

    /** Keeps a list of its own. */
    public Statement {
        figures = List.copyOf(figures);
    }

    /** Whom the source quotes; null if it speaks itself. */
    public @Nullable String quoted() {
        return figures.get(0).statedBy();
    }

    /** The latest day given for a figure, or else the source's day of publication. */
    public @Nullable EdtfDate on() {
        return figures.stream()
                .map(Figure::statedOn)
                .filter(java.util.Objects::nonNull)
                .max(EdtfDate::compareTo)
                .orElse(source.publishedOn());
    }

    /** The best rank that one of its figures has. */
    public Rank rank() {
        return figures.stream().map(Figure::rank).min(Enum::compareTo).orElse(Rank.NORMAL);
    }
}
