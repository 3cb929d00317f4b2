package org.takedownregister.report.chart;

import java.util.List;

/** A name broken at a space into at most two lines, the last shortened if need be. */
final class Lines {

    private Lines() {}

    /** @param width in multiples of the letter size */
    static List<String> of(String name, double width) {
        String text = name.strip();
        if (LetterWidths.of(text) <= width) {
            return List.of(text);
        }
        int end = -1;
        for (int i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
            if (LetterWidths.of(text.substring(0, i)) <= width) {
                end = i;
            }
        }
        if (end <= 0) {
            return List.of(LetterWidths.shortened(text, width));
        }
        return List.of(
                text.substring(0, end),
                LetterWidths.shortened(text.substring(end).strip(), width));
    }
}
