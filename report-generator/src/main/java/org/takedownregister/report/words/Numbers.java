package org.takedownregister.report.words;

import org.takedownregister.domain.entry.Figure;
import org.takedownregister.domain.value.Unit;

/** Numbers as readers see them. */
public final class Numbers {

    private Numbers() {}

    /** Digits in groups of three: {@code 23,750}. */
    public static String grouped(long value) {
        String digits = Long.toString(value);
        if (value >= 0 && value < 1000) {
            return digits;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                text.append(',');
            }
            text.append(digits.charAt(i));
        }
        return text.toString();
    }

    /** A number of things with the right form of their name: {@code 1 case}, {@code 2,000 cases}. */
    public static String of(long value, String one, String many) {
        return grouped(value) + " " + (value == 1 ? one : many);
    }

    /** The number of a figure without its qualifier: {@code 1,600}, {@code US$100,000 to 120,000}. */
    public static String amount(Figure figure) {
        Long most = figure.valueMax();
        String number = grouped(figure.value()) + (most == null ? "" : " to " + grouped(most));
        return figure.unit().isCurrency() ? currency(figure.unit()) + number : number;
    }

    private static String currency(Unit unit) {
        return switch (unit.code()) {
            case "USD" -> "US$";
            case "EUR" -> "€";
            case "GBP" -> "£";
            default -> unit.code() + "\u00a0";
        };
    }
}
