package org.takedownregister.persistence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mapstruct.TargetType;
import org.takedownregister.domain.entry.AssetTypes;
import org.takedownregister.domain.entry.Code;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.ExternalId;
import org.takedownregister.domain.value.Slug;
import org.takedownregister.domain.value.Unit;
import org.takedownregister.domain.value.WebAddress;

/** Turns what a database column holds into a value of the domain: no text, day 0 and id 0 become none. */
final class Conversions {

    private static final String SEPARATOR = ";";

    @Nullable String text(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    @Nullable Slug slug(@Nullable String text) {
        return text == null || text.isEmpty() ? null : new Slug(text);
    }

    @Nullable WebAddress address(@Nullable String text) {
        return text == null ? null : new WebAddress(text);
    }

    Unit unit(String code) {
        return new Unit(code);
    }

    AssetTypes assets(Integer bits) {
        return AssetTypes.ofBits(bits);
    }

    <E extends Enum<E> & Code> @Nullable E code(@Nullable Integer id, @TargetType Class<E> type) {
        return id == null ? null : Vocabulary.value(type, id);
    }

    @Nullable LocalDate day(Integer day) {
        return toDay(day);
    }

    List<String> texts(String joined) {
        return split(joined);
    }

    List<Slug> slugs(String joined) {
        return split(joined).stream().map(Slug::new).collect(Collectors.toUnmodifiableList());
    }

    List<ExternalId> externalIds(String joined) {
        return split(joined).stream()
                .map(text -> ExternalId.parse(text).orThrow())
                .collect(Collectors.toUnmodifiableList());
    }

    private static List<String> split(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(SEPARATOR, -1));
    }

    /** A date from its three columns; null where there is none. */
    static @Nullable EdtfDate date(Integer first, Integer last, Integer about) {
        return first == 0 ? null : new EdtfDate(day(first.intValue()), day(last.intValue()), about == 1);
    }

    private static @Nullable LocalDate toDay(int day) {
        return day == 0 ? null : day(day);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(day / 10_000, day / 100 % 100, day % 100);
    }

    /** A day as the number yyyymmdd. */
    static int number(LocalDate day) {
        return day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
    }

    /** A list as one text. */
    static String joined(List<?> items) {
        if (items.size() <= 1) {
            return items.isEmpty() ? "" : items.get(0).toString();
        }
        StringBuilder joined = new StringBuilder();
        joined.append(items.get(0));
        for (int i = 1; i < items.size(); i++) {
            joined.append(SEPARATOR).append(items.get(i));
        }
        return joined.toString();
    }
}
