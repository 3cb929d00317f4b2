package org.takedownregister.importer.row;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.value.Parsed;
import org.takedownregister.domain.value.Slug;

/** Reads whole numbers, and knows what spreadsheets and people make of them. */
public final class Numbers {

    private static final String EXPECTED = "a whole number in digits";
    private static final Pattern GROUPED =
            Pattern.compile("\\d{1,3}([,.'\u2019_ \u00A0\u2009\u202F])\\d{3}(?:\\1\\d{3})*");
    private static final Pattern DECIMAL = Pattern.compile("(\\d+)[.,](\\d+)");
    private static final Pattern ABOUT =
            Pattern.compile("(?i)(?:~|about|approx\\.?|approximately|ca\\.?|circa) ?(\\d+)");
    private static final Pattern MORE = Pattern.compile("(?i)(?:>|more than|over) ?(\\d+)");
    private static final Pattern RANGE = Pattern.compile("(\\d+) ?[-\u2013\u2014] ?(\\d+)");

    private Numbers() {}

    /** Reads a number of 0 to 10^18; the refusal says what to write. */
    public static Parsed<Long> parse(String text) {
        if (isDigits(text)) {
            return text.length() <= 18
                    ? Parsed.value(Long.parseLong(text))
                    : outOfRange(text, "Write the number as its source does");
        }
        if (text.matches("[-\u2212]\\d+")) {
            return outOfRange(text, "Write " + text.substring(1) + " if the minus sign is a mistake");
        }
        return Parsed.refusal(ProblemCode.NUMBER_UNREADABLE, text, EXPECTED, fix(text));
    }

    /** Whether a text is nothing but digits. */
    public static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static Parsed<Long> outOfRange(String text, String fix) {
        return Parsed.refusal(
                ProblemCode.NUMBER_OUT_OF_RANGE, text, "a whole number, 0 or more, of at most 18 digits", fix);
    }

    private static String fix(String text) {
        if (Slug.looksLikeRuinedNumber(text)) {
            return "A spreadsheet rounded the number; format the column as a number without decimals and take it"
                    + " from the original file again";
        }
        Matcher grouped = GROUPED.matcher(text);
        if (grouped.matches()) {
            return "Write " + text.replaceAll("\\D", "");
        }
        Matcher decimal = DECIMAL.matcher(text);
        if (decimal.matches()) {
            return decimal.group(2).matches("0+")
                    ? "Write " + decimal.group(1)
                    : "Write the number without a fraction, as its source counts it";
        }
        Matcher about = ABOUT.matcher(text);
        if (about.matches()) {
            return "Write " + about.group(1) + ", and about as its qualifier";
        }
        Matcher more = MORE.matcher(text);
        if (more.matches()) {
            return "Write " + more.group(1) + ", and more-than as its qualifier";
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            return "Write " + range.group(1) + ", and " + range.group(2) + " as the upper end";
        }
        return "Write digits only, such as 150000";
    }
}
