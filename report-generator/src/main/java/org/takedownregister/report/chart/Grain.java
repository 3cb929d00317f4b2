package org.takedownregister.report.chart;

import java.time.LocalDate;
import java.util.List;
import org.takedownregister.domain.value.EdtfDate;

/** How long the time is that one column stands for. */
enum Grain {
    MONTH("month", "Month"),
    YEAR("year", "Year"),
    DECADE("decade", "Decade"),
    CENTURY("century", "Century");

    private static final int MOST_COLUMNS = 48;

    private final String word;
    private final String heading;

    Grain(String word, String heading) {
        this.word = word;
        this.heading = heading;
    }

    /** The finest that every date fits into and that leaves a drawing readable; months only for up to two years. */
    static Grain of(List<EdtfDate> dates) {
        boolean months = dates.stream().allMatch(date -> MONTH.index(date.firstDay()) == MONTH.index(date.lastDay()));
        for (Grain grain : values()) {
            int columns = last(grain, dates) - first(grain, dates) + 1;
            if (grain == MONTH ? months && columns <= 24 : columns <= MOST_COLUMNS) {
                return grain;
            }
        }
        return CENTURY;
    }

    static int first(Grain grain, List<EdtfDate> dates) {
        return dates.stream()
                .mapToInt(date -> grain.index(date.firstDay()))
                .min()
                .orElse(0);
    }

    static int last(Grain grain, List<EdtfDate> dates) {
        return dates.stream()
                .mapToInt(date -> grain.index(date.firstDay()))
                .max()
                .orElse(0);
    }

    /** The number of the column a day falls into; consecutive. */
    int index(LocalDate day) {
        return switch (this) {
            case MONTH -> day.getYear() * 12 + day.getMonthValue() - 1;
            case YEAR -> day.getYear();
            case DECADE -> day.getYear() / 10;
            case CENTURY -> day.getYear() / 100;
        };
    }

    String name(int index) {
        return switch (this) {
            case MONTH -> DateWords.month(LocalDate.of(index / 12, index % 12 + 1, 1));
            case YEAR -> String.valueOf(index);
            case DECADE -> index + "0s";
            case CENTURY -> index + "00s";
        };
    }

    String word() {
        return word;
    }

    String heading() {
        return heading;
    }
}
