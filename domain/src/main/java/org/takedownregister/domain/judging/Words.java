package org.takedownregister.domain.judging;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.takedownregister.domain.entry.AssetType;
import org.takedownregister.domain.entry.Measure;
import org.takedownregister.domain.entry.Qualifier;
import org.takedownregister.domain.value.EdtfDate;
import org.takedownregister.domain.value.MonthName;
import org.takedownregister.domain.value.Unit;

/** Numbers, dates and kinds of things as they stand in a sentence, in English whatever the machine speaks. */
final class Words {

    private Words() {}

    /** {@code 23,750}. */
    static String number(long value) {
        StringBuilder digits = new StringBuilder(26).append(value);
        for (int i = digits.length() - 3; i > (value < 0 ? 1 : 0); i -= 3) {
            digits.insert(i, ',');
        }
        return digits.toString();
    }

    static String amount(Amount amount) {
        String number = amount.isPoint() || amount.high() == Amount.UNBOUNDED || amount.low() == 0
                ? number(amount.value())
                : number(amount.low()) + " to " + number(amount.high());
        return word(amount) + unit(amount.unit(), number);
    }

    private static String word(Amount amount) {
        boolean range = !amount.isPoint() && amount.high() != Amount.UNBOUNDED && amount.low() != 0;
        return switch (amount.qualifier()) {
            case EXACT -> "";
            case ABOUT -> "about ";
            case AT_LEAST -> range ? "" : "at least ";
            case MORE_THAN -> range ? "" : "more than ";
            case AT_MOST -> range ? "" : "at most ";
        };
    }

    static String count(long value, Unit unit) {
        return unit(unit, number(value));
    }

    private static String unit(Unit unit, String number) {
        return unit.isCurrency() ? unit.code() + " " + number : number;
    }

    /** {@code 35 Facebook accounts}; the kind is left out where there is nothing to tell. */
    static String counted(Cell cell, Measure measure, PlatformNames platforms) {
        String kind = kind(cell.scope(), measure, platforms, isOne(cell.amount()));
        return kind.isEmpty() ? cell.amount().text() : cell.amount().text() + " " + kind;
    }

    static boolean isOne(Amount amount) {
        return amount.value() == 1 && isCounted(amount);
    }

    static boolean isCounted(Amount amount) {
        return amount.qualifier() == Qualifier.EXACT && amount.isPoint();
    }

    static String kind(Scope scope, Measure measure, PlatformNames platforms, boolean one) {
        return switch (measure) {
            case ACTIONED, DISCLOSED, ARCHIVED, ANALYSED, REQUESTED -> assets(scope, platforms, one);
            case FOLLOWERS -> (one ? "follower of " : "followers of ") + assets(scope, platforms, false);
            case MEMBERS -> (one ? "member of " : "members of ") + assets(scope, platforms, false);
            case ENGAGEMENT -> (one ? "engagement with " : "engagements with ") + assets(scope, platforms, false);
            case AD_SPEND -> "of spending on " + assets(scope, platforms, false);
            case SCORE -> (one ? "point" : "points") + (scope.cohort() == null ? "" : " for " + words(scope));
        };
    }

    private static String words(Scope scope) {
        return scope.cohort() == null ? "" : scope.cohort().text().replace('-', ' ');
    }

    private static String assets(Scope scope, PlatformNames platforms, boolean one) {
        List<String> words = new ArrayList<>();
        if (scope.cohort() != null) {
            words.add(words(scope));
        }
        if (scope.platform() != null) {
            words.add(platforms.name(scope.platform()));
        }
        words.add(types(scope.assetTypes().types(), one));
        return String.join(" ", words);
    }

    static String types(Set<AssetType> types, boolean one) {
        return and(types.stream().map(type -> type(type, one)).collect(Collectors.toList()));
    }

    private static String type(AssetType type, boolean one) {
        String word =
                switch (type) {
                    case ACCOUNT -> "account";
                    case PAGE -> "Page";
                    case GROUP -> "group";
                    case EVENT -> "event";
                    case CHANNEL -> "channel";
                    case POST -> "post";
                    case AD -> "advert";
                    case DOMAIN -> "domain";
                    case APP -> "app";
                    case UNSPECIFIED, ALL -> "asset";
                };
        return one ? word : word + "s";
    }

    /** {@code a, b and c}. */
    static String and(List<String> items) {
        return list(items, " and ");
    }

    /** {@code a, b or c}. */
    static String or(List<String> items) {
        return list(items, " or ");
    }

    private static String list(List<String> items, String last) {
        int end = items.size() - 1;
        return end <= 0 ? String.join("", items) : String.join(", ", items.subList(0, end)) + last + items.get(end);
    }

    /** {@code 35 + 3 + 88}. */
    static String plus(List<Amount> amounts) {
        return amounts.stream().map(Amount::text).collect(Collectors.joining(" + "));
    }

    /** {@code 6 August 2020}, {@code August 2020}, {@code 2020}, {@code 1 May 2020 to 3 June 2020}. */
    static String date(EdtfDate date) {
        String words =
                switch (date.precision()) {
                    case DAY -> day(date.firstDay());
                    case MONTH -> month(YearMonth.from(date.firstDay()));
                    case YEAR -> String.valueOf(date.firstDay().getYear());
                    case INTERVAL -> interval(date);
                };
        return date.approximate() ? "about " + words : words;
    }

    private static String interval(EdtfDate date) {
        boolean months = date.firstDay().getDayOfMonth() == 1
                && date.lastDay().equals(YearMonth.from(date.lastDay()).atEndOfMonth());
        boolean years =
                months && date.firstDay().getMonthValue() == 1 && date.lastDay().getMonthValue() == 12;
        if (years) {
            return date.firstDay().getYear() + " to " + date.lastDay().getYear();
        }
        return months
                ? month(YearMonth.from(date.firstDay())) + " to " + month(YearMonth.from(date.lastDay()))
                : day(date.firstDay()) + " to " + day(date.lastDay());
    }

    /** {@code on 6 August 2020}, {@code in August 2020}, {@code from 1 May 2020 to 3 June 2020}. */
    static String when(EdtfDate date) {
        return switch (date.precision()) {
            case DAY -> "on " + date(date);
            case MONTH, YEAR -> "in " + date(date);
            case INTERVAL -> (date.approximate() ? "within " : "from ") + date(date);
        };
    }

    static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(YearMonth.from(day));
    }

    private static String month(YearMonth month) {
        return MonthName.of(month.getMonthValue()) + " " + month.getYear();
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
