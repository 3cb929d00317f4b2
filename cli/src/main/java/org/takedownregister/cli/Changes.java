package org.takedownregister.cli;

import java.io.PrintWriter;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.entry.Table;
import org.takedownregister.domain.problem.Place;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.ProblemCode;
import org.takedownregister.domain.register.Change;

/** Prints what a dry run would change: {@code +} new, {@code ~} replaced, {@code -} withdrawn. */
final class Changes implements Consumer<Change> {

    private final PrintWriter out;

    Changes(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void accept(Change change) {
        Entry before = change.before();
        Entry after = change.after();
        if (before == null && after != null) {
            out.println("+ " + key(change.table(), after) + values(change.table(), after));
        } else if (before != null && after == null) {
            out.println("- " + key(change.table(), before) + values(change.table(), before));
        } else if (before != null && after != null) {
            out.println("~ " + key(change.table(), after));
            for (Column column : change.table().columns()) {
                String old = column.text(before);
                String now = column.text(after);
                if (!old.equals(now)) {
                    out.println("    " + column.name() + ": " + quoted(old) + " -> " + quoted(now));
                }
            }
        }
    }

    private static String key(Table table, Entry entry) {
        return table.tableName() + " "
                + table.key().stream()
                        .map(column -> column.text(entry))
                        .filter(text -> !text.isEmpty())
                        .map(Changes::plain)
                        .collect(Collectors.joining(" / "));
    }

    private static String values(Table table, Entry entry) {
        String values = table.columns().stream()
                .filter(column -> !column.isKey())
                .filter(column -> !column.text(entry).isEmpty())
                .map(column -> column.name() + "=" + quoted(column.text(entry)))
                .collect(Collectors.joining(", "));
        return values.isEmpty() ? "" : ": " + values;
    }

    private static String plain(String text) {
        String quoted = quoted(text);
        return quoted.substring(1, quoted.length() - 1);
    }

    /** Quoted as in messages, so that no text from outside can rewrite the terminal. */
    private static String quoted(String text) {
        return text.isEmpty() ? "\"\"" : new Problem(ProblemCode.CELL_MISSING, Place.NOWHERE, text, "", "").quoted();
    }
}
