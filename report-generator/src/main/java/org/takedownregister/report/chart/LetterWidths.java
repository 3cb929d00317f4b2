package org.takedownregister.report.chart;

import java.util.Arrays;

/**
 * How wide text is likely to be in a sans-serif face, in multiples of the letter size; rather too wide than too narrow.
 * Estimates, so that a chart does not depend on the fonts of the machine that draws it.
 */
final class LetterWidths {

    private static final double USUAL = 0.58;
    private static final double WIDE = 1.02;
    private static final double[] ASCII = ascii();

    private LetterWidths() {}

    static double of(String text) {
        double sum = 0;
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            sum += of(letter);
            i += Character.charCount(letter);
        }
        return sum;
    }

    /** The text, or its beginning with an ellipsis, so that it is at most so wide. */
    static String shortened(String text, double width) {
        if (of(text) <= width) {
            return text;
        }
        double sum = WIDE;
        int end = 0;
        while (end < text.length()) {
            int letter = text.codePointAt(end);
            sum += of(letter);
            if (sum > width) {
                break;
            }
            end += Character.charCount(letter);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    private static double of(int letter) {
        if (letter < 128) {
            return ASCII[letter];
        }
        if (letter < 0x1100) {
            return isMark(letter) ? 0 : USUAL * 1.04;
        }
        return isMark(letter) ? 0 : WIDE;
    }

    private static boolean isMark(int letter) {
        // The blocks of combining marks; the categories of Character change with the Unicode version of the JDK.
        return (letter >= 0x300 && letter <= 0x36F)
                || (letter >= 0x200B && letter <= 0x200F)
                || (letter >= 0xFE00 && letter <= 0xFE0F);
    }

    private static double[] ascii() {
        double[] widths = new double[128];
        Arrays.fill(widths, USUAL);
        set(widths, "ijl'|", 0.26);
        set(widths, " .,:;!I", 0.3);
        set(widths, "ft()[]/\\-r`", 0.38);
        set(widths, "ABCDEFGHJKLNOPQRSTUVXYZ&", 0.7);
        set(widths, "mMwW%@", 0.9);
        set(widths, "0123456789", 0.57);
        return widths;
    }

    private static void set(double[] widths, String letters, double width) {
        letters.chars().forEach(letter -> widths[letter] = width);
    }
}
