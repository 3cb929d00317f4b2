package org.takedownregister.domain.value;

import java.util.Currency;
import org.takedownregister.domain.problem.ProblemCode;

/**
 * What a value counts: {@code count}, {@code points}, or whole units of a currency by its ISO 4217
 * code.
 *
 * @param code the unit's code
 */
public record Unit(String code) {

    /** Things counted. */
    public static final Unit COUNT = new Unit("count");

    /** Points of a score. */
    public static final Unit POINTS = new Unit("points");

    /** @throws IllegalArgumentException if the code is none of these */
    public Unit {
        if (!isUnit(code)) {
            throw new IllegalArgumentException("not a unit: " + code);
        }
    }

    /** Reads a unit. */
    public static Parsed<Unit> parse(String text) {
        if (isUnit(text)) {
            return Parsed.value(new Unit(text));
        }
        String upper = text.toUpperCase(java.util.Locale.ROOT);
        return Parsed.refusal(
                ProblemCode.UNIT_UNKNOWN,
                text,
                "count, points or the ISO 4217 code of a currency",
                isUnit(upper) ? "Write " + upper : "Write count for things, or a code such as USD for money");
    }

    /** Whether it is money. */
    public boolean isCurrency() {
        return code.length() == 3;
    }

    private static boolean isUnit(String code) {
        if (code.equals("count") || code.equals("points")) {
            return true;
        }
        if (!code.matches("[A-Z]{3}")) {
            return false;
        }
        try {
            return Currency.getInstance(code).getNumericCode() != 0;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
