package org.takedownregister.cli;

import java.io.PrintWriter;
import java.util.List;

/** Prints rows in aligned columns. */
final class Columns {

    private Columns() {}

    /**
     * Prints rows of equal length, two blanks between columns.
     *
     * @param leftAligned how many columns are of text, from the left; the rest is of numbers
     */
    static void print(List<List<String>> rows, int leftAligned, PrintWriter out) {
        int count = rows.get(0).size();
        int[] widths = new int[count];
        for (List<String> row : rows) {
            for (int i = 0; i < count; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < count; i++) {
                String padding = " ".repeat(widths[i] - row.get(i).length());
                line.append(i == 0 ? "" : "  ").append(i < leftAligned ? row.get(i) + padding : padding + row.get(i));
            }
            out.println(line.toString().stripTrailing());
        }
    }
}
