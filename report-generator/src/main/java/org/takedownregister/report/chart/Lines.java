package org.takedownregister.report.chart;

import java.util.ArrayList;
import java.util.List;

/** A name broken at spaces into a few lines, the last shortened if need be. */
final class Lines {

    private Lines() {}

    /** At most two lines. */
    static List<String> of(String name, double width) {
        return of(name, width, 2);
    }

    /**
     * At most so many lines.
     *
     * @param width in multiples of the letter size
     */
    static List<String> of(String name, double width, int most) {
        List<String> lines = new ArrayList<>();
        String rest = name.strip();
        while (LetterWidths.of(rest) > width && lines.size() < most - 1) {
            int end = lastSpaceWithin(rest, width);
            if (end <= 0) {
                break;
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end).strip();
        }
        lines.add(LetterWidths.shortened(rest, width));
        return lines;
    }

    private static int lastSpaceWithin(String text, double width) {
        int end = -1;
        for (int i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
            if (LetterWidths.of(text.substring(0, i)) > width) {
                break;
            }
            end = i;
        }
        return end;
    }
}
