package org.takedownregister.persistence;

import java.time.DateTimeException;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.Cursor;
import org.jooq.Record;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.problem.Problem;
import org.takedownregister.domain.problem.Refused;
import org.takedownregister.domain.register.EntryRules;

/** Holds every stored version against the rules that it had to keep to come in. */
final class RowCheck {

    private static final String MEND = "Import the row again as its source says it, or take the register from a backup";

    private final Database database;
    private final EntryRules rules;
    private final Findings findings;

    RowCheck(Database database, EntryRules rules, Findings findings) {
        this.database = database;
        this.rules = rules;
        this.findings = findings;
    }

    /** Reads every version once, adds it to the seals, and gives their number. */
    long run(Seals seals) {
        long rows = 0;
        for (Layout<?> layout : Layout.all()) {
            findings.begin();
            try (Cursor<? extends Record> versions =
                    database.sql().selectFrom(layout.named()).fetchLazy()) {
                for (Record row : versions) {
                    check(layout, row);
                    seals.add(layout, row);
                    rows++;
                }
            }
        }
        return rows;
    }

    private void check(Layout<?> layout, Record row) {
        Entry entry;
        try {
            entry = layout.entry(row);
        } catch (IllegalArgumentException | NullPointerException | DateTimeException | Refused unreadable) {
            findings.row(
                    name(layout, row), "", String.valueOf(unreadable.getMessage()), "a row that can be read", MEND);
            return;
        }
        for (Problem problem : rules.problems(entry)) {
            String column = problem.place().column();
            findings.row(
                    name(layout, row),
                    column == null ? "" : column,
                    problem.found(),
                    problem.expected() + " (" + problem.code().code() + ")",
                    MEND);
        }
    }

    /** The table and the key, as far as there is one: {@code figures c1 / s1 / actioned}. */
    private static String name(Layout<?> layout, Record row) {
        List<String> names = layout.order();
        return layout.table().tableName() + " "
                + names.stream()
                        .map(name -> String.valueOf(row.get(name)))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" / "));
    }
}
