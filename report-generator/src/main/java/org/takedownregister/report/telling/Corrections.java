package org.takedownregister.report.telling;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.entry.Claim;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.register.Batch;
import org.takedownregister.domain.register.Change;
import org.takedownregister.domain.register.Correction;
import org.takedownregister.report.catalogue.Addresses;
import org.takedownregister.report.page.Item;
import org.takedownregister.report.page.Phrase;

/** What later imports changed in what is said of a case: which field, from what, to what. */
final class Corrections {

    /** With more a page is no longer read; how many are left out is said. */
    private static final int MOST = 100;

    private final Ways ways;

    Corrections(Ways ways) {
        this.ways = ways;
    }

    List<Item> told(Iterator<Correction> corrections) {
        List<Item> items = new ArrayList<>();
        long more = 0;
        while (corrections.hasNext()) {
            Correction correction = corrections.next();
            if (items.size() < MOST) {
                items.add(new Item(told(correction), why(correction), null));
            } else {
                more++;
            }
        }
        if (more > 0) {
            items.add(Item.of(Phrase.EMPTY
                    .count(more, "further change", "further changes")
                    .and(".")));
        }
        return items;
    }

    /** The note of the batch; null if none was given. */
    private @Nullable String why(Correction correction) {
        Batch batch = ways.catalogue().batches().get(correction.batch());
        return batch == null ? null : batch.note();
    }

    private Phrase told(Correction correction) {
        Change change = correction.change();
        Phrase batch = Phrase.EMPTY
                .link(ways.to(Addresses.batch(correction.batch())), "Batch " + correction.batch())
                .and(" ");
        Entry before = change.before();
        Entry after = change.after();
        if (before == null) {
            return row(batch.and("added "), change, after).and(".");
        }
        if (after == null) {
            return row(batch.and("withdrew "), change, before).and(".");
        }
        List<Phrase> fields = change.table().columns().stream()
                .filter(column -> !column.text(before).equals(column.text(after)))
                .map(column -> field(column, before, after))
                .toList();
        return row(batch.and("corrected "), change, after)
                .and(": ")
                .and(Phrase.joined(fields, "; ", "; "))
                .and(".");
    }

    private Phrase row(Phrase phrase, Change change, @Nullable Entry row) {
        Phrase named = phrase.and("a row of " + change.table().tableName());
        return row instanceof Claim claim
                ? key(named.and(" from ").and(ways.toSource(claim.sourceId())), change, claim)
                : named;
    }

    /** What tells the row from others of its source. */
    private static Phrase key(Phrase phrase, Change change, Claim claim) {
        String key = change.table().key().stream()
                .filter(column ->
                        !column.name().equals("case_id") && !column.name().equals("source_id"))
                .map(column -> column.text(claim))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return key.isEmpty() ? phrase : phrase.and(" (").foreign(key).and(")");
    }

    private static Phrase field(Column column, Entry before, Entry after) {
        return value(value(Phrase.of(column.name() + " from "), column, before).and(" to "), column, after);
    }

    private static Phrase value(Phrase phrase, Column column, Entry row) {
        String text = column.text(row);
        return text.isEmpty() ? phrase.and("nothing") : phrase.foreign(text);
    }
}
