package org.takedownregister.importer.row;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.check.Components;
import org.takedownregister.domain.entry.Code;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Measure;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.value.Country;
import org.takedownregister.domain.value.Parsed;

/** Tells a broken rule so that a reader can mend it. */
final class Explanations {

    private static final Map<String, ProblemCode> CODES =
            Arrays.stream(ProblemCode.values()).collect(Collectors.toMap(ProblemCode::code, Function.identity()));

    private Explanations() {}

    /** The problem that a violation is; its place is not yet known. */
    static Problem problem(
            ConstraintViolation<? extends Entry> violation,
            Parameter parameter,
            List<Column> columns,
            int column,
            @Nullable Object[] values,
            Cells cells) {
        Map<String, Object> rule = violation.getConstraintDescriptor().getAttributes();
        Class<?> kind = violation.getConstraintDescriptor().getAnnotation().annotationType();
        if (kind == NotNull.class) {
            return EntryReader.missing(columns.get(column), cells.cell(column));
        }
        Object value = Objects.requireNonNull(values[column]);
        String found = cells.cell(column).text();
        if (kind == Min.class || kind == Max.class || kind == PositiveOrZero.class) {
            return outOfRange(parameter, found);
        }
        ProblemCode code = Objects.requireNonNull(CODES.get(violation.getMessage()), violation::getMessage);
        if (code == ProblemCode.COUNTRY_UNKNOWN) {
            return country(String.valueOf(value));
        }
        return new Problem(
                code,
                Place.NOWHERE,
                found,
                expected(code, rule, columns, values),
                fix(code, rule, value, columns, values));
    }

    private static Problem outOfRange(Parameter parameter, String found) {
        Min min = parameter.getAnnotation(Min.class);
        Max max = parameter.getAnnotation(Max.class);
        String range = (min == null ? 0 : min.value()) + " to " + (max == null ? Long.MAX_VALUE : max.value());
        return new Problem(
                ProblemCode.NUMBER_OUT_OF_RANGE,
                Place.NOWHERE,
                found,
                "a whole number from " + range,
                "Write a number from " + range);
    }

    private static Problem country(String value) {
        Parsed<Country> parsed = Country.parse(value);
        if (parsed instanceof Parsed.Refusal<Country> refusal) {
            return refusal.problem();
        }
        throw new IllegalStateException(value + " is a country");
    }

    private static String expected(
            ProblemCode code, Map<String, Object> rule, List<Column> columns, @Nullable Object[] values) {
        return switch (code) {
            case RANGE_REVERSED -> "a number not below " + first(rule, columns, values);
            case DATE_REVERSED -> "a date not before " + first(rule, columns, values);
            case TEXT_TOO_LONG -> "a text of at most " + longest(rule) + " characters";
            case TEXT_CONTROL_CHARACTER ->
                isTrue(rule, "lines")
                        ? "a text without control characters"
                        : "a text on one line, without control characters";
            case LIST_TOO_LONG -> "at most " + rule.get("max") + " items";
            case LIST_REPEATS -> "each item once";
            case LINK_TO_ITSELF -> "another case than " + first(rule, columns, values);
            case COPY_OF_ITSELF -> "other sources than " + first(rule, columns, values);
            case UNIT_MISMATCH -> "the unit of the measure " + first(rule, columns, values);
            case LANGUAGE_UNREADABLE -> "a language tag such as en, zh-Hant or pt-BR";
            default -> "a value that keeps the rule " + code.code();
        };
    }

    private static String fix(
            ProblemCode code, Map<String, Object> rule, Object value, List<Column> columns, @Nullable Object[] values) {
        return switch (code) {
            case RANGE_REVERSED, DATE_REVERSED ->
                "Exchange it with " + firstColumn(rule, columns) + " if they were mixed up, or clear the cell";
            case TEXT_TOO_LONG -> "Shorten it by " + tooMany(rule, value) + " characters";
            case TEXT_CONTROL_CHARACTER -> controlFix(rule, value);
            case LIST_TOO_LONG ->
                "Leave out " + (((List<?>) value).size() - (Integer) Objects.requireNonNull(rule.get("max")));
            case LIST_REPEATS -> "Delete the second " + repeated((List<?>) value);
            case LINK_TO_ITSELF -> "Write the identifier of the other case, or delete the row";
            case COPY_OF_ITSELF -> "Delete " + firstValue(rule, columns, values) + " from the list";
            case UNIT_MISMATCH -> unitFix(firstValue(rule, columns, values));
            case LANGUAGE_UNREADABLE -> languageFix(String.valueOf(value));
            default -> "See docs/problems.md";
        };
    }

    private static @Nullable Object firstValue(
            Map<String, Object> rule, List<Column> columns, @Nullable Object[] values) {
        return values[firstPlace(rule, columns)];
    }

    private static String first(Map<String, Object> rule, List<Column> columns, @Nullable Object[] values) {
        Object value = firstValue(rule, columns, values);
        String text = value instanceof Code code ? code.code() : String.valueOf(value);
        return text + " in " + firstColumn(rule, columns);
    }

    private static String firstColumn(Map<String, Object> rule, List<Column> columns) {
        return columns.get(firstPlace(rule, columns)).name();
    }

    private static int firstPlace(Map<String, Object> rule, List<Column> columns) {
        Class<?> type = columns.get(0).component().getDeclaringRecord();
        return Components.index(type.asSubclass(Record.class), (String) Objects.requireNonNull(rule.get("first")));
    }

    private static boolean isTrue(Map<String, Object> rule, String name) {
        return Boolean.TRUE.equals(rule.get(name));
    }

    private static int longest(Map<String, Object> rule) {
        Object longest = rule.containsKey("longest") ? rule.get("longest") : rule.get("max");
        return (Integer) Objects.requireNonNull(longest);
    }

    private static int tooMany(Map<String, Object> rule, Object value) {
        int length = value instanceof List<?> list
                ? list.stream().mapToInt(item -> item.toString().length()).max().orElse(0)
                : value.toString().length();
        return length - longest(rule);
    }

    private static String controlFix(Map<String, Object> rule, Object value) {
        for (char c : value.toString().toCharArray()) {
            if (c == '\n' && !isTrue(rule, "lines")) {
                return "Replace the line break by a blank";
            }
            if (Character.isSurrogate(c) || (Character.isISOControl(c) && c != '\n' && c != '\t')) {
                return String.format("Delete the character U+%04X", (int) c);
            }
        }
        return "Replace the tab by a blank";
    }

    private static Object repeated(List<?> list) {
        Set<Object> seen = new HashSet<>();
        for (Object item : list) {
            if (!seen.add(item)) {
                return item;
            }
        }
        throw new IllegalStateException("no item is repeated in " + list);
    }

    private static String unitFix(@Nullable Object measure) {
        if (measure == Measure.AD_SPEND) {
            return "Write the ISO 4217 code of the currency, such as USD";
        }
        return measure == Measure.SCORE ? "Write points" : "Write count";
    }

    private static String languageFix(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return lower.matches("[a-z]{2}") ? "Write " + lower : "Write the tag of the language, such as en for English";
    }
}
