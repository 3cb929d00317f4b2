package org.takedownregister.report.chart;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;

/** Numbers as readers see them, the same under every locale and on every JDK. */
final class Numbers {

    /** For the labels of an axis: 1,000 as {@code 1k}, the sign left out. */
    static final NumberFormat SHORT = new AxisFormat();

    private static final String[] STEPS = {"", "k", "m", "bn", "tn"};

    private Numbers() {}

    static void requireCount(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("a count below 0: " + number);
        }
    }

    /** With commas: {@code 170,000}. */
    static String grouped(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            digits.insert(i, ',');
        }
        return digits.toString();
    }

    /** {@code 1 case}, {@code 1,200 cases}. */
    static String of(long number, String one, String many) {
        return grouped(number) + " " + (number == 1 ? one : many);
    }

    /** A count short enough for an axis: {@code 10k}, {@code 2.5m}. */
    static String brief(double number) {
        long tenths = Math.round(Math.abs(number) * 10);
        int step = 0;
        while (tenths >= 10_000 && step < STEPS.length - 1) {
            tenths = Math.round(tenths / 1000.0);
            step++;
        }
        String tail = tenths % 10 == 0 ? "" : "." + tenths % 10;
        return grouped(tenths / 10) + tail + STEPS[step];
    }

    private static final class AxisFormat extends NumberFormat {

        private static final long serialVersionUID = 1L;

        @Override
        public StringBuffer format(double number, StringBuffer out, FieldPosition position) {
            return out.append(brief(number));
        }

        @Override
        public StringBuffer format(long number, StringBuffer out, FieldPosition position) {
            return out.append(brief(number));
        }

        @Override
        public Number parse(String text, ParsePosition position) {
            throw new UnsupportedOperationException("an axis is not read back");
        }
    }
}
