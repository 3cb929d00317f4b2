package org.takedownregister.report.export;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Action;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Event;
import org.takedownregister.domain.entry.EventKind;
import org.takedownregister.domain.entry.Source;
import org.takedownregister.domain.entry.Volume;
import org.takedownregister.domain.register.CaseFile;
import org.takedownregister.domain.value.EdtfDate;

/** By which year or month things are told apart where there are too many for one file. */
public final class Years {

    /** Where there is no date, or one outside the years that have a file of their own. */
    static final String OTHER = "other";

    /** Bounds the number of files that are open side by side. */
    private static final int FIRST = 2000;

    private static final int LAST = 2049;

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM", Locale.ROOT);

    private Years() {}

    /**
     * The month of a case, {@code 2020-07}, by which its {@link #year} is told as well: of the earliest action; where none has a date, of the earliest announcement; where
     * there is none, of the earliest source. {@code 2020-other} where that is known to the year alone.
     */
    public static String month(CaseFile file) {
        Optional<EdtfDate> date = earliest(file.actions().stream().map(Action::actedOn))
                .or(() -> earliest(file.events().stream()
                        .filter(event -> event.event() == EventKind.ANNOUNCED)
                        .map(Event::onDate)))
                .or(() -> earliest(file.sources().stream().map(Source::publishedOn)));
        return date.map(Years::month).orElse(OTHER);
    }

    private static String month(EdtfDate date) {
        String year = of(date);
        LocalDate first = date.firstDay();
        boolean isOneMonth = YearMonth.from(first).equals(YearMonth.from(date.lastDay()));
        return year.equals(OTHER) ? OTHER : year + '-' + (isOneMonth ? MONTH.format(first) : OTHER);
    }

    /** The year of a month. */
    public static String year(String month) {
        int hyphen = month.indexOf('-');
        return hyphen < 0 ? month : month.substring(0, hyphen);
    }

    /** The year of a row that belongs to no case; {@link #OTHER} for tables that never grow large. */
    public static String of(Entry entry) {
        if (entry instanceof Source source) {
            return of(source.publishedOn());
        }
        return entry instanceof Volume volume ? of(volume.period()) : OTHER;
    }

    private static Optional<EdtfDate> earliest(Stream<@Nullable EdtfDate> dates) {
        return dates.flatMap(Stream::ofNullable).min(EdtfDate::compareTo);
    }

    private static String of(@Nullable EdtfDate date) {
        int year = date == null ? 0 : date.firstDay().getYear();
        return year < FIRST || year > LAST ? OTHER : String.valueOf(year);
    }
}
